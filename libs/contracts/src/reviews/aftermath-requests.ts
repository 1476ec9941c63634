import { agency, officer } from '../audience.js';
import { defineRequest, Nothing } from '../request.js';
import {
  CourtCaseFile,
  CourtCasePage,
  CourtCaseView,
  FindCourtCases,
  LinkCourtCase,
  MoveCourtCase,
  RecordRuling,
} from './court-case.messages.js';
import {
  CheckCorrectiveStep,
  FindCorrectiveSteps,
  LiftCorrectiveStep,
  OrderCorrectiveStep,
  PerformCorrectiveStep,
  CorrectiveStepFile,
  CorrectiveStepPage,
  CorrectiveStepView,
} from './corrective-step.messages.js';
import { clerk, readers, readingRoles } from './readers.js';

export const orderCorrectiveStep = defineRequest({
  subject: 'reviews.order-corrective-step',
  body: OrderCorrectiveStep,
  answer: CorrectiveStepView,
  allow: [officer('committee-secretary', 'reviewer', 'approver')],
  changes: true,
});

export const performCorrectiveStep = defineRequest({
  subject: 'reviews.perform-corrective-step',
  body: PerformCorrectiveStep,
  answer: CorrectiveStepView,
  allow: [agency('reviews:answer'), clerk],
  changes: true,
});

export const checkCorrectiveStep = defineRequest({
  subject: 'reviews.check-corrective-step',
  body: CheckCorrectiveStep,
  answer: CorrectiveStepView,
  allow: [officer('committee-secretary', 'reviewer', 'approver')],
  changes: true,
});

export const liftCorrectiveStep = defineRequest({
  subject: 'reviews.lift-corrective-step',
  body: LiftCorrectiveStep,
  answer: CorrectiveStepView,
  allow: [officer('reviewer', 'approver')],
  changes: true,
});

export const getCorrectiveStep = defineRequest({
  subject: 'reviews.get-corrective-step',
  body: Nothing,
  answer: CorrectiveStepFile,
  allow: readers,
  changes: false,
});

export const findCorrectiveSteps = defineRequest({
  subject: 'reviews.find-corrective-steps',
  body: FindCorrectiveSteps,
  answer: CorrectiveStepPage,
  allow: readers,
  changes: false,
});

export const linkCourtCase = defineRequest({
  subject: 'reviews.link-court-case',
  body: LinkCourtCase,
  answer: CourtCaseView,
  allow: [officer('clerk', 'reviewer', 'legal-reviewer')],
  changes: true,
});

export const moveCourtCase = defineRequest({
  subject: 'reviews.move-court-case',
  body: MoveCourtCase,
  answer: CourtCaseView,
  allow: [officer('clerk', 'reviewer', 'legal-reviewer')],
  changes: true,
});

export const recordRuling = defineRequest({
  subject: 'reviews.record-ruling',
  body: RecordRuling,
  answer: CourtCaseView,
  allow: [officer('clerk', 'reviewer', 'legal-reviewer')],
  changes: true,
});

export const getCourtCase = defineRequest({
  subject: 'reviews.get-court-case',
  body: Nothing,
  answer: CourtCaseFile,
  allow: [officer(...readingRoles)],
  changes: false,
});

export const findCourtCases = defineRequest({
  subject: 'reviews.find-court-cases',
  body: FindCourtCases,
  answer: CourtCasePage,
  allow: [officer(...readingRoles)],
  changes: false,
});
