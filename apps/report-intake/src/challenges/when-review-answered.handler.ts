import { reviewAnswered, type Fact, type ReviewAnswered } from '#contracts';
import { Inbox, OnEvent } from '#messaging';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { settleChallenge } from './close-challenge.js';

/** An answered review brings no further version. */
@Controller()
export class WhenReviewAnswered {
  constructor(private readonly inbox: Inbox) {}

  @OnEvent(reviewAnswered)
  handle(@Payload() fact: Fact<ReviewAnswered>): Promise<void> {
    return this.inbox.once(fact, WhenReviewAnswered.name, async (tx) => {
      await settleChallenge(tx, 'review', fact.body.reviewId, fact.body.reportId);
    });
  }
}
