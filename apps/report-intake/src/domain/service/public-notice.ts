import { addDays } from '#kernel';
import type { Objection, ServiceMode, StatedService } from './service-facts.js';

/**
 * 公告送达, the last resort: only after another way was tried and failed, and legal on the day the period of the notice is
 * over. That day must have come before it is recorded.
 */
export const publicNotice: ServiceMode = {
  legalDayOf: ({ noticedOn, servedOn }, { noticeDays }) => addDays(noticedOn ?? servedOn, noticeDays),
  objectionTo: (stated, issuedOn, policy) => {
    const { noticedOn, servedOn, attempts } = stated;
    if (noticedOn === undefined) return { because: 'notice-day-missing', pointer: '/noticedOn' };
    if (noticedOn < issuedOn) return { because: 'served-before-issue', pointer: '/noticedOn' };
    if (attempts.length === 0) return { because: 'other-modes-not-tried', pointer: '/attempts' };
    const legalDay = publicNotice.legalDayOf(stated, policy);
    if (legalDay !== servedOn) {
      return { because: 'service-day-not-legal', pointer: '/servedOn', details: { legalDay } };
    }
    return outOfOrder(attempts, issuedOn, noticedOn);
  },
  defectsOf: ({ attempts }) => (attempts.every((attempt) => attempt.proved) ? [] : ['attempt-without-proof']),
};

/** A try counts from issue to the day of the notice. */
function outOfOrder(attempts: StatedService['attempts'], from: string, to: string): Objection | null {
  const index = attempts.findIndex(({ triedOn }) => triedOn < from || triedOn > to);
  return index < 0 ? null : { because: 'attempt-out-of-order', pointer: `/attempts/${index}/triedOn` };
}
