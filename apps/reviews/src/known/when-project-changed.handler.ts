import { projectChanged, type Fact, type ProjectChanged } from '#contracts';
import { Inbox, OnEvent } from '#messaging';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';

/** Learns how the agencies of a project were selected and commissioned; a higher version replaces a lower one. */
@Controller()
export class WhenProjectChanged {
  constructor(private readonly inbox: Inbox) {}

  @OnEvent(projectChanged)
  handle(@Payload() fact: Fact<ProjectChanged>): Promise<void> {
    return this.inbox.once(fact, WhenProjectChanged.name, async (tx) => {
      const { projectId, version, selection = null, commissions = [] } = fact.body;
      await tx.query(
        `insert into known_project (project_id, version, selection, commissions) values ($1, $2, $3, $4)
         on conflict (project_id) do update set version = excluded.version, selection = excluded.selection,
           commissions = excluded.commissions
         where known_project.version < excluded.version`,
        [projectId, version, selection && JSON.stringify(selection), JSON.stringify(commissions)],
      );
    });
  }
}
