import type { LocalDate } from '#kernel';
import { catalogue } from './catalogue.js';
import { checkCodes, type CheckPolicy } from './check.js';

/** Limits by the day they came into force, newest last. A changed limit is a new row; old ones stay for old judgements. */
const limits: readonly { from: LocalDate; limits: Omit<CheckPolicy, 'levels'> }[] = [
  {
    from: '2011-06-03',
    limits: {
      minSigners: 2,
      barredGrades: ['3-provisional'],
      minComparables: 3,
      singleAdjustmentPercent: 20,
      combinedAdjustmentPercent: 30,
      spreadHundredths: 120,
      totalToleranceYuan: 1,
      useMonths: 12,
      minExplanationChars: 10,
    },
  },
];

/** Levels and limits in force on the day the report is judged. Throws RangeError before 2011-06-03, when no rule was. */
export function policyOn(day: LocalDate): CheckPolicy {
  const row = inForceOn(limits, day);
  if (!row) throw new RangeError(`no checks were in force on ${day}`);
  const levels = Object.fromEntries(
    checkCodes.flatMap((code) => {
      const level = inForceOn(catalogue[code].levels, day)?.level;
      return level ? [[code, level]] : [];
    }),
  );
  return { ...row.limits, levels };
}

function inForceOn<T extends { from: LocalDate }>(rows: readonly T[], day: LocalDate): T | undefined {
  return rows.filter((row) => row.from <= day).at(-1);
}
