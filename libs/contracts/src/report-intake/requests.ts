import { agency, anyone, household, officer } from '../audience.js';
import { defineRequest, Nothing } from '../request.js';
import { CorrectReport } from './correction.messages.js';
import { DisplayList, DisplayResults, DisplayView } from './display.messages.js';
import { SubmitHouseholdReport } from './household-report.js';
import { PersonalData, ReadPersonalData } from './personal-data.messages.js';
import { ReportReceipt } from './receipt.messages.js';
import { ReportCodeAnswer } from './report-code.messages.js';
import { FindReports, ReportPage, ReportView } from './report.messages.js';
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

export const voidService = defineRequest({
  subject: 'report-intake.void-service',
  body: VoidService,
  answer: ProofOfService,
  allow: [officer('reviewer')],
  changes: true,
});

/** The target is the code as printed. */
export const verifyReportCode = defineRequest({
  subject: 'report-intake.verify-report-code',
  body: Nothing,
  answer: ReportCodeAnswer,
  allow: [anyone],
  changes: false,
});
