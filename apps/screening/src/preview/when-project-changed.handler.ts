import { projectChanged, type Fact, type ProjectChanged } from '#contracts';
import { Inbox, OnEvent } from '#messaging';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';

/** Learns which agencies are appointed to a project; a higher version replaces a lower one. */
@Controller()
export class WhenProjectChanged {
  constructor(private readonly inbox: Inbox) {}

  @OnEvent(projectChanged)
  handle(@Payload() fact: Fact<ProjectChanged>): Promise<void> {
    return this.inbox.once(fact, WhenProjectChanged.name, async (tx) => {
      const { projectId, version, appointments } = fact.body;
      await tx.query(
        `insert into known_project (project_id, version, appointments) values ($1, $2, $3)
         on conflict (project_id) do update set version = excluded.version, appointments = excluded.appointments
         where known_project.version < excluded.version`,
        [projectId, version, JSON.stringify(appointments)],
      );
    });
  }
}
