import { agencyChanged, type AgencyChanged, type Fact } from '#contracts';
import { Inbox, OnEvent } from '#messaging';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';

/** Keeps the newest state of each agency; one that arrives late changes nothing. */
@Controller()
export class WhenAgencyChanged {
  constructor(private readonly inbox: Inbox) {}

  @OnEvent(agencyChanged)
  handle(@Payload() fact: Fact<AgencyChanged>): Promise<void> {
    return this.inbox.once(fact, WhenAgencyChanged.name, async (tx) => {
      await tx.query(
        `insert into known_agency (agency_id, version, state) values ($1, $2, $3)
         on conflict (agency_id) do update set version = excluded.version, state = excluded.state
         where known_agency.version < excluded.version`,
        [fact.body.agencyId, fact.body.version, fact.body],
      );
    });
  }
}
