export { aComparable, type ComparableOverrides } from './makers/a-comparable.js';
export {
  aReport,
  aReportsAnnouncementDay,
  aReportsAppraiserIds,
  aReportsProjectId,
  aSigner,
  type ReportOverrides,
} from './makers/a-report.js';
export { aReportsAgencyId, reportFacts } from './makers/report-facts.js';
export { aDeadlineChanged, aStageReached } from './makers/deadlines.js';
export {
  anAgencyChanged,
  anAppraiserChanged,
  anOrganChanged,
  aProjectChanged,
  tellOrgans,
  tellRegisters,
} from './makers/registers.js';
export { aProjectOfReports } from './makers/project-reports.js';
export { aReportAccepted, aReportServed, aServiceVoided } from './makers/report-events.js';
export { CaseStory } from './case-story.js';
export { eventually } from './eventually.js';
export { aHousehold, anAgencyCaller, anOfficer } from './makers/callers.js';
export { MailRelay } from './mail-relay.js';
export { RecordStory } from './record-story.js';
export { ReviewStory } from './review-story.js';
export { testFirstAdminToken, testRolePassword } from './secrets.js';
export { World } from './world.js';
export { aPaper, SelectionStory } from './selection-story.js';
