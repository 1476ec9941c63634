import type { Act } from './act.js';

/** Codes under which one and the same report may be punished: the overlap of 条例 34, 资产评估法 47-48 and 142令 53. */
const reportContent: readonly string[] = ['A01', 'A02', 'A03', 'A04', 'A16', 'A18'];

/**
 * What makes an act one and the same for one fine (行政处罚法 art. 29), whatever code or article it is punished under: the
 * report and what was wrong with it; without a report, what was done to whom and from which day.
 */
export function actKeyOf({ reportId, reference, from }: Act, violationCode: string): string {
  const wrong = reportContent.includes(violationCode) ? 'report-content' : violationCode;
  const what = reportId ? `report:${reportId.toLowerCase()}` : `${normal(reference ?? '')}@${from}`;
  return `${what}/${wrong}`;
}

const normal = (reference: string): string => reference.normalize('NFKC').replaceAll(/\s+/g, '').toLowerCase();
