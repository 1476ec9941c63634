import { defineWorkflow, type DeedOf, type StateOf } from '#kernel';

/**
 * A misconduct case from lead (线索) to the end of publication. An organ without power to punish refers it up
 * (REFERRED), with or without a finding of its own; a violation found by an organ that has it is listed at once. Nothing
 * adverse is decided or referred before a notice, and the agency is heard until a decision. A recalled referral stands where
 * a returned one does.
 */
export const caseWorkflow = defineWorkflow({
  name: 'misconduct-case',
  initial: 'LEAD',
  states: {
    LEAD: { to: { 'file-case': 'FILED', 'leave-unfiled': 'NOT_FILED' } },
    NOT_FILED: { to: {} },
    FILED: { to: { conclude: 'CONCLUDED' } },
    CONCLUDED: { to: { 'serve-notice': 'NOTICE_SERVED', 'decide-unfounded': 'DECIDED_UNFOUNDED' } },
    NOTICE_SERVED: {
      to: {
        'record-defence': 'DEFENCE',
        'decide-violation': 'DECIDED_VIOLATION',
        'decide-unfounded': 'DECIDED_UNFOUNDED',
        refer: 'REFERRED',
      },
    },
    DEFENCE: {
      to: {
        'record-defence': 'DEFENCE',
        'decide-violation': 'DECIDED_VIOLATION',
        'decide-unfounded': 'DECIDED_UNFOUNDED',
        refer: 'REFERRED',
        'investigate-further': 'FILED',
      },
    },
    DECIDED_UNFOUNDED: { to: {} },
    DECIDED_VIOLATION: { to: { refer: 'REFERRED', list: 'LISTED', 'decline-listing': 'NOT_LISTED' } },
    REFERRED: {
      to: {
        list: 'LISTED',
        'decline-listing': 'NOT_LISTED',
        'return-referral': 'RETURNED',
        'recall-referral': 'RETURNED',
      },
    },
    RETURNED: { to: { refer: 'REFERRED', 'investigate-further': 'FILED', 'decline-listing': 'NOT_LISTED' } },
    NOT_LISTED: { to: {} },
    LISTED: { to: { publish: 'PUBLISHED', 'keep-unpublished': 'UNPUBLISHED', withdraw: 'WITHDRAWN' } },
    UNPUBLISHED: { to: { withdraw: 'WITHDRAWN' } },
    PUBLISHED: { to: { expire: 'EXPIRED', withdraw: 'WITHDRAWN' } },
    EXPIRED: { to: { withdraw: 'WITHDRAWN' } },
    WITHDRAWN: { to: {} },
  },
  final: ['NOT_FILED', 'DECIDED_UNFOUNDED', 'NOT_LISTED', 'UNPUBLISHED', 'EXPIRED', 'WITHDRAWN'],
});

export type CaseState = StateOf<typeof caseWorkflow>;
export type CaseDeed = DeedOf<typeof caseWorkflow>;
