import type { Reason } from './reason.js';

/** One comparable carries different facts in different reports: at least one of them is wrong. */
export const sc01: Reason = {
  code: 'SC01',
  title: { zh: '同一可比实例在不同报告中记载不一', en: 'One comparable, told differently in different reports' },
  nextStep: {
    zh: '向可比实例来源核实成交日期、单价和面积',
    en: 'Ask the source of the comparable for its day, price and area',
  },
  clearedBy: {
    zh: '来源出具的成交资料，以及有误报告的更正',
    en: 'Papers from the source, and the correction of the reports that are wrong',
  },
};
