import type { DeadlineRule, RulePack } from '../rule-pack.js';
import { national } from './national.js';

const tenWorkingDays = {
  length: 10,
  unit: 'working',
  rollForward: false,
  basis: { zh: '测试规则包，无法律依据', en: 'test pack, no law behind it' },
  confirmed: false,
} as const satisfies Partial<DeadlineRule>;

/** No place's law: review and determination in ten working days, as one province is said to have them, to test the unit with. */
export const testWorkingDays: RulePack = {
  ...national,
  id: 'test-working-days',
  jurisdiction: 'TEST',
  unconfirmed: true,
  deadlines: {
    ...national.deadlines,
    D03: { ...national.deadlines.D03, ...tenWorkingDays },
    D04: { ...national.deadlines.D04, ...tenWorkingDays },
    D05: { ...national.deadlines.D05, ...tenWorkingDays },
    D06: { ...national.deadlines.D06, ...tenWorkingDays },
  },
};
