import { addMonths } from '#kernel';
import type { Check, Found } from './check.js';

/** The report may be used from the day of issue and for at most one year; the same day of the next year is still in it. */
export const rc16: Check = ({ report }, policy) => {
  const { from, to } = report.usePeriod;
  const latest = addMonths(report.issuedOn, policy.useMonths);
  const found: Found[] = [];
  if (from !== report.issuedOn)
    found.push({ pointer: '/usePeriod/from', values: { found: from, expected: report.issuedOn } });
  if (to > latest) found.push({ pointer: '/usePeriod/to', values: { found: to, latest } });
  if (to < from) found.push({ pointer: '/usePeriod/to', values: { found: to, earliest: from } });
  return found;
};
