import { agency, anyone, household, officer } from '../audience.js';
import { defineRequest, Nothing } from '../request.js';
import { CorrectReport } from './correction.messages.js';
import { CorrectDisplayedResult, DisplayList, DisplayResults, DisplayView } from './display.messages.js';
import { EndDisplay, ExplainOnSite } from './display.messages.js';
import { SubmitHouseholdReport } from './household-report.js';
import {
  AddParty,
  EndRepresentation,
  PartyList,
  PartyView,
  RegisterRepresentative,
  RemoveParty,
  RepresentativeView,
} from './party.messages.js';
import { PersonalData, ReadPersonalData } from './personal-data.messages.js';
import { ReportReceipt } from './receipt.messages.js';
import { ReportCodeAnswer } from './report-code.messages.js';
import { FindReports, ReportPage, ReportView } from './report.messages.js';
import { ServiceReceipt } from './service-receipt.messages.js';
import { ProofOfService, ProofOfServiceList, RecordService, VoidService } from './service.messages.js';
import { CompareVersions, ReportDiff, ReportVersionList } from './version.messages.js';

const submitter = agency('reports:submit');
const readingAgency = agency('reports:read');
const readingOfficer = officer(
  'clerk',
  'reviewer',
  'case-officer',
  'legal-reviewer',
  'hearing-chair',
  'approver',
  'committee-secretary',
);

export const submitReport = defineRequest({
  subject: 'report-intake.submit-report',
  body: SubmitHouseholdReport,
  answer: ReportReceipt,
  allow: [submitter],
  changes: true,
});

export const correctReport = defineRequest({
  subject: 'report-intake.correct-report',
  body: CorrectReport,
  answer: ReportReceipt,
  allow: [submitter],
  changes: true,
});

export const getReport = defineRequest({
  subject: 'report-intake.get-report',
  body: Nothing,
  answer: ReportView,
  allow: [readingAgency, readingOfficer, household],
  changes: false,
});

export const findReports = defineRequest({
  subject: 'report-intake.find-reports',
  body: FindReports,
  answer: ReportPage,
  allow: [readingAgency, readingOfficer],
  changes: false,
});

export const listReportVersions = defineRequest({
  subject: 'report-intake.list-report-versions',
  body: Nothing,
  answer: ReportVersionList,
  allow: [readingAgency, readingOfficer, household],
  changes: false,
});

/** The target is `<report id>/<version>`. */
export const compareReportVersions = defineRequest({
  subject: 'report-intake.compare-report-versions',
  body: CompareVersions,
  answer: ReportDiff,
  allow: [readingAgency, readingOfficer, household],
  changes: false,
});

export const readPersonalData = defineRequest({
  subject: 'report-intake.read-personal-data',
  body: ReadPersonalData,
  answer: PersonalData,
  allow: [officer('reviewer', 'case-officer')],
  changes: true,
});

export const displayResults = defineRequest({
  subject: 'report-intake.display-results',
  body: DisplayResults,
  answer: DisplayView,
  allow: [officer('clerk')],
  changes: true,
});

/** The target is the display, as in the two that follow. */
export const explainOnSite = defineRequest({
  subject: 'report-intake.explain-on-site',
  body: ExplainOnSite,
  answer: DisplayView,
  allow: [submitter, officer('clerk')],
  changes: true,
});

export const correctDisplayedResult = defineRequest({
  subject: 'report-intake.correct-displayed-result',
  body: CorrectDisplayedResult,
  answer: DisplayView,
  allow: [submitter, officer('clerk')],
  changes: true,
});

export const endDisplay = defineRequest({
  subject: 'report-intake.end-display',
  body: EndDisplay,
  answer: DisplayView,
  allow: [officer('clerk')],
  changes: true,
});

export const listDisplays = defineRequest({
  subject: 'report-intake.list-displays',
  body: Nothing,
  answer: DisplayList,
  allow: [readingAgency, readingOfficer],
  changes: false,
});

export const recordService = defineRequest({
  subject: 'report-intake.record-service',
  body: RecordService,
  answer: ProofOfService,
  allow: [officer('clerk')],
  changes: true,
});

export const listServices = defineRequest({
  subject: 'report-intake.list-services',
  body: Nothing,
  answer: ProofOfServiceList,
  allow: [readingAgency, readingOfficer, household],
  changes: false,
});

/** The target is `<report id>/<service id>`. Shown in clear; an officer's reading leaves a trace. */
export const getServiceReceipt = defineRequest({
  subject: 'report-intake.get-service-receipt',
  body: Nothing,
  answer: ServiceReceipt,
  allow: [officer('clerk', 'reviewer', 'case-officer'), household],
  changes: false,
});

export const voidService = defineRequest({
  subject: 'report-intake.void-service',
  body: VoidService,
  answer: ProofOfService,
  allow: [officer('reviewer')],
  changes: true,
});

export const addParty = defineRequest({
  subject: 'report-intake.add-party',
  body: AddParty,
  answer: PartyView,
  allow: [submitter, officer('clerk')],
  changes: true,
});

/** The target is the party. */
export const removeParty = defineRequest({
  subject: 'report-intake.remove-party',
  body: RemoveParty,
  answer: PartyList,
  allow: [officer('clerk')],
  changes: true,
});

export const registerRepresentative = defineRequest({
  subject: 'report-intake.register-representative',
  body: RegisterRepresentative,
  answer: RepresentativeView,
  allow: [officer('clerk'), household],
  changes: true,
});

/** The target is the representative. */
export const endRepresentation = defineRequest({
  subject: 'report-intake.end-representation',
  body: EndRepresentation,
  answer: RepresentativeView,
  allow: [officer('clerk'), household],
  changes: true,
});

export const listParties = defineRequest({
  subject: 'report-intake.list-parties',
  body: Nothing,
  answer: PartyList,
  allow: [readingAgency, readingOfficer, household],
  changes: false,
});

/** The target is the code as printed. */
export const verifyReportCode = defineRequest({
  subject: 'report-intake.verify-report-code',
  body: Nothing,
  answer: ReportCodeAnswer,
  allow: [anyone],
  changes: false,
});
