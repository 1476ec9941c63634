import { officer } from '../audience.js';
import { defineRequest } from '../request.js';
import { CheckReadiness, Readiness } from './readiness.messages.js';

/** Asked before a compensation decision is made for the household of the report named. */
export const checkReadiness = defineRequest({
  subject: 'reviews.check-readiness',
  body: CheckReadiness,
  answer: Readiness,
  allow: [officer('clerk', 'reviewer', 'case-officer', 'legal-reviewer', 'approver')],
  changes: false,
});
