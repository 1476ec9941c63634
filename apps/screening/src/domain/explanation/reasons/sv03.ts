import type { Reason } from './reason.js';

/** The nearest and most alike homes, adjusted, stand elsewhere. */
export const sv03: Reason = {
  code: 'SV03',
  title: { zh: '与最相近的房屋不一致', en: 'Unlike the nearest like homes' },
  nextStep: {
    zh: '查看所列五户相近房屋及其修正后价格，核对本户的可比实例与修正系数',
    en: 'Look at the five like homes listed and their adjusted prices; check the comparables and adjustments of this report',
  },
  clearedBy: {
    zh: '本户与相近房屋差别的证明(装修、临街、结构、采光等照片或测绘)',
    en: 'Proof of what sets this home apart from them: decoration, frontage, structure, light; photographs or survey',
  },
};
