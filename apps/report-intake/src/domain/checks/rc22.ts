import type { Check, Found } from './check.js';
import type { ComparableFacts, ComparableUse } from './report-facts.js';

const facts = ['transactionOn', 'priceYuanPerSqm', 'areaSqm'] as const;

/**
 * One comparable has one price, one day and one area in every report of the project. Names the fact that differs and
 * one other report that contradicts it (the first by id of those given).
 */
export const rc22: Check = ({ report, otherUses }) => {
  return report.comparables.flatMap((comparable, i) => {
    const elsewhere = otherUses.filter((use) => use.comparableNo === comparable.comparableNo);
    return contradictions(comparable, elsewhere, `/comparables/${i}`);
  });
};

function contradictions(own: ComparableFacts, others: readonly ComparableUse[], parent: string): Found[] {
  return facts.flatMap((fact) => {
    const contradicting = others.filter((other) => other[fact] !== own[fact]);
    const [first] = [...contradicting].sort((a, b) => (a.reportId < b.reportId ? -1 : 1));
    if (!first) return [];
    return [
      {
        pointer: `${parent}/${fact}`,
        values: {
          found: own[fact],
          elsewhere: first[fact],
          otherReportId: first.reportId,
        },
      },
    ];
  });
}
