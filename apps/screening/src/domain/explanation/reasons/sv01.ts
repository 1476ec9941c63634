import type { Reason } from './reason.js';

/** A second value of the same house (a sale, an earlier appraisal, a review) says otherwise. */
export const sv01: Reason = {
  code: 'SV01',
  title: { zh: '与本户另一价值相差悬殊', en: 'Far from another value of the same house' },
  nextStep: {
    zh: '调取本户的成交、前次评估或复核资料，核对时点与面积口径',
    en: 'Fetch the sale, earlier appraisal or review of this house; compare its day and its floor area',
  },
  clearedBy: {
    zh: '两次价值之间房屋状况或市场变化的证明(装修、修缮、成交资料)',
    en: 'Proof of what changed between the two values: works done, or market prices of the days between',
  },
};
