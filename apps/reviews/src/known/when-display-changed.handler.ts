import { displayChanged, type DisplayChanged, type Fact } from '#contracts';
import { Inbox, OnEvent } from '#messaging';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';

/** Learns of the public displays of a project; a higher version replaces a lower one. */
@Controller()
export class WhenDisplayChanged {
  constructor(private readonly inbox: Inbox) {}

  @OnEvent(displayChanged)
  handle(@Payload() fact: Fact<DisplayChanged>): Promise<void> {
    return this.inbox.once(fact, WhenDisplayChanged.name, async (tx) => {
      const { displayId, version, projectId, agencyId, from, to, endedOn = null, explanations } = fact.body;
      await tx.query(
        `insert into known_display (display_id, version, tenant, project_id, agency_id, from_day, to_day, ended_on, explanations)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         on conflict (display_id) do update set version = excluded.version, from_day = excluded.from_day,
           to_day = excluded.to_day, ended_on = excluded.ended_on, explanations = excluded.explanations
         where known_display.version < excluded.version`,
        [displayId, version, tx.tenant, projectId, agencyId, from, to, endedOn, explanations],
      );
    });
  }
}
