import type { SupervisionLevel } from './supervision-workflow.js';

const ladder: readonly SupervisionLevel[] = ['ORDINARY', 'EDUCATE', 'FULL_REVIEW', 'RESTRICTED'];

export const isHigher = (one: SupervisionLevel, other: SupervisionLevel): boolean =>
  ladder.indexOf(one) > ladder.indexOf(other);

/**
 * Whether a person may put an agency on this step: never above what the counted facts support. To stay lower than proposed,
 * and to step down, is theirs to judge.
 */
export function maySupervise(asked: SupervisionLevel, now: SupervisionLevel, proposed: SupervisionLevel): boolean {
  return !isHigher(asked, now) || !isHigher(asked, proposed);
}
