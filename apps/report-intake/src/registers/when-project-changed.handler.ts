import { projectChanged, type ProjectChanged, type Fact } from '#contracts';
import { Inbox, OnEvent } from '#messaging';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';

/** Keeps the newest state of each project; one that arrives late changes nothing. */
@Controller()
export class WhenProjectChanged {
  constructor(private readonly inbox: Inbox) {}

  @OnEvent(projectChanged)
  handle(@Payload() fact: Fact<ProjectChanged>): Promise<void> {
    return this.inbox.once(fact, WhenProjectChanged.name, async (tx) => {
      await tx.query(
        `insert into known_project (project_id, version, state) values ($1, $2, $3)
         on conflict (project_id) do update set version = excluded.version, state = excluded.state
         where known_project.version < excluded.version`,
        [fact.body.projectId, fact.body.version, fact.body],
      );
    });
  }
}
