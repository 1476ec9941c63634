import type { AgencyChanged, AppraiserChanged, ProjectChanged, SubmitHouseholdReport } from '#contracts';
import type { Tx } from '#messaging';
import type { ComparableUse } from '../domain/checks/report-facts.js';

/** What is on file that bears on one report. */
export interface KnownFacts {
  project: ProjectChanged | null;
  agency: AgencyChanged | null;
  appraisers: AppraiserChanged[];
  /** Uses of this report's comparables in other reports of the project that state them otherwise. */
  otherUses: ComparableUse[];
  /** Another report of the agency with this number. */
  sameNumber: string | null;
  /** Another report of this household with a version in force. */
  sameHousehold: { id: string; agencyId: string } | null;
}

const query = `
  select
    (select state from known_project where project_id = $1) as project,
    (select state from known_agency where agency_id = $2) as agency,
    (select coalesce(json_agg(state), '[]') from known_appraiser where appraiser_id = any($3::uuid[])) as appraisers,
    (select coalesce(json_agg(json_build_object(
        'reportId', u.report_id, 'comparableNo', u.comparable_no, 'transactionOn', u.transaction_on,
        'priceYuanPerSqm', u.price_yuan_per_sqm, 'areaSqm', u.area_sqm)), '[]')
      from comparable_use u
      where u.tenant = $4 and u.project_id = $1 and u.report_id is distinct from $5::uuid
        and u.comparable_no = any(array(select own.no from own))
        and exists (select from own where own.no = u.comparable_no
          and (own.day, own.price, own.area) is distinct from (u.transaction_on, u.price_yuan_per_sqm, u.area_sqm))
    ) as "otherUses",
    (select id from report
      where tenant = $4 and agency_id = $2 and report_no = $7 and id is distinct from $5::uuid) as "sameNumber",
    (select json_build_object('id', id, 'agencyId', agency_id) from report
      where tenant = $4 and project_id = $1 and household_no = $8 and in_force_version is not null
        and id is distinct from $5::uuid) as "sameHousehold"`;

const ownComparables = `with own as (
  select * from jsonb_to_recordset($6::jsonb) as c(no text, day date, price integer, area numeric))`;

/** Everything a submission or correction is judged by, in one round trip. `reportId` is left out of account. */
export async function readFacts(
  tx: Tx,
  report: SubmitHouseholdReport,
  agencyId: string,
  reportId: string | null,
): Promise<KnownFacts> {
  const own = report.comparables.map(({ comparableNo, transactionOn, priceYuanPerSqm, areaSqm }) => ({
    no: comparableNo,
    day: transactionOn,
    price: priceYuanPerSqm,
    area: areaSqm,
  }));
  const [facts] = await tx.query<KnownFacts>(`${ownComparables} ${query}`, [
    report.projectId,
    agencyId,
    report.signers.map((signer) => signer.appraiserId),
    tx.tenant,
    reportId,
    JSON.stringify(own),
    report.reportNo,
    report.household.householdNo,
  ]);
  if (!facts) throw new Error('a select without from answers one row');
  return facts;
}
