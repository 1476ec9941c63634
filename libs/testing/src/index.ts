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
export { anAgencyChanged, anAppraiserChanged, aProjectChanged, tellRegisters } from './makers/registers.js';
export { aReportAccepted, aReportServed, aServiceVoided } from './makers/report-events.js';
export { CaseStory } from './case-story.js';
export { eventually } from './eventually.js';
export { aHousehold, anAgencyCaller, anOfficer } from './makers/callers.js';
export { ReviewStory } from './review-story.js';
export { testFirstAdminToken, testRolePassword } from './secrets.js';
export { World } from './world.js';
