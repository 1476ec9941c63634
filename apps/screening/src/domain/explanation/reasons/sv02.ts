import type { Reason } from './reason.js';

/** A like home of the same building, structure and use, of nearly the same floor and area, is valued otherwise. */
export const sv02: Reason = {
  code: 'SV02',
  title: { zh: '与同楼近似房屋不一致', en: 'Unlike a twin in the same building' },
  nextStep: {
    zh: '将两户的装修、朝向、面积、楼层记录逐项对照',
    en: 'Hold decoration, orientation, area and floor of the two homes against each other, item by item',
  },
  clearedBy: {
    zh: '两户实际差异的证明(装修照片、房屋测绘成果、权属登记)',
    en: 'Proof of a real difference between the two: photographs, survey of the house, registration',
  },
};
