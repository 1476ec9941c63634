import type { ProofOfService, ReportView, ShownReport } from '#contracts';
import type { FieldCipher } from '#service';
import { statusOf } from '../domain/report-status.js';
import { masked, opened } from './personal-columns.js';
import { shownFinding, usableCode } from './receipt.js';
import type { ReportVersion } from './report-version.entity.js';
import type { Report } from './report.entity.js';

/** Who looks: the household and its agency see personal data unmasked; findings are not for the household. */
interface Viewer {
  unmasked: boolean;
  findings: boolean;
}

/** A version's content as this viewer may see it. */
function contentFor(cipher: FieldCipher, version: ReportVersion, unmasked: boolean): ShownReport {
  const household = opened(cipher, version.body.household, version);
  return { ...version.body, household: unmasked ? household : masked(household) };
}

export function reportViewOf(
  cipher: FieldCipher,
  report: Report,
  version: ReportVersion,
  service: ProofOfService | null,
  viewer: Viewer,
): ReportView {
  const { projectId, organId, regulatorOrganId, agencyId, reportNo, inForceVersion } = report;
  return {
    reportId: report.id,
    version: report.latestVersion,
    projectId,
    organId,
    regulatorOrganId,
    agencyId,
    reportNo,
    reportCode: usableCode(report),
    status: statusOf(report.state) as ReportView['status'],
    inForceVersion,
    shownVersion: version.version,
    masked: !viewer.unmasked,
    content: contentFor(cipher, version, viewer.unmasked),
    receivedAt: version.receivedAt.toISOString(),
    contentHash: version.contentHash,
    findings: viewer.findings ? version.findings.map(shownFinding) : [],
    service,
  };
}
