import type { Reason } from './reason.js';

/** No single comparison stands out; all recorded facts of the home together lead to another value. */
export const sv05: Reason = {
  code: 'SV05',
  title: { zh: '与全部已登记情况推算的价值不符', en: 'Unlike what all its recorded facts lead to' },
  nextStep: {
    zh: '核对面积、建成年份、楼层、结构、装修是否登记有误，再核对单价计算',
    en: 'Check whether area, year, floor, structure or decoration is recorded wrongly, then the arithmetic of the price',
  },
  clearedBy: {
    zh: '影响价值而未登记的情况的证明，或更正后的登记',
    en: 'Proof of a fact that bears on value and is not recorded, or the corrected record',
  },
};
