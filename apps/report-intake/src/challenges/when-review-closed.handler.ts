import { reviewClosed, type Fact, type ReviewClosed } from '#contracts';
import { Inbox, OnEvent } from '#messaging';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { closeReview } from './close-challenge.js';

/** A review taken back, refused or closed entitles the agency to nothing, unless it is reopened and made available again. */
@Controller()
export class WhenReviewClosed {
  constructor(private readonly inbox: Inbox) {}

  @OnEvent(reviewClosed)
  handle(@Payload() fact: Fact<ReviewClosed>): Promise<void> {
    return this.inbox.once(fact, WhenReviewClosed.name, async (tx) => {
      await closeReview(tx, fact.body.reviewId, fact.body.reportId, fact.occurredAt);
    });
  }
}
