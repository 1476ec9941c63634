import { agency, anyone, officer } from '../audience.js';
import { defineRequest, Nothing } from '../request.js';
import {
  AcceptRepair,
  ApplyForRepair,
  CreditRepairView,
  DecideRepair,
  FindRepairFraud,
  RepairEligibility,
  VerifyRepair,
} from './credit-repair.messages.js';
import {
  AcceptPenaltyRemedy,
  EndPenaltyRemedy,
  ExplainRecordChange,
  FilePenaltyRemedy,
  PenaltyRemedyList,
  PenaltyRemedyView,
} from './penalty-remedy.messages.js';
import { DecideDispute, DisputeRecord, RecordDisputeView, ReplyToRecord } from './record-dispute.messages.js';
import { FindRecordChanges, ReadRecordArchive, RecordChangePage, RecordFileView } from './record-file.messages.js';
import { RecordView } from './record.messages.js';
import { DecideSupervision, SupervisionView } from './supervision.messages.js';

const caseOfficer = officer('case-officer');
const approver = officer('approver');
const desk = officer('clerk', 'case-officer');
const readers = officer('reviewer', 'case-officer', 'legal-reviewer', 'hearing-chair', 'approver');
const itsAgency = agency('misconduct:answer');

export const replyToRecord = defineRequest({
  subject: 'misconduct.reply-to-record',
  body: ReplyToRecord,
  answer: RecordView,
  allow: [itsAgency],
  changes: true,
});

/** Of a public or never public entry; an ended one takes the archive. The agency reads its own, whatever its state. */
export const getRecordFile = defineRequest({
  subject: 'misconduct.get-record-file',
  body: Nothing,
  answer: RecordFileView,
  allow: [readers, itsAgency],
  changes: false,
});

/** Changes nothing but leaves its trace each time it is asked. */
export const readRecordArchive = defineRequest({
  subject: 'misconduct.read-record-archive',
  body: ReadRecordArchive,
  answer: RecordFileView,
  allow: [officer('approver', 'legal-reviewer', 'audit-admin')],
  changes: false,
});

export const disputeRecord = defineRequest({
  subject: 'misconduct.dispute-record',
  body: DisputeRecord,
  answer: RecordDisputeView,
  allow: [itsAgency, desk],
  changes: true,
});

export const decideDispute = defineRequest({
  subject: 'misconduct.decide-dispute',
  body: DecideDispute,
  answer: RecordDisputeView,
  allow: [approver],
  changes: true,
});

export const withdrawDispute = defineRequest({
  subject: 'misconduct.withdraw-dispute',
  body: Nothing,
  answer: RecordDisputeView,
  allow: [itsAgency, desk],
  changes: true,
});

export const filePenaltyRemedy = defineRequest({
  subject: 'misconduct.file-remedy',
  body: FilePenaltyRemedy,
  answer: PenaltyRemedyView,
  allow: [itsAgency, officer('case-officer', 'legal-reviewer')],
  changes: true,
});

export const findPenaltyRemedies = defineRequest({
  subject: 'misconduct.find-remedies',
  body: Nothing,
  answer: PenaltyRemedyList,
  allow: [readers, itsAgency],
  changes: false,
});

export const acceptPenaltyRemedy = defineRequest({
  subject: 'misconduct.accept-remedy',
  body: AcceptPenaltyRemedy,
  answer: PenaltyRemedyView,
  allow: [officer('case-officer', 'legal-reviewer')],
  changes: true,
});

export const endPenaltyRemedy = defineRequest({
  subject: 'misconduct.end-remedy',
  body: EndPenaltyRemedy,
  answer: PenaltyRemedyView,
  allow: [officer('legal-reviewer', 'approver')],
  changes: true,
});

export const explainRecordChange = defineRequest({
  subject: 'misconduct.explain-record-change',
  body: ExplainRecordChange,
  answer: RecordView,
  allow: [approver],
  changes: true,
});

export const findRecordChanges = defineRequest({
  subject: 'misconduct.find-record-changes',
  body: FindRecordChanges,
  answer: RecordChangePage,
  allow: [anyone],
  changes: false,
});

export const getRepairEligibility = defineRequest({
  subject: 'misconduct.get-repair-eligibility',
  body: Nothing,
  answer: RepairEligibility,
  allow: [readers, desk, itsAgency],
  changes: false,
});

export const applyForRepair = defineRequest({
  subject: 'misconduct.apply-for-repair',
  body: ApplyForRepair,
  answer: CreditRepairView,
  allow: [itsAgency, desk],
  changes: true,
});

export const getRepair = defineRequest({
  subject: 'misconduct.get-repair',
  body: Nothing,
  answer: CreditRepairView,
  allow: [readers, desk, itsAgency],
  changes: false,
});

export const acceptRepair = defineRequest({
  subject: 'misconduct.accept-repair',
  body: AcceptRepair,
  answer: CreditRepairView,
  allow: [caseOfficer],
  changes: true,
});

export const verifyRepair = defineRequest({
  subject: 'misconduct.verify-repair',
  body: VerifyRepair,
  answer: CreditRepairView,
  allow: [caseOfficer],
  changes: true,
});

export const decideRepair = defineRequest({
  subject: 'misconduct.decide-repair',
  body: DecideRepair,
  answer: CreditRepairView,
  allow: [approver],
  changes: true,
});

export const withdrawRepair = defineRequest({
  subject: 'misconduct.withdraw-repair',
  body: Nothing,
  answer: CreditRepairView,
  allow: [itsAgency, desk],
  changes: true,
});

export const findRepairFraud = defineRequest({
  subject: 'misconduct.find-repair-fraud',
  body: FindRepairFraud,
  answer: CreditRepairView,
  allow: [approver],
  changes: true,
});

export const getSupervision = defineRequest({
  subject: 'misconduct.get-supervision',
  body: Nothing,
  answer: SupervisionView,
  allow: [readers, itsAgency],
  changes: false,
});

export const decideSupervision = defineRequest({
  subject: 'misconduct.decide-supervision',
  body: DecideSupervision,
  answer: SupervisionView,
  allow: [approver],
  changes: true,
});
