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
export { eventually } from './eventually.js';
export { aHousehold, anAgencyCaller, anOfficer } from './makers/callers.js';
export { World } from './world.js';
