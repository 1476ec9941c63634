import { opinionGiven, type Fact, type OpinionGiven } from '#contracts';
import { Inbox, OnEvent } from '#messaging';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { openChallenge } from './open-challenge.js';

/** An opinion that asks for correction entitles the agency to a new version; one that maintains the report does not. */
@Controller()
export class WhenOpinionGiven {
  constructor(private readonly inbox: Inbox) {}

  @OnEvent(opinionGiven)
  handle(@Payload() fact: Fact<OpinionGiven>): Promise<void> {
    return this.inbox.once(fact, WhenOpinionGiven.name, async (tx) => {
      const { determinationId, reportId, outcome } = fact.body;
      if (outcome === 'correct') await openChallenge(tx, 'determination', determinationId, reportId, fact.occurredAt);
    });
  }
}
