import { commonPrice } from './homes.mjs';

/** Faults planted in the demo project, by household: what the agency gets wrong, and who should find it. */
export const PLANTED = {
  high: { householdNo: 'H0058', zh: '高估约 25%', en: 'about 25 % too high', factor: 1.25 },
  low: { householdNo: 'H0144', zh: '低评约 25%', en: 'about 25 % too low', factor: 0.75 },
  oneSigner: { householdNo: 'H0202', zh: '只有一名估价师签名', en: 'one signer missing', code: 'RC02' },
  wrongDate: { householdNo: 'H0269', zh: '价值时点错误', en: 'wrong valuation date', code: 'RC04' },
  contradiction: { householdNo: 'H0323', zh: '可比实例前后矛盾', en: 'contradicting comparable', code: 'RC22' },
};

/** The unit price the agency writes down for a home. */
export function unitPriceWith(home) {
  const planted = [PLANTED.high, PLANTED.low].find((fault) => fault.householdNo === home.householdNo);
  return planted ? Math.round(commonPrice(home) * planted.factor) : home.honestUnitPrice;
}

/** The report as the agency files it, with its planted fault if it has one. */
export function withFault(report, days) {
  const no = report.household.householdNo;
  if (no === PLANTED.oneSigner.householdNo) return { ...report, signers: report.signers.slice(0, 1) };
  if (no === PLANTED.wrongDate.householdNo) return { ...report, valuationDate: days.back(100) };
  if (no === PLANTED.contradiction.householdNo) {
    const [first, ...rest] = report.comparables;
    return { ...report, comparables: [{ ...first, areaSqm: first.areaSqm + 11 }, ...rest] };
  }
  return report;
}
