import { agencyChanged, type AgencyChanged, type Fact } from '#contracts';
import { Inbox, OnEvent } from '#messaging';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';

/** Learns of agencies, so that keys can be issued to them. */
@Controller()
export class WhenAgencyChanged {
  constructor(private readonly inbox: Inbox) {}

  @OnEvent(agencyChanged)
  handle(@Payload() fact: Fact<AgencyChanged>): Promise<void> {
    const { agencyId, version, organId } = fact.body;
    return this.inbox.once(fact, WhenAgencyChanged.name, async (tx) => {
      await tx.query(
        `insert into known_agency (agency_id, version, organ_id) values ($1, $2, $3)
         on conflict (agency_id) do update set version = excluded.version, organ_id = excluded.organ_id
         where known_agency.version < excluded.version`,
        [agencyId, version, organId],
      );
    });
  }
}
