import type { ComparableFact, ReportAccepted } from '#contracts';
import type { Tx } from '#messaging';
import { contentSettings } from '../domain/content/content-settings.js';

type Told = Pick<ComparableFact, 'comparableNo' | 'transactionOn' | 'priceYuanPerSqm' | 'areaSqm'>;

/**
 * Puts the comparables of a report's latest version in the place of those before. Answers the other projects whose reports are
 * to be held against them anew. Reports that use the same comparable wait for each other, so that none is overlooked.
 */
export async function keepComparables(
  tx: Tx,
  { reportId, version, projectId, facts }: ReportAccepted,
): Promise<string[]> {
  const told = facts.comparables ?? [];
  await lock(
    tx,
    told.map(({ comparableNo }) => comparableNo),
  );
  const before = version > 1 ? await remove(tx, reportId) : [];
  if (told.length > 0) await insert(tx, { reportId, projectId, told });
  const changed = numbersOfChange(before, told);
  if (changed.length === 0) return [];
  await tx.query(markContested, [tx.tenant, changed]);
  const gone = changed.filter((no) => before.some(({ comparableNo }) => comparableNo === no));
  const rows = await tx.query<{ project_id: string }>(otherProjects, [
    tx.tenant,
    projectId,
    reportId,
    changed,
    gone,
    contentSettings.witnesses,
  ]);
  return rows.map((row) => row.project_id);
}

async function lock(tx: Tx, numbers: readonly string[]): Promise<void> {
  if (numbers.length === 0) return;
  await tx.query(
    `select pg_advisory_xact_lock(key) from (
       select distinct hashtextextended('comparable ' || $1 || ' ' || no, 0) as key from unnest($2::text[]) no order by key
     ) keys`,
    [tx.tenant, numbers],
  );
}

function remove(tx: Tx, reportId: string): Promise<Told[]> {
  return tx.query(
    `with gone as (delete from comparable_use where report_id = $1 returning *)
     select comparable_no as "comparableNo", transaction_on::text as "transactionOn",
       price_yuan_per_sqm as "priceYuanPerSqm", area_sqm as "areaSqm" from gone`,
    [reportId],
  );
}

async function insert(
  tx: Tx,
  { reportId, projectId, told }: { reportId: string; projectId: string; told: readonly Told[] },
): Promise<void> {
  await tx.query(
    `insert into comparable_use
       (report_id, place, tenant, project_id, comparable_no, transaction_on, price_yuan_per_sqm, area_sqm)
     select $1, c.place, $2, $3, c.told->>'comparableNo', (c.told->>'transactionOn')::date,
       (c.told->>'priceYuanPerSqm')::integer, (c.told->>'areaSqm')::double precision
     from jsonb_array_elements($4::jsonb) with ordinality c(told, place)`,
    [reportId, tx.tenant, projectId, JSON.stringify(told)],
  );
}

/** Numbers told otherwise than before, or by one side only. */
function numbersOfChange(before: readonly Told[], after: readonly Told[]): string[] {
  const [then, now] = [linesOf(before), linesOf(after)];
  return [...new Set([...then.keys(), ...now.keys()])].filter((no) => then.get(no) !== now.get(no));
}

function linesOf(told: readonly Told[]): Map<string, string> {
  const lines = new Map<string, string[]>();
  for (const { comparableNo, transactionOn, priceYuanPerSqm, areaSqm } of told) {
    const known = lines.get(comparableNo) ?? [];
    lines.set(comparableNo, [...known, `${transactionOn} ${priceYuanPerSqm} ${areaSqm}`]);
  }
  return new Map([...lines].map(([no, all]) => [no, all.sort().join('\n')]));
}

const statement = 'transaction_on, price_yuan_per_sqm, area_sqm';
const outermost = (order: 'asc' | 'desc') => `
  (select ${statement} from comparable_use where tenant = $1 and comparable_no = no
   order by transaction_on ${order}, price_yuan_per_sqm ${order}, area_sqm ${order} limit 1)`;

/** However many reports use a comparable, two steps down the index tell whether all of them say the same. */
const markContested = `
  update comparable_use u set contested = true
  from unnest($2::text[]) no cross join lateral ${outermost('asc')} low cross join lateral ${outermost('desc')} high
  where low is distinct from high and u.tenant = $1 and u.comparable_no = no and not u.contested`;

/** A way to tell a comparable that has all its witnesses weighs no more for one more report. */
const otherProjects = `
  with heavier as (
    select no from unnest($4::text[]) no
    where no = any($5) or exists (
      select 1 from comparable_use own where own.report_id = $3 and own.comparable_no = no and $6::bigint >= (
        select count(*) from (
          select 1 from comparable_use u where u.tenant = $1 and u.comparable_no = no
            and (u.transaction_on, u.price_yuan_per_sqm, u.area_sqm)
              = (own.transaction_on, own.price_yuan_per_sqm, own.area_sqm)
          limit $6::bigint + 1) same)))
  select distinct u.project_id from comparable_use u join heavier on u.comparable_no = no
  where u.tenant = $1 and u.contested and u.project_id <> $2`;
