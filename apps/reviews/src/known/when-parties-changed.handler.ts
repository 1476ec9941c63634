import { partiesChanged, type Fact, type PartiesChanged } from '#contracts';
import { Inbox, OnEvent } from '#messaging';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';

/** Learns who the parties of a report are, and who may act for them; a higher version replaces a lower one. */
@Controller()
export class WhenPartiesChanged {
  constructor(private readonly inbox: Inbox) {}

  @OnEvent(partiesChanged)
  handle(@Payload() fact: Fact<PartiesChanged>): Promise<void> {
    return this.inbox.once(fact, WhenPartiesChanged.name, async (tx) => {
      const { reportId, version, parties } = fact.body;
      await tx.query(
        `insert into known_party (report_id, version, parties) values ($1, $2, $3)
         on conflict (report_id) do update set version = excluded.version, parties = excluded.parties
         where known_party.version < excluded.version`,
        [reportId, version, JSON.stringify(parties)],
      );
    });
  }
}
