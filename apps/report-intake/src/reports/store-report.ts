import type { SubmitHouseholdReport } from '#contracts';
import type { Tx } from '#messaging';
import type { ReportVersion } from './report-version.entity.js';
import type { Report } from './report.entity.js';

const version = 'insert into report_version select v.* from jsonb_populate_record(null::report_version, $1::jsonb) v';
const uses = `insert into comparable_use select distinct u.* from jsonb_populate_recordset(null::comparable_use, $2::jsonb) u`;
const files = `insert into attachment_use select distinct f.* from jsonb_populate_recordset(null::attachment_use, $3::jsonb) f`;

const storeAll = `
  with stored as (
    insert into report select r.* from jsonb_populate_record(null::report, $4::jsonb) r
    on conflict do nothing returning 1
  ), version as (${version}, stored), uses as (${uses}, stored), files as (${files}, stored)
  select count(*)::integer as stored from stored`;

/**
 * Writes a new report with its first version, the comparables it uses and the files it names, in one statement.
 * False when a report of the same number or household came first; then nothing is written.
 */
export async function storeReport(
  tx: Tx,
  report: Report,
  first: ReportVersion,
  body: SubmitHouseholdReport,
): Promise<boolean> {
  const rows = [...rowsOf(report, first, body), columnsOf(report)].map((row) => JSON.stringify(row));
  const [written] = await tx.query<{ stored: number }>(storeAll, rows);
  return written?.stored === 1;
}

/** Writes a further version. Comparables count from the version in force, so a registered one replaces them. */
export async function storeVersion(
  tx: Tx,
  report: Report,
  next: ReportVersion,
  body: SubmitHouseholdReport,
): Promise<void> {
  const registered = next.state === 'REGISTERED';
  if (registered) await tx.query('delete from comparable_use where report_id = $1', [report.id]);
  const [versionRow, useRows, fileRows] = rowsOf(report, next, body).map((row) => JSON.stringify(row));
  await tx.query(`with uses as (${uses}), files as (${files} on conflict do nothing) ${version}`, [
    versionRow,
    useRows,
    fileRows,
  ]);
}

function rowsOf(report: Report, version: ReportVersion, body: SubmitHouseholdReport): unknown[] {
  const { id: reportId, tenant, projectId } = report;
  const inForce = version.state === 'REGISTERED' ? body.comparables : [];
  const useRows = inForce.map(({ comparableNo, transactionOn, priceYuanPerSqm, areaSqm }) =>
    columnsOf({ reportId, comparableNo, transactionOn, priceYuanPerSqm, areaSqm, tenant, projectId }),
  );
  const fileRows = (body.attachments ?? []).map(({ sha256 }) => columnsOf({ sha256, reportId }));
  return [columnsOf(version), useRows, fileRows];
}

/** A row as its table spells it. */
function columnsOf(row: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`),
      value as unknown,
    ]),
  );
}
