import { bearFee } from './bear-fee.js';

const national = { determination: 'client', determinationWhenChanged: 'agency' } as const;
const zhejiang = { ...national, determination: 'applicant' } as const;

describe('bearFee', () => {
  it.each([
    ['maintained', 'household', national, 'expropriation-department'],
    ['maintained', 'household', zhejiang, 'household'],
    ['maintained', 'expropriation-department', zhejiang, 'expropriation-department'],
    ['correct', 'household', national, 'agency'],
    ['correct', 'household', zhejiang, 'agency'],
  ] as const)('of a report %s on application of the %s', (outcome, applicant, policy, bearer) => {
    expect(bearFee({ outcome, applicant }, policy)).toBe(bearer);
  });
});
