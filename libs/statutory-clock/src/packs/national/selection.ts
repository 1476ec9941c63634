import type { SelectionRule } from '../../selection-rule.js';

const moreThanHalf = { share: '1/2', moreThan: true } as const;

/** 办法 art. 4: agreement, else a vote in which the minority yields to the majority (少数服从多数), or a draw. Its figures are left to the place. */
export const nationalSelection = {
  candidatesMin: 3,
  leastDaysToAgree: 5,
  agreeShare: moreThanHalf,
  voteQuorum: moreThanHalf,
  voteMajority: moreThanHalf,
  notary: false,
  witnesses: [],
  basis: { zh: '《国有土地上房屋征收评估办法》第四条', en: 'Expropriation Appraisal Measures, art. 4' },
  assumed: ['candidatesMin', 'leastDaysToAgree', 'agreeShare', 'voteQuorum', 'voteMajority'],
  confirmed: false,
} satisfies SelectionRule;
