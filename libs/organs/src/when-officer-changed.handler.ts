import { officerChanged, type Fact, type OfficerChanged } from '#contracts';
import { Inbox, OnEvent } from '#messaging';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';

/** Learns where officers work and as what; a higher version replaces a lower one. */
@Controller()
export class WhenOfficerChanged {
  constructor(private readonly inbox: Inbox) {}

  @OnEvent(officerChanged)
  handle(@Payload() fact: Fact<OfficerChanged>): Promise<void> {
    const { officerId, version, organId, roles, active } = fact.body;
    return this.inbox.once(fact, WhenOfficerChanged.name, async (tx) => {
      await tx.query(
        `insert into known_officer (officer_id, version, organ_id, roles, active) values ($1, $2, $3, $4, $5)
         on conflict (officer_id) do update set version = excluded.version, organ_id = excluded.organ_id,
           roles = excluded.roles, active = excluded.active
         where known_officer.version < excluded.version`,
        [officerId, version, organId, roles, active],
      );
    });
  }
}
