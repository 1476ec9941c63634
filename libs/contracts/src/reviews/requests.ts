import { agency, household, officer } from '../audience.js';
import { defineRequest, Nothing } from '../request.js';
import { NextDates, WithdrawApplication } from './procedure.messages.js';
import { AnswerReview, RecordResultService } from './review-answer.messages.js';
import { FileReview } from './review-filing.messages.js';
import { DecideLateReview, FindReviews, ReviewFile, ReviewPage, ReviewView } from './review.messages.js';
import { clerk, readers } from './readers.js';

/** Against the report named, in its newest version. */
export const fileReview = defineRequest({
  subject: 'reviews.file-review',
  body: FileReview,
  answer: ReviewView,
  allow: [household, clerk],
  changes: true,
});

export const decideLateReview = defineRequest({
  subject: 'reviews.decide-late-review',
  body: DecideLateReview,
  answer: ReviewView,
  allow: [officer('reviewer')],
  changes: true,
});

/** From today the agency sees the application and D04 runs. */
export const makeReviewAvailable = defineRequest({
  subject: 'reviews.make-review-available',
  body: Nothing,
  answer: ReviewView,
  allow: [clerk],
  changes: true,
});

export const answerReview = defineRequest({
  subject: 'reviews.answer-review',
  body: AnswerReview,
  answer: ReviewView,
  allow: [agency('reviews:answer')],
  changes: true,
});

export const recordResultService = defineRequest({
  subject: 'reviews.record-result-service',
  body: RecordResultService,
  answer: ReviewView,
  allow: [clerk],
  changes: true,
});

export const withdrawReview = defineRequest({
  subject: 'reviews.withdraw-review',
  body: WithdrawApplication,
  answer: ReviewView,
  allow: [household, clerk],
  changes: true,
});

export const getReview = defineRequest({
  subject: 'reviews.get-review',
  body: Nothing,
  answer: ReviewFile,
  allow: readers,
  changes: false,
});

export const findReviews = defineRequest({
  subject: 'reviews.find-reviews',
  body: FindReviews,
  answer: ReviewPage,
  allow: readers,
  changes: false,
});

/** For the report named: every date that now runs, and who must act. */
export const nextDates = defineRequest({
  subject: 'reviews.next-dates',
  body: Nothing,
  answer: NextDates,
  allow: readers,
  changes: false,
});
