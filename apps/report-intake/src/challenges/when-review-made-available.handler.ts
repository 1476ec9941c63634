import { reviewMadeAvailable, type Fact, type ReviewMadeAvailable } from '#contracts';
import { Inbox, OnEvent } from '#messaging';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { openChallenge } from './open-challenge.js';

/** From now on the agency may answer this review with a new version. */
@Controller()
export class WhenReviewMadeAvailable {
  constructor(private readonly inbox: Inbox) {}

  @OnEvent(reviewMadeAvailable)
  handle(@Payload() fact: Fact<ReviewMadeAvailable>): Promise<void> {
    return this.inbox.once(fact, WhenReviewMadeAvailable.name, async (tx) => {
      await openChallenge(tx, 'review', fact.body.reviewId, fact.body.reportId, fact.occurredAt);
    });
  }
}
