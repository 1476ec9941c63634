import { organChanged, type Fact, type OrganChanged } from '#contracts';
import { Inbox, OnEvent } from '#messaging';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';

/** Learns the names and superiors of organs; a higher version replaces a lower one. */
@Controller()
export class WhenOrganChanged {
  constructor(private readonly inbox: Inbox) {}

  @OnEvent(organChanged)
  handle(@Payload() fact: Fact<OrganChanged>): Promise<void> {
    return this.inbox.once(fact, WhenOrganChanged.name, async (tx) => {
      const { organId, version, name, level, parentId = null } = fact.body;
      await tx.query(
        `insert into known_organ (organ_id, version, name, level, parent_id) values ($1, $2, $3, $4, $5)
         on conflict (organ_id) do update set version = excluded.version, name = excluded.name, level = excluded.level,
           parent_id = excluded.parent_id
         where known_organ.version < excluded.version`,
        [organId, version, name, level, parentId],
      );
    });
  }
}
