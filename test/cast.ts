import type {
  AgencyView,
  AppraiserView,
  FlagPage,
  IssuedAgencyKey,
  IssuedClaimCode,
  OpenedClaim,
  ProjectView,
  ReportReceipt,
  SubmitHouseholdReport,
} from '#contracts';
import { creditCodeOf, organisationCodeOf } from '#kernel';
import { aComparable, aReport, aReportsAnnouncementDay, aSigner, eventually, type ReportOverrides } from '#testing';
import {
  addParties,
  chooseByAgreement,
  openCase,
  openComplaint,
  openConflict,
  openDetermination,
  openDisplay,
  openReview,
  openSelection,
  openStudy,
} from './proceedings.js';
import { uploadPaper } from './paper.js';
import { seedPeople, type Officer } from './people.js';
import { openRecord } from './record-proceedings.js';
import type { WholeSystem } from './whole-system.js';

/** Bearer credentials of everybody, and the ids of what they have made. Everything came through the API. */
export interface Cast {
  officers: Record<Officer, string>;
  /** Keys: of the appointed agency, of one appointed nowhere, and a test key of the first. */
  agency: string;
  otherAgency: string;
  sandbox: string;
  /** Of the appointed agency; the one in `ids` is the other. */
  agencyId: string;
  investigatorIds: string[];
  /** Households of the first two reports. */
  household: string;
  otherHousehold: string;
  report: SubmitHouseholdReport;
  /** By the path they stand in; never the ones the credentials above depend on. */
  ids: Record<Resource, string>;
  otherReportId: string;
  /** A report nobody has opened. */
  unopenedReportId: string;
}

export type Resource =
  | 'agencies'
  | 'agency-keys'
  | 'appraisers'
  | 'cases'
  | 'complaints'
  | 'conflicts'
  | 'determinations'
  | 'displays'
  | 'flags'
  | 'leads'
  | 'officers'
  | 'organs'
  | 'parties'
  | 'penalty-remedies'
  | 'projects'
  | 'record-disputes'
  | 'records'
  | 'repairs'
  | 'reports'
  | 'representatives'
  | 'reviews'
  | 'selections'
  | 'services'
  | 'studies';

/** Everybody and everything the tests of bad input need, on the sixth of May 2026. */
export async function seedCast(system: WholeSystem): Promise<Cast> {
  system.world.setDay('2026-05-06');
  const { officers, investigatorIds, spareOfficerId } = await seedPeople(system);
  await uploadPaper(system, officers.clerk);
  const [first, second] = [await addAgency(system, officers, 0), await addAgency(system, officers, 1)];
  const appraisers = [await addAppraiser(system, officers, first, 1), await addAppraiser(system, officers, first, 2)];
  const projectId = await openProject(system, officers, first, appraisers);
  const agency = (await issueKey(system, officers, first, 'live')).key;
  const [report, ...others] = reportsOf(projectId, appraisers);
  if (!report) throw new Error('no report was made');
  const receipts = [await system.soon<ReportReceipt>('POST', '/reports', { as: agency, body: report })];
  for (const other of others) receipts.push(await submit(system, agency, other));
  const [reportId = '', otherReportId = '', unopenedReportId = ''] = receipts.map((receipt) => receipt.reportId);
  const household = await openClaim(system, officers.clerk, reportId);
  const otherHousehold = await openClaim(system, officers.clerk, otherReportId);
  const proceedings = {
    ...(await openReview(system, { officers, household, reportId })),
    determinations: await openDetermination(system, {
      officers,
      household: otherHousehold,
      reportId: otherReportId,
      agency,
    }),
    ...(await openCase(system, { officers, agencyId: first.id, investigatorIds })),
    ...(await openComplaint(system, first.id)),
    ...(await openRecord(system, { officers, agency, agencyId: first.id, investigatorIds })),
    ...(await addParties(system, officers.clerk, reportId)),
    displays: await openDisplay(system, officers.clerk, projectId),
    studies: await openStudy(system, officers.reviewer),
    selections: await openSelection(system, officers.approver, (await newProject(system, officers.clerk)).id, [
      first.id,
    ]),
    conflicts: await openConflict(system, officers.clerk, (await newProject(system, officers.clerk)).id, second.id),
  };
  return {
    officers,
    agency,
    otherAgency: (await issueKey(system, officers, second, 'live')).key,
    sandbox: (await issueKey(system, officers, first, 'test')).key,
    household,
    otherHousehold,
    agencyId: first.id,
    investigatorIds,
    report,
    otherReportId,
    unopenedReportId,
    ids: {
      ...proceedings,
      agencies: second.id,
      'agency-keys': (await issueKey(system, officers, second, 'live')).id,
      appraisers: (await addAppraiser(system, officers, second, 3)).id,
      flags: await firstFlag(system, officers.reviewer),
      officers: spareOfficerId,
      organs: 'gongzhuling',
      projects: projectId,
      reports: reportId,
    },
  };
}

/** A report that would be taken: a refusal of one made from it is owed to what was changed alone. */
export const freshReport = ({ report }: Cast) => ({
  ...report,
  reportNo: 'FRESH',
  household: { ...report.household, householdNo: 'N' },
});

export function addAgency(system: WholeSystem, officers: Cast['officers'], n: number): Promise<AgencyView> {
  const creditCode = creditCodeOf(`91220102${organisationCodeOf(`MATECT0${n}`)}`);
  const body = {
    creditCode,
    name: `测试${n}号估价有限公司`,
    organId: 'changchun',
    grade: '1',
    filedFrom: '2018-01-01',
  };
  return system.done('POST', '/agencies', { as: officers.registrar, body });
}

export function addAppraiser(
  system: WholeSystem,
  officers: Cast['officers'],
  { id: agencyId }: AgencyView,
  n: number,
): Promise<AppraiserView> {
  const registrationNo = `222026000${n}`;
  const validity = { validFrom: '2024-01-01', validTo: '2026-12-31', employedFrom: '2020-01-01' };
  const body = { registrationNo, name: `估价师${n}`, agencyId, ...validity };
  return system.done('POST', '/appraisers', { as: officers.registrar, body });
}

async function openProject(
  system: WholeSystem,
  officers: Cast['officers'],
  agency: AgencyView,
  appraisers: AppraiserView[],
) {
  const { clerk: as } = officers;
  const { id } = await newProject(system, as);
  await chooseByAgreement(system, officers, id, agency.id);
  const body = { agencyId: agency.id, appraiserIds: appraisers.map((one) => one.id), from: '2026-03-05' };
  await system.done('POST', `/projects/${id}/appointments`, { as, body });
  return id;
}

/** The registry hears of an organ a moment after identity does. */
export const newProject = (system: WholeSystem, as: string) =>
  system.soon<ProjectView>('POST', '/projects', {
    as,
    body: {
      name: '测试一号地块旧城改建项目',
      decisionNo: '南关征决〔2026〕1号',
      announcedOn: aReportsAnnouncementDay,
      divisionCode: '220102',
      jurisdiction: '220102',
      organId: 'nanguan-expropriation',
      regulatorOrganId: 'nanguan-housing',
    },
  });

/** Identity hears of an agency a moment after the registry does. */
export const issueKey = (system: WholeSystem, officers: Cast['officers'], { id }: AgencyView, mode: 'live' | 'test') =>
  system.soon<IssuedAgencyKey>('POST', `/agencies/${id}/keys`, {
    as: officers.securityAdmin,
    body: { mode, scopes: ['reports:submit', 'reports:read', 'reviews:answer', 'misconduct:answer'] },
  });

/** Enough like homes to be judged; the last is valued far above them. */
function reportsOf(projectId: string, appraisers: AppraiserView[]): SubmitHouseholdReport[] {
  const signers = appraisers.map(({ id: appraiserId, registrationNo }, index) =>
    aSigner(index === 0 ? 1 : 2, { appraiserId, registrationNo }),
  );
  const dear = [1, 2, 3].map((n) => aComparable({ comparableNo: `D-${n}`, priceYuanPerSqm: 14_000 + n * 60 }, n));
  return Array.from({ length: 13 }, (_, index): SubmitHouseholdReport => {
    const number = { householdNo: `H-${index}` };
    const last: ReportOverrides = index === 12 ? { comparables: dear } : {};
    return aReport({ projectId, reportNo: `CS-${index}`, signers, household: number, ...last });
  });
}

const submit = (system: WholeSystem, as: string, body: SubmitHouseholdReport) =>
  system.done<ReportReceipt>('POST', '/reports', { as, body });

async function openClaim(system: WholeSystem, clerk: string, reportId: string): Promise<string> {
  const path = `/reports/${reportId}/claim-codes`;
  const { reportCode, claimCode } = await system.soon<IssuedClaimCode>('POST', path, { as: clerk });
  const body = { reportCode, claimCode };
  return (await system.done<OpenedClaim>('POST', '/public/claims/open', { body })).token;
}

async function firstFlag(system: WholeSystem, as: string): Promise<string> {
  const flag = await eventually(async () => (await system.done<FlagPage>('GET', '/flags', { as })).items[0]);
  return flag.id;
}
