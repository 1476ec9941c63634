import type { AgencyChanged, AppraiserChanged, ProjectChanged, SubmitHouseholdReport } from '#contracts';
import type { Tx } from '#messaging';
import type { ComparableUse } from '../domain/checks/report-facts.js';

/** What is on file that bears on one report. */
export interface KnownFacts {
  project: ProjectChanged | null;
  agency: AgencyChanged | null;
  appraisers: AppraiserChanged[];
  /** For each of this report's comparables, up to two uses in other reports of the project that state it otherwise. */
  otherUses: ComparableUse[];
  /** Another report of the agency with this number. */
  sameNumber: string | null;
  /** Another report of this household with a version in force. */
  sameHousehold: { id: string; agencyId: string } | null;
}

/**
 * The nearest other statement about a comparable, below or above the report's own: one step down the index, however many
 * reports use it. Two steps find a contradiction whenever there is one.
 */
const nearest = (than: '<' | '>', order: 'asc' | 'desc') => `
  (select report_id, transaction_on, price_yuan_per_sqm, area_sqm from comparable_use
   where tenant = $4 and project_id = $1 and comparable_no = own.no and report_id is distinct from $5::uuid
     and (transaction_on, price_yuan_per_sqm, area_sqm) ${than} (own.day, own.price, own.area)
   order by transaction_on ${order}, price_yuan_per_sqm ${order}, area_sqm ${order} limit 1)`;

const query = `
  select
    (select state from known_project where project_id = $1) as project,
    (select state from known_agency where agency_id = $2) as agency,
    (select coalesce(json_agg(state), '[]') from known_appraiser where appraiser_id = any($3::uuid[])) as appraisers,
    (select coalesce(json_agg(json_build_object(
        'reportId', u.report_id, 'comparableNo', own.no, 'transactionOn', u.transaction_on,
        'priceYuanPerSqm', u.price_yuan_per_sqm, 'areaSqm', u.area_sqm)), '[]')
      from own cross join lateral (${nearest('<', 'desc')} union all ${nearest('>', 'asc')}) u
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
