import { agency, household, officer } from '../audience.js';

/** Officers who may read the files of reviews and determinations. */
export const readingRoles = [
  'clerk',
  'reviewer',
  'case-officer',
  'legal-reviewer',
  'approver',
  'committee-secretary',
] as const;

/** Whoever may read a file; whose it is, the service checks. */
export const readers = [household, agency('reports:read'), agency('reviews:answer'), officer(...readingRoles)];
export const clerk = officer('clerk');
export const secretary = officer('committee-secretary');
