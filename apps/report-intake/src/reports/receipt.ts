import type { CheckFinding, ReportReceipt } from '#contracts';
import { catalogue } from '../domain/checks/catalogue.js';
import type { Finding } from '../domain/checks/check.js';
import type { ReportVersion } from './report-version.entity.js';
import type { Report } from './report.entity.js';

/** A code as printed: XXXX-XXXX-XXXX. Kept and published without hyphens. */
export const printedCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-');

/** The code as printed, once anybody may verify it. */
export const usableCode = (report: Report): string | null =>
  report.inForceVersion === null ? null : printedCode(report.reportCode);

/** A finding with the words of its code. */
export function shownFinding({ code, level, explained, pointer, values }: Finding): CheckFinding {
  const { cause, cure, basis } = catalogue[code];
  return { code, level, explained, pointer, cause, cure, basis, values };
}

/** Proof of filing of one version. */
export const receiptOf = (report: Report, version: ReportVersion): ReportReceipt => ({
  reportId: report.id,
  version: version.version,
  reportNo: report.reportNo,
  status: version.verdict,
  reportCode: usableCode(report),
  receivedAt: version.receivedAt.toISOString(),
  contentHash: version.contentHash,
  findings: version.findings.map(shownFinding),
  declaredOnly: version.declaredOnly,
});
