import { defineWorkflow, type DeedOf, type StateOf } from '#kernel';

/** A complaint (投诉举报) from receipt to the reply; it must be answered whatever comes of it (资产评估法 art. 31). */
export const complaintWorkflow = defineWorkflow({
  name: 'complaint',
  initial: 'RECEIVED',
  states: {
    RECEIVED: { to: { 'add-information': 'RECEIVED', 'take-up': 'TAKEN_UP', decline: 'DECLINED' } },
    TAKEN_UP: { to: { 'add-information': 'TAKEN_UP', answer: 'ANSWERED' } },
    ANSWERED: { to: {} },
    DECLINED: { to: {} },
  },
  final: ['ANSWERED', 'DECLINED'],
});

export type ComplaintState = StateOf<typeof complaintWorkflow>;
export type ComplaintDeed = DeedOf<typeof complaintWorkflow>;
