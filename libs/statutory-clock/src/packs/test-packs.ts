import type { DeadlineRule, RulePack } from '../rule-pack.js';
import { national } from './national.js';

const basis = { zh: '测试规则包，无法律依据', en: 'test pack, no law behind it' };
const caveat = { zh: '测试规则包，不具有法律效力', en: 'a test pack, without legal effect' };

const tenWorkingDays = {
  length: 10,
  unit: 'working',
  rollForward: false,
  basis,
  confirmed: false,
} as const satisfies Partial<DeadlineRule>;

/** No place's law: review and determination in ten working days, as one province is said to have them, to test the unit with. */
export const testWorkingDays: RulePack = {
  ...national,
  id: 'test-working-days',
  jurisdiction: 'TEST',
  name: { zh: '测试：十个工作日', en: 'Test: ten working days' },
  unconfirmed: true,
  caveat,
  deadlines: {
    ...national.deadlines,
    D03: { ...national.deadlines.D03, ...tenWorkingDays },
    D04: { ...national.deadlines.D04, ...tenWorkingDays },
    D05: { ...national.deadlines.D05, ...tenWorkingDays },
    D06: { ...national.deadlines.D06, ...tenWorkingDays },
  },
};

const fiveDays = { length: 5, basis, confirmed: false } as const satisfies Partial<DeadlineRule>;

/** No place's law: five days to ask for a review and five more for a determination, to test another length with. */
export const testFive: RulePack = {
  ...national,
  id: 'test-five',
  jurisdiction: 'TEST-FIVE',
  name: { zh: '测试：五日加五日', en: 'Test: five days and five days' },
  unconfirmed: true,
  caveat,
  deadlines: {
    ...national.deadlines,
    D03: { ...national.deadlines.D03, ...fiveDays },
    D05: { ...national.deadlines.D05, ...fiveDays },
  },
};
