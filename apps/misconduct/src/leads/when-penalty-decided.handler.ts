import { penaltyDecided, type Fact, type PenaltyDecided } from '#contracts';
import { Inbox, OnEvent } from '#messaging';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { PenaltyCount } from './penalty-count.js';

/** The third penalty of an agency within a year opens a lead by itself (评估法 art. 49), once for each three. */
@Controller()
export class WhenPenaltyDecided {
  constructor(
    private readonly inbox: Inbox,
    private readonly penalties: PenaltyCount,
  ) {}

  @OnEvent(penaltyDecided)
  handle(@Payload() fact: Fact<PenaltyDecided>): Promise<void> {
    return this.inbox.once(fact, WhenPenaltyDecided.name, (tx) => this.penalties.count(tx, fact.body));
  }
}
