import { appraiserChanged, type AppraiserChanged, type Fact } from '#contracts';
import { Inbox, OnEvent } from '#messaging';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';

/** Learns for which agencies an appraiser works and worked; a higher version replaces a lower one. */
@Controller()
export class WhenAppraiserChanged {
  constructor(private readonly inbox: Inbox) {}

  @OnEvent(appraiserChanged)
  handle(@Payload() fact: Fact<AppraiserChanged>): Promise<void> {
    return this.inbox.once(fact, WhenAppraiserChanged.name, async (tx) => {
      const { appraiserId, version, employments } = fact.body;
      const agencyIds = [...new Set(employments.map(({ agencyId }) => agencyId))];
      await tx.query(
        `insert into known_appraiser (appraiser_id, version, agency_ids) values ($1, $2, $3)
         on conflict (appraiser_id) do update set version = excluded.version, agency_ids = excluded.agency_ids
         where known_appraiser.version < excluded.version`,
        [appraiserId, version, agencyIds],
      );
    });
  }
}
