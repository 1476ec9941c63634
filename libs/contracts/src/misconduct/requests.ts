import { agency, anyone, officer } from '../audience.js';
import { PageQuery } from '../page.js';
import { defineRequest, Nothing } from '../request.js';
import {
  AnswerNotice,
  ConcludeCase,
  DecideCase,
  DecideReferral,
  RecallReferral,
  ReferCase,
  ServeNotice,
} from './case-deed.messages.js';
import { CasePage, CaseView, FindCases } from './case-view.messages.js';
import { DeclineLead, FileCase, FindLeads, LeadPage, LeadView, OpenLead } from './lead.messages.js';
import { FindRecords, PublishRecord, RecordPage, RecordView } from './record.messages.js';
import { ViolationCatalogue } from './violation.messages.js';

const caseOfficer = officer('case-officer');
const approver = officer('approver');
const readers = officer('reviewer', 'case-officer', 'legal-reviewer', 'hearing-chair', 'approver');
const itsAgency = agency('misconduct:answer');

export const openLead = defineRequest({
  subject: 'misconduct.open-lead',
  body: OpenLead,
  answer: LeadView,
  allow: [caseOfficer],
  changes: true,
});

export const declineLead = defineRequest({
  subject: 'misconduct.decline-lead',
  body: DeclineLead,
  answer: LeadView,
  allow: [officer('case-officer', 'approver')],
  changes: true,
});

export const fileCase = defineRequest({
  subject: 'misconduct.file-case',
  body: FileCase,
  answer: CaseView,
  allow: [officer('case-officer', 'approver')],
  changes: true,
});

export const getLead = defineRequest({
  subject: 'misconduct.get-lead',
  body: Nothing,
  answer: LeadView,
  allow: [readers],
  changes: false,
});

export const findLeads = defineRequest({
  subject: 'misconduct.find-leads',
  body: FindLeads,
  answer: LeadPage,
  allow: [readers],
  changes: false,
});

export const concludeCase = defineRequest({
  subject: 'misconduct.conclude-case',
  body: ConcludeCase,
  answer: CaseView,
  allow: [caseOfficer],
  changes: true,
});

/** Draws the notice up, dated today; it is served after that. */
export const issueNotice = defineRequest({
  subject: 'misconduct.issue-notice',
  body: Nothing,
  answer: CaseView,
  allow: [caseOfficer],
  changes: true,
});

export const serveNotice = defineRequest({
  subject: 'misconduct.serve-notice',
  body: ServeNotice,
  answer: CaseView,
  allow: [caseOfficer],
  changes: true,
});

export const answerNotice = defineRequest({
  subject: 'misconduct.answer-notice',
  body: AnswerNotice,
  answer: CaseView,
  allow: [itsAgency],
  changes: true,
});

export const decideCase = defineRequest({
  subject: 'misconduct.decide-case',
  body: DecideCase,
  answer: CaseView,
  allow: [approver],
  changes: true,
});

export const referCase = defineRequest({
  subject: 'misconduct.refer-case',
  body: ReferCase,
  answer: CaseView,
  allow: [approver],
  changes: true,
});

export const recallReferral = defineRequest({
  subject: 'misconduct.recall-referral',
  body: RecallReferral,
  answer: CaseView,
  allow: [approver],
  changes: true,
});

export const decideReferral = defineRequest({
  subject: 'misconduct.decide-referral',
  body: DecideReferral,
  answer: CaseView,
  allow: [approver],
  changes: true,
});

export const publishRecord = defineRequest({
  subject: 'misconduct.publish-record',
  body: PublishRecord,
  answer: RecordView,
  allow: [approver],
  changes: true,
});

/** Officers of the organ and of the one it was referred to; the agency its own, once a notice was served on it. */
export const getCase = defineRequest({
  subject: 'misconduct.get-case',
  body: Nothing,
  answer: CaseView,
  allow: [readers, itsAgency],
  changes: false,
});

export const findCases = defineRequest({
  subject: 'misconduct.find-cases',
  body: FindCases,
  answer: CasePage,
  allow: [readers, itsAgency],
  changes: false,
});

export const getRecord = defineRequest({
  subject: 'misconduct.get-record',
  body: Nothing,
  answer: RecordView,
  allow: [anyone],
  changes: false,
});

export const findRecords = defineRequest({
  subject: 'misconduct.find-records',
  body: FindRecords,
  answer: RecordPage,
  allow: [anyone],
  changes: false,
});

/** Records of the agency named. */
export const findAgencyRecords = defineRequest({
  subject: 'misconduct.find-agency-records',
  body: PageQuery,
  answer: RecordPage,
  allow: [anyone],
  changes: false,
});

export const listViolations = defineRequest({
  subject: 'misconduct.list-violations',
  body: Nothing,
  answer: ViolationCatalogue,
  allow: [anyone],
  changes: false,
});
