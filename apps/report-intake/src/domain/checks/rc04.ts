import type { Check } from './check.js';

/**
 * The valuation date is the day the expropriation decision was announced (条例 art. 19; 征收评估办法 art. 10), unless an
 * officer ordered another day, giving a reason, no later than the report was issued. From then on that day is the right one.
 */
export const rc04: Check = ({ report, announcedOn, order }) => {
  const ordered = order !== null && order.reason.trim() !== '' && order.orderedOn <= report.issuedOn;
  const expected = ordered ? order.valuationDate : announcedOn;
  if (report.valuationDate === expected) return [];
  return [
    {
      pointer: '/valuationDate',
      values: { found: report.valuationDate, expected, because: ordered ? 'ordered' : 'announced' },
    },
  ];
};
