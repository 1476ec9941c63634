import type { CheckVerdict, CorrectionKind, SubmitHouseholdReport } from '#contracts';
import { canonicalJson, sha256Hex } from '#kernel';
import type { Call, FieldCipher } from '#service';
import { judged } from '../domain/report-status.js';
import type { Judgement } from './judge-report.js';
import { sealed, withoutPersonal } from './personal-columns.js';
import type { ReportVersion } from './report-version.entity.js';

interface Came {
  reportId: string;
  version: number;
  kind: 'submission' | CorrectionKind;
  reason?: string;
  reviewId?: string;
  determinationId?: string;
}

/** A version as it is stored: hashed whole, then parted into encrypted columns and the rest. */
export function newVersion(
  call: Call,
  cipher: FieldCipher,
  came: Came,
  report: SubmitHouseholdReport,
  { verdict, findings, declaredOnly }: Judgement,
): ReportVersion {
  return {
    reportId: came.reportId,
    version: came.version,
    tenant: call.caller.tenant,
    kind: came.kind,
    reason: came.reason ?? null,
    reviewId: came.kind === 'review' ? (came.reviewId ?? null) : null,
    determinationId: came.kind === 'determination' ? (came.determinationId ?? null) : null,
    state: judged(verdict),
    verdict: verdictShown(verdict),
    issuedOn: report.issuedOn,
    contentHash: sha256Hex(canonicalJson(report)),
    body: withoutPersonal(report),
    ...sealed(cipher, report.household),
    findings,
    declaredOnly,
    receivedAt: call.now,
    receivedFrom: call.caller.id,
  };
}

const verdictShown = (verdict: Judgement['verdict']): CheckVerdict => (verdict === 'accepted' ? 'registered' : verdict);
