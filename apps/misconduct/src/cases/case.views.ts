import type { CaseFile, CaseNotice, CaseStep, CaseView, LeadView, RecordView } from '#contracts';
import { allowed } from '#kernel';
import type { Call } from '#service';
import { explainDue } from '#statutory-clock';
import { caseWorkflow } from '../domain/case-workflow.js';
import type { CaseStepRow } from './case-step.entity.js';
import type { MisconductCase } from './misconduct-case.entity.js';

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
}

/** The case as this caller may see it: the organs' own file is left out for the agency. */
export function caseViewOf(found: MisconductCase, call: Call, { history = [], record }: Further = {}): CaseView {
  const isOfficer = call.caller.kind === 'officer';
  const open = allowed(caseWorkflow, found.state);
  return {
    id: found.id,
    version: found.version,
    state: found.state,
    agencyId: found.agencyId,
    ...conclusionOf(found),
    ...(found.notice ? { notice: noticeOf(found.notice) } : {}),
    defence: found.defence,
    ...(found.decision ? { decision: found.decision } : {}),
    ...(record ? { record } : {}),
    allowed: isOfficer ? open : open.filter((deed) => deed === 'record-defence'),
    ...(isOfficer ? { file: fileOf(found, history) } : {}),
  };
}

function conclusionOf({ conclusion }: MisconductCase): Pick<CaseView, 'conclusion'> {
  if (!conclusion) return {};
  const { candidateBases: _bases, whyChosen: _why, ...told } = conclusion;
  return { conclusion: told };
}

function noticeOf({ servedOn, evidenceSha256, due }: NonNullable<MisconductCase['notice']>): CaseNotice {
  const { on, provisional, unconfirmed } = due;
  return { servedOn, evidenceSha256, defenceDueOn: on, calculation: explainDue(due), provisional, unconfirmed };
}

function fileOf(found: MisconductCase, history: CaseStepRow[]): CaseFile {
  return {
    organId: found.organId,
    source: found.source,
    ...(found.sourceId ? { sourceId: found.sourceId } : {}),
    suspectedCode: found.suspectedCode,
    leadFacts: found.leadFacts,
    investigators: found.investigators,
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
