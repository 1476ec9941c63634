import { agencyChanged, type AgencyChanged, type Fact } from '#contracts';
import { Inbox, OnEvent } from '#messaging';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';

/** Learns of agencies: whom a lead may be about, and who may decide as the organ it is filed with. */
@Controller()
export class WhenAgencyChanged {
  constructor(private readonly inbox: Inbox) {}

  @OnEvent(agencyChanged)
  handle(@Payload() fact: Fact<AgencyChanged>): Promise<void> {
    const { agencyId, version, name, creditCode, organId } = fact.body;
    return this.inbox.once(fact, WhenAgencyChanged.name, async (tx) => {
      await tx.query(
        `insert into known_agency (agency_id, version, name, credit_code, organ_id) values ($1, $2, $3, $4, $5)
         on conflict (agency_id) do update set version = excluded.version, name = excluded.name,
           credit_code = excluded.credit_code, organ_id = excluded.organ_id
         where known_agency.version < excluded.version`,
        [agencyId, version, name, creditCode, organId],
      );
    });
  }
}
