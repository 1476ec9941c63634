import type { Reason } from './reason.js';

/** The published reference price of the project is far away, more so than for other homes of the kind. */
export const sv04: Reason = {
  code: 'SV04',
  title: { zh: '明显偏离公布的参考价', en: 'Far from the published reference price' },
  nextStep: {
    zh: '核对参考价所对应的用途、结构与价值时点，再核对本户单价的推算过程',
    en: 'Check use, structure and day the reference price stands for, then how the unit price was worked out',
  },
  clearedBy: {
    zh: '本户与参考价所指标准房屋差别的证明',
    en: 'Proof of how this home differs from the standard one the reference price means',
  },
};
