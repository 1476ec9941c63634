import { defineWorkflow, type DeedOf, type StateOf } from '#kernel';

/** The ladder of supervision over one agency: educate, review in full, restrict. A named person moves it, up or down. */
export const supervisionWorkflow = defineWorkflow({
  name: 'supervision',
  initial: 'ORDINARY',
  states: {
    ORDINARY: { to: { educate: 'EDUCATE', 'review-in-full': 'FULL_REVIEW', restrict: 'RESTRICTED' } },
    EDUCATE: { to: { release: 'ORDINARY', 'review-in-full': 'FULL_REVIEW', restrict: 'RESTRICTED' } },
    FULL_REVIEW: { to: { release: 'ORDINARY', educate: 'EDUCATE', restrict: 'RESTRICTED' } },
    RESTRICTED: { to: { release: 'ORDINARY', educate: 'EDUCATE', 'review-in-full': 'FULL_REVIEW' } },
  },
  final: ['ORDINARY'],
});

export type SupervisionLevel = StateOf<typeof supervisionWorkflow>;
export type SupervisionDeed = DeedOf<typeof supervisionWorkflow>;

/** The deed that leads to each level. */
export const deedTo: Readonly<Record<SupervisionLevel, SupervisionDeed>> = {
  ORDINARY: 'release',
  EDUCATE: 'educate',
  FULL_REVIEW: 'review-in-full',
  RESTRICTED: 'restrict',
};
