import type { Check, Found } from './check.js';
import { isInForce } from './in-force.js';

/**
 * On the day of issue the agency is filed, of a grade that may value expropriated houses (a provisional grade 3 may not),
 * and not suspended (资产评估法 art. 16, 47; 142令 art. 47).
 */
export const rc03: Check = ({ report, agency }, policy) => {
  const { issuedOn } = report;
  const found: Found[] = [];
  const add = (fault: string, expected: string): void => {
    found.push({ pointer: '/issuedOn', values: { fault, found: issuedOn, expected } });
  };

  if (!isInForce({ from: agency.filedFrom, to: agency.filedTo }, issuedOn)) {
    add('not-filed-on-issue', `${agency.filedFrom}/${agency.filedTo ?? '..'}`);
  }
  for (const suspension of agency.suspensions) {
    if (isInForce(suspension, issuedOn)) {
      add('suspended-on-issue', `not ${suspension.from}/${suspension.to ?? '..'}`);
    }
  }
  if (policy.barredGrades.includes(agency.grade)) {
    found.push({ pointer: '', values: { fault: 'grade-not-allowed', found: agency.grade } });
  }
  return found;
};
