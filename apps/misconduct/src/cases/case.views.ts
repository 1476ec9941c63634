import type {
  CaseFile,
  CaseNotice,
  CaseStep,
  CaseView,
  CorrectionView,
  LeadView,
  PerformanceView,
  RecordView,
} from '#contracts';
import { allowed } from '#kernel';
import type { Call } from '#service';
import { explainDue } from '#statutory-clock';
import { caseWorkflow } from '../domain/case-workflow.js';
import type { CaseStepRow } from './case-step.entity.js';
import type { MisconductCase } from './misconduct-case.entity.js';
import type { NoticeDays } from './notice-days.js';

export const leadViewOf = (found: MisconductCase): LeadView => ({
  id: found.id,
  version: found.version,
  state: found.state,
  agencyId: found.agencyId,
  organId: found.organId,
  source: found.source,
  ...(found.sourceId ? { sourceId: found.sourceId } : {}),
  suspectedCode: found.suspectedCode,
  facts: found.leadFacts,
  openedOn: found.openedOn,
  ...(found.filingReason ? { reason: found.filingReason } : {}),
  allowed: allowed(caseWorkflow, found.state),
});

interface Further {
  history?: CaseStepRow[];
  record?: RecordView;
  performance?: PerformanceView;
  corrections?: CorrectionView[];
  /** The days of the notice as they now stand; without them, as computed on service. */
  days?: NoticeDays | undefined;
}

/** Deeds of the agency; a hearing it may ask for only where the penalty proposed gives the right to one. */
const ofAgency = ({ notice }: MisconductCase): readonly string[] =>
  notice?.hearingDue ? ['record-defence', 'request-hearing', 'withdraw-hearing'] : ['record-defence'];

/** The case as this caller may see it: the organs' own file is left out for the agency. */
export function caseViewOf(found: MisconductCase, call: Call, further: Further = {}): CaseView {
  const { history = [], record, performance, corrections = [], days } = further;
  const isOfficer = call.caller.kind === 'officer';
  const open = allowed(caseWorkflow, found.state);
  return {
    id: found.id,
    version: found.version,
    state: found.state,
    agencyId: found.agencyId,
    ...conclusionOf(found),
    ...(found.notice ? { notice: noticeOf(found.notice, days) } : {}),
    ...(isOfficer && found.noticeIssuedOn ? { noticeIssuedOn: found.noticeIssuedOn } : {}),
    defence: found.defence,
    ...(found.hearing ? { hearing: found.hearing } : {}),
    ...(found.decision ? { decision: found.decision } : {}),
    ...(found.decisionService ? { decisionService: found.decisionService } : {}),
    ...(performance ? { performance } : {}),
    corrections,
    ...(record ? { record } : {}),
    allowed: isOfficer ? open : open.filter((deed) => ofAgency(found).includes(deed)),
    ...(isOfficer ? { file: fileOf(found, history) } : {}),
  };
}

/** With the evidence its findings cite, without where that came from: who complained may be read from it. */
export function conclusionOf({ conclusion, evidence }: MisconductCase): Pick<CaseView, 'conclusion'> {
  if (!conclusion) return {};
  const { violationCode, facts, findings, act, chosenBasis, localRuleCited, proposal, proposed, concludedOn } =
    conclusion;
  const cited = new Set(findings.flatMap((finding) => finding.evidence));
  return {
    conclusion: {
      violationCode,
      facts,
      findings,
      act,
      chosenBasis,
      proposal,
      proposed,
      concludedOn,
      ...(localRuleCited ? { localRuleCited } : {}),
      evidence: evidence
        .filter(({ no }) => cited.has(no))
        .map(({ source: _source, obtainedBy: _by, obtainedOn: _on, ...told }) => told),
    },
  };
}

function noticeOf(notice: NonNullable<MisconductCase['notice']>, days: NoticeDays | undefined): CaseNotice {
  const { servedOn, evidenceSha256 } = notice;
  const defence = days?.defence ?? notice.due;
  const hearing = days?.hearing ?? notice.hearingDue;
  const { on: defenceDueOn, provisional, unconfirmed } = defence;
  const calculation = explainDue(defence);
  const asked = hearing ? { hearingDueOn: hearing.on } : {};
  return { servedOn, evidenceSha256, defenceDueOn, calculation, ...asked, provisional, unconfirmed };
}

function fileOf(found: MisconductCase, history: CaseStepRow[]): CaseFile {
  return {
    organId: found.organId,
    source: found.source,
    ...(found.sourceId ? { sourceId: found.sourceId } : {}),
    suspectedCode: found.suspectedCode,
    leadFacts: found.leadFacts,
    investigators: found.investigators,
    evidence: found.evidence,
    ...(found.filedOn ? { filedOn: found.filedOn } : {}),
    ...(found.conclusion?.punishableUntil ? { punishableUntil: found.conclusion.punishableUntil } : {}),
    ...(found.legalReview ? { legalReview: found.legalReview } : {}),
    ...(found.filingReason ? { filingReason: found.filingReason } : {}),
    candidateBases: found.conclusion?.candidateBases ?? [],
    ...(found.conclusion ? { whyChosen: found.conclusion.whyChosen } : {}),
    ...(found.referral ? { referral: found.referral } : {}),
    ...(found.referralAnswer ? { referralAnswer: found.referralAnswer } : {}),
    history: history.map(stepOf),
  };
}

const stepOf = (step: CaseStepRow): CaseStep => ({
  version: step.version,
  from: step.fromState,
  deed: step.deed,
  to: step.toState,
  at: step.at.toISOString(),
  actorKind: step.actorKind,
  actorId: step.actorId,
  ...(step.reason ? { reason: step.reason } : {}),
});
