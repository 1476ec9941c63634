import { agency, officer } from '../audience.js';
import { defineRequest } from '../request.js';
import {
  AddEvidence,
  AssignInvestigators,
  ExtendCasePeriod,
  InvestigateFurther,
  RecordHearing,
  RequestHearing,
  ReviewCase,
  ServeDecision,
  ServeHearingNotice,
  SuspendCasePeriod,
  VerifyLead,
  WithdrawHearing,
} from './case-procedure.messages.js';
import { CaseView } from './case-view.messages.js';
import {
  CheckCorrection,
  CorrectionView,
  OrderCorrection,
  ReportCorrection,
  ServeCorrection,
} from './correction.messages.js';
import { LeadView } from './lead.messages.js';
import { ApplyToCourt, DemandPayment, RecordPayment } from './performance.messages.js';

const caseOfficer = officer('case-officer');
const approver = officer('approver');
const itsAgency = agency('misconduct:answer');

export const verifyLead = defineRequest({
  subject: 'misconduct.verify-lead',
  body: VerifyLead,
  answer: LeadView,
  allow: [caseOfficer],
  changes: true,
});

export const assignInvestigators = defineRequest({
  subject: 'misconduct.assign-investigators',
  body: AssignInvestigators,
  answer: CaseView,
  allow: [officer('case-officer', 'approver')],
  changes: true,
});

export const addEvidence = defineRequest({
  subject: 'misconduct.add-evidence',
  body: AddEvidence,
  answer: CaseView,
  allow: [caseOfficer],
  changes: true,
});

export const investigateFurther = defineRequest({
  subject: 'misconduct.investigate-further',
  body: InvestigateFurther,
  answer: CaseView,
  allow: [officer('case-officer', 'approver')],
  changes: true,
});

export const reviewCase = defineRequest({
  subject: 'misconduct.review-case',
  body: ReviewCase,
  answer: CaseView,
  allow: [officer('legal-reviewer')],
  changes: true,
});

export const requestHearing = defineRequest({
  subject: 'misconduct.request-hearing',
  body: RequestHearing,
  answer: CaseView,
  allow: [itsAgency],
  changes: true,
});

export const serveHearingNotice = defineRequest({
  subject: 'misconduct.serve-hearing-notice',
  body: ServeHearingNotice,
  answer: CaseView,
  allow: [caseOfficer],
  changes: true,
});

/** By the agency; or by the chair, where the agency did not come. */
export const withdrawHearing = defineRequest({
  subject: 'misconduct.withdraw-hearing',
  body: WithdrawHearing,
  answer: CaseView,
  allow: [itsAgency, officer('hearing-chair')],
  changes: true,
});

export const recordHearing = defineRequest({
  subject: 'misconduct.record-hearing',
  body: RecordHearing,
  answer: CaseView,
  allow: [officer('hearing-chair')],
  changes: true,
});

export const serveDecision = defineRequest({
  subject: 'misconduct.serve-decision',
  body: ServeDecision,
  answer: CaseView,
  allow: [caseOfficer],
  changes: true,
});

/** Of a lead (D07) or a case (D08). */
export const extendCasePeriod = defineRequest({
  subject: 'misconduct.extend-case-period',
  body: ExtendCasePeriod,
  answer: LeadView,
  allow: [approver],
  changes: true,
});

export const suspendCasePeriod = defineRequest({
  subject: 'misconduct.suspend-case-period',
  body: SuspendCasePeriod,
  answer: LeadView,
  allow: [approver],
  changes: true,
});

/** Target: the case. */
export const orderCorrection = defineRequest({
  subject: 'misconduct.order-correction',
  body: OrderCorrection,
  answer: CorrectionView,
  allow: [caseOfficer],
  changes: true,
});

/** Target: the order. */
export const serveCorrection = defineRequest({
  subject: 'misconduct.serve-correction',
  body: ServeCorrection,
  answer: CorrectionView,
  allow: [caseOfficer],
  changes: true,
});

/** Target: the order. */
export const reportCorrection = defineRequest({
  subject: 'misconduct.report-correction',
  body: ReportCorrection,
  answer: CorrectionView,
  allow: [itsAgency],
  changes: true,
});

/** Target: the order. */
export const checkCorrection = defineRequest({
  subject: 'misconduct.check-correction',
  body: CheckCorrection,
  answer: CorrectionView,
  allow: [caseOfficer],
  changes: true,
});

/** Target: the case. */
export const recordPayment = defineRequest({
  subject: 'misconduct.record-payment',
  body: RecordPayment,
  answer: CaseView,
  allow: [caseOfficer],
  changes: true,
});

/** Target: the case. */
export const demandPayment = defineRequest({
  subject: 'misconduct.demand-payment',
  body: DemandPayment,
  answer: CaseView,
  allow: [caseOfficer],
  changes: true,
});

/** Target: the case. */
export const applyToCourt = defineRequest({
  subject: 'misconduct.apply-to-court',
  body: ApplyToCourt,
  answer: CaseView,
  allow: [approver],
  changes: true,
});
