import { agency, household, officer } from '../audience.js';
import { defineRequest, Nothing } from '../request.js';
import {
  AcceptDetermination,
  DeterminationFile,
  DeterminationPage,
  DeterminationView,
  FindDeterminations,
  RequestDetermination,
} from './determination.messages.js';
import { AddExpert, ExpertPage, ExpertView, FindExperts } from './expert.messages.js';
import { GiveOpinion } from './opinion.messages.js';
import { DeclareInterest, DrawPanel } from './panel.messages.js';
import { NextDates, WithdrawApplication } from './procedure.messages.js';
import {
  AnswerReview,
  DecideLateReview,
  FileReview,
  FindReviews,
  RecordResultService,
  ReviewFile,
  ReviewPage,
  ReviewView,
} from './review.messages.js';

const clerk = officer('clerk');
const secretary = officer('committee-secretary');
const readers = [
  household,
  agency('reports:read'),
  agency('reviews:answer'),
  officer('clerk', 'reviewer', 'case-officer', 'legal-reviewer', 'approver', 'committee-secretary'),
];

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

/** After the review named. */
export const requestDetermination = defineRequest({
  subject: 'reviews.request-determination',
  body: RequestDetermination,
  answer: DeterminationView,
  allow: [household, clerk],
  changes: true,
});

export const acceptDetermination = defineRequest({
  subject: 'reviews.accept-determination',
  body: AcceptDetermination,
  answer: DeterminationView,
  allow: [secretary],
  changes: true,
});

export const withdrawDetermination = defineRequest({
  subject: 'reviews.withdraw-determination',
  body: WithdrawApplication,
  answer: DeterminationView,
  allow: [household, clerk],
  changes: true,
});

export const declareInterest = defineRequest({
  subject: 'reviews.declare-interest',
  body: DeclareInterest,
  answer: DeterminationFile,
  allow: [officer('committee-secretary', 'reviewer', 'approver')],
  changes: true,
});

export const drawPanel = defineRequest({
  subject: 'reviews.draw-panel',
  body: DrawPanel,
  answer: DeterminationFile,
  allow: [secretary],
  changes: true,
});

export const giveOpinion = defineRequest({
  subject: 'reviews.give-opinion',
  body: GiveOpinion,
  answer: DeterminationView,
  allow: [secretary],
  changes: true,
});

export const getDetermination = defineRequest({
  subject: 'reviews.get-determination',
  body: Nothing,
  answer: DeterminationFile,
  allow: readers,
  changes: false,
});

export const findDeterminations = defineRequest({
  subject: 'reviews.find-determinations',
  body: FindDeterminations,
  answer: DeterminationPage,
  allow: readers,
  changes: false,
});

export const addExpert = defineRequest({
  subject: 'reviews.add-expert',
  body: AddExpert,
  answer: ExpertView,
  allow: [secretary],
  changes: true,
});

export const findExperts = defineRequest({
  subject: 'reviews.find-experts',
  body: FindExperts,
  answer: ExpertPage,
  allow: [secretary],
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
