import { appraiserChanged, type AppraiserChanged, type Fact } from '#contracts';
import { Inbox, OnEvent } from '#messaging';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';

/** Keeps the newest state of each appraiser; one that arrives late changes nothing. */
@Controller()
export class WhenAppraiserChanged {
  constructor(private readonly inbox: Inbox) {}

  @OnEvent(appraiserChanged)
  handle(@Payload() fact: Fact<AppraiserChanged>): Promise<void> {
    return this.inbox.once(fact, WhenAppraiserChanged.name, async (tx) => {
      await tx.query(
        `insert into known_appraiser (appraiser_id, version, state) values ($1, $2, $3)
         on conflict (appraiser_id) do update set version = excluded.version, state = excluded.state
         where known_appraiser.version < excluded.version`,
        [fact.body.appraiserId, fact.body.version, fact.body],
      );
    });
  }
}
