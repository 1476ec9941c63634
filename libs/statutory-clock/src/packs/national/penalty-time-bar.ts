import type { DeadlineRules } from '../../rule-pack.js';

const trigger = {
  zh: '违法行为发生（有连续或者继续状态的，行为终了）',
  en: 'the violation (of a continuing one, its end)',
};
const act = { zh: '发现违法行为', en: 'discover the violation' };

/**
 * Time bar of 《行政处罚法》 art. 36: undiscovered at its end, the violation is no longer punished. It does not roll forward:
 * that would lengthen it against the offender.
 */
export const penaltyTimeBar = {
  D16: {
    trigger,
    act,
    length: 2,
    unit: 'years',
    rollForward: false,
    basis: { zh: '《行政处罚法》第三十六条', en: 'Administrative Penalty Act, art. 36' },
    since: '2021-07-15',
    confirmed: true,
  },
  'D16-grave': {
    trigger: {
      zh: `涉及公民生命健康安全、金融安全且有危害后果的${trigger.zh}`,
      en: `harm to life, health or financial safety done by ${trigger.en}`,
    },
    act,
    length: 5,
    unit: 'years',
    rollForward: false,
    basis: { zh: '《行政处罚法》第三十六条', en: 'Administrative Penalty Act, art. 36' },
    since: '2021-07-15',
    confirmed: true,
  },
} satisfies DeadlineRules;
