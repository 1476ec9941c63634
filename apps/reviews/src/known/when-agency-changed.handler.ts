import { agencyChanged, type AgencyChanged, type Fact } from '#contracts';
import { Inbox, OnEvent } from '#messaging';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';

/** Learns which agencies there are; a higher version replaces a lower one. */
@Controller()
export class WhenAgencyChanged {
  constructor(private readonly inbox: Inbox) {}

  @OnEvent(agencyChanged)
  handle(@Payload() fact: Fact<AgencyChanged>): Promise<void> {
    return this.inbox.once(fact, WhenAgencyChanged.name, async (tx) => {
      const { agencyId, version, name } = fact.body;
      await tx.query(
        `insert into known_agency (agency_id, version, name) values ($1, $2, $3)
         on conflict (agency_id) do update set version = excluded.version, name = excluded.name
         where known_agency.version < excluded.version`,
        [agencyId, version, name],
      );
    });
  }
}
