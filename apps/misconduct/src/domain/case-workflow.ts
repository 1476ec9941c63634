import { defineWorkflow, type DeedOf, type StateOf } from '#kernel';

/**
 * A misconduct case from lead (线索) to its listing; what becomes of the entry is the record's own table, and performance and
 * correction orders run beside the case in theirs. An organ without power to punish refers it up (REFERRED), with or without
 * a finding of its own; what is found by an organ that has it is listed once the decision is served. Nothing adverse is
 * decided or referred before a notice, and the agency is heard until a decision. The authority a case is referred to may
 * punish it itself, by a decision that is served like any other. A recalled referral stands where a returned one does. A case
 * weighty by the rules passes LEGAL_REVIEW before its notice, which is on paper (NOTICE_ISSUED) before it can be served. A lead
 * that rested on penalties since taken back is OVERTAKEN.
 */
export const caseWorkflow = defineWorkflow({
  name: 'misconduct-case',
  initial: 'LEAD',
  states: {
    LEAD: { to: { verify: 'VERIFYING', overtake: 'OVERTAKEN' } },
    VERIFYING: { to: { 'file-case': 'FILED', 'leave-unfiled': 'NOT_FILED', overtake: 'OVERTAKEN' } },
    NOT_FILED: { to: {} },
    OVERTAKEN: { to: {} },
    FILED: { to: { 'assign-investigators': 'INVESTIGATING' } },
    INVESTIGATING: {
      to: { 'add-evidence': 'INVESTIGATING', 'assign-investigators': 'INVESTIGATING', conclude: 'CONCLUDED' },
    },
    CONCLUDED: {
      to: {
        'send-to-review': 'LEGAL_REVIEW',
        'issue-notice': 'NOTICE_ISSUED',
        'decide-unfounded': 'DECIDED_UNFOUNDED',
        'transfer-to-police': 'TRANSFERRED',
      },
    },
    LEGAL_REVIEW: { to: { 'pass-review': 'REVIEWED', 'return-for-investigation': 'INVESTIGATING' } },
    REVIEWED: {
      to: {
        'issue-notice': 'NOTICE_ISSUED',
        'decide-unfounded': 'DECIDED_UNFOUNDED',
        'transfer-to-police': 'TRANSFERRED',
      },
    },
    NOTICE_ISSUED: {
      to: {
        'issue-notice': 'NOTICE_ISSUED',
        'serve-notice': 'NOTICE_SERVED',
        'decide-unfounded': 'DECIDED_UNFOUNDED',
        'transfer-to-police': 'TRANSFERRED',
      },
    },
    NOTICE_SERVED: {
      to: {
        'record-defence': 'DEFENCE',
        'request-hearing': 'HEARING_REQUESTED',
        'decide-violation': 'DECIDED_VIOLATION',
        'decide-unfounded': 'DECIDED_UNFOUNDED',
        'transfer-to-police': 'TRANSFERRED',
        refer: 'REFERRED',
      },
    },
    DEFENCE: {
      to: {
        'record-defence': 'DEFENCE',
        'request-hearing': 'HEARING_REQUESTED',
        'decide-violation': 'DECIDED_VIOLATION',
        'decide-unfounded': 'DECIDED_UNFOUNDED',
        'transfer-to-police': 'TRANSFERRED',
        refer: 'REFERRED',
        'investigate-further': 'INVESTIGATING',
      },
    },
    HEARING_REQUESTED: {
      to: {
        'record-defence': 'HEARING_REQUESTED',
        'serve-hearing-notice': 'HEARING_NOTIFIED',
        'withdraw-hearing': 'DEFENCE',
      },
    },
    HEARING_NOTIFIED: {
      to: {
        'record-defence': 'HEARING_NOTIFIED',
        'serve-hearing-notice': 'HEARING_NOTIFIED',
        'withdraw-hearing': 'DEFENCE',
        'hold-hearing': 'HEARD',
      },
    },
    HEARD: {
      to: {
        'record-defence': 'HEARD',
        'review-after-hearing': 'HEARD',
        'decide-violation': 'DECIDED_VIOLATION',
        'decide-unfounded': 'DECIDED_UNFOUNDED',
        'transfer-to-police': 'TRANSFERRED',
        refer: 'REFERRED',
        'investigate-further': 'INVESTIGATING',
      },
    },
    DECIDED_UNFOUNDED: { to: {} },
    DECIDED_VIOLATION: { to: { 'serve-decision': 'SERVED' } },
    SERVED: { to: { refer: 'REFERRED', list: 'LISTED', 'decline-listing': 'NOT_LISTED' } },
    TRANSFERRED: { to: { 'take-back': 'INVESTIGATING' } },
    REFERRED: {
      to: {
        'decide-violation': 'DECIDED_VIOLATION',
        list: 'LISTED',
        'decline-listing': 'NOT_LISTED',
        'return-referral': 'RETURNED',
        'recall-referral': 'RETURNED',
      },
    },
    RETURNED: { to: { refer: 'REFERRED', 'investigate-further': 'INVESTIGATING', 'decline-listing': 'NOT_LISTED' } },
    NOT_LISTED: { to: {} },
    LISTED: { to: {} },
  },
  final: ['NOT_FILED', 'OVERTAKEN', 'DECIDED_UNFOUNDED', 'TRANSFERRED', 'NOT_LISTED', 'LISTED'],
});

export type CaseState = StateOf<typeof caseWorkflow>;
export type CaseDeed = DeedOf<typeof caseWorkflow>;
