import { extendAnswerPeriod, resumeAnswerPeriod, suspendAnswerPeriod, type ReviewView } from '#contracts';
import type { ExtendAnswerPeriod, ResumeAnswerPeriod, SuspendAnswerPeriod } from '#contracts';
import { Deadlines } from '#deadlines';
import { actorOf, trace } from '#history';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { answerPeriodOf } from '../dates/periods.js';
import { reviewWorkflow } from '../domain/review-workflow.js';
import { requireRegulator, reviewForDeed, saveReview } from './review.changes.js';
import type { Review } from './review.entity.js';

/** The regulator's reviewer stops the agency's days for its answer up to a last day, lets them run on, or adds to them: on a coded ground. */
@Controller()
export class AnswerPeriod {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
  ) {}

  @OnRequest(suspendAnswerPeriod)
  suspend(@Asked() call: Call<SuspendAnswerPeriod>): Promise<ReviewView> {
    const { until } = call.body;
    const suspend: CarryOut = async (tx, review) => {
      await this.deadlines.suspend(tx, answerPeriodOf(review), { ...call.body, by: call.caller.id });
    };
    return this.order(call, 'suspend-answer-period', suspend, { until });
  }

  @OnRequest(resumeAnswerPeriod)
  resume(@Asked() call: Call<ResumeAnswerPeriod>): Promise<ReviewView> {
    return this.order(call, 'resume-answer-period', async (tx, review) => {
      await this.deadlines.resume(tx, answerPeriodOf(review), { ...call.body, by: call.caller.id });
    });
  }

  @OnRequest(extendAnswerPeriod)
  extend(@Asked() call: Call<ExtendAnswerPeriod>): Promise<ReviewView> {
    return this.order(call, 'extend-answer-period', async (tx, review) => {
      await this.deadlines.extend(tx, answerPeriodOf(review), { ...call.body, by: call.caller.id });
    });
  }

  private order(call: Call<ResumeAnswerPeriod>, deed: Ordered, carryOut: CarryOut, more = {}): Promise<ReviewView> {
    return this.deeds.once(call, async (tx) => {
      const review = await reviewForDeed(tx, call);
      requireRegulator(call, review);
      await carryOut(tx, review);
      const { ground, reason } = call.body;
      await trace(tx, reviewWorkflow, review, {
        deed,
        by: actorOf(call),
        reason,
        details: { date: 'D04', ground, ...more },
      });
      return saveReview(tx, review, ground);
    });
  }
}

type Ordered = 'suspend-answer-period' | 'resume-answer-period' | 'extend-answer-period';
type CarryOut = (tx: Tx, review: Review) => Promise<void>;
