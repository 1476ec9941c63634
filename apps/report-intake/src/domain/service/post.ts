import type { ServiceMode } from './service-facts.js';
import { signatureDefects } from './signature-defects.js';

/** 邮寄送达: the postmark counts for the sender; legal on the day the letter was signed for. */
export const post: ServiceMode = {
  legalDayOf: ({ servedOn }) => servedOn,
  objectionTo: ({ postedOn, servedOn }, issuedOn) => {
    if (postedOn === undefined) return null;
    if (postedOn > servedOn) return { because: 'posted-after-receipt', pointer: '/postedOn' };
    return postedOn < issuedOn ? { because: 'served-before-issue', pointer: '/postedOn' } : null;
  },
  defectsOf: (stated) => [
    ...(stated.postedOn === undefined ? (['postmark-missing'] as const) : []),
    ...signatureDefects(stated),
  ],
};
