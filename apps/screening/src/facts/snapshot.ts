import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { ValuationFact } from '../domain/valuation-fact.js';

/** Whose report it is, and which organs watch over it. */
export interface KnownReport {
  version: number;
  agencyId: string;
  organId: string;
  regulatorOrganId: string;
}

/** The facts of a project at one moment, in the order of report ids; `reports` by id, in the same order. */
export interface Snapshot {
  facts: ValuationFact[];
  reports: ReadonlyMap<string, KnownReport>;
  /** SHA-256 of each report's id, version and fact hash. */
  hash: string;
}

/** The latest facts of a project. */
export async function latestSnapshot(
  manager: EntityManager,
  { tenant, projectId }: { tenant: string; projectId: string },
): Promise<Snapshot> {
  const rows = await manager.query<FactRow[]>(
    `select ${columns} from valuation_fact f where f.tenant = $1 and f.project_id = $2 order by f.report_id`,
    [tenant, projectId],
  );
  return snapshotOf(rows);
}

/** The facts a run saw, put together again from the versions it names. */
export async function snapshotOfRun(manager: EntityManager, runId: string): Promise<Snapshot> {
  const rows = await manager.query<FactRow[]>(
    `select ${columns} from run_scores s
     cross join unnest(s.report_ids, s.versions) as seen(report_id, version)
     join valuation_fact_version f on f.report_id = seen.report_id and f.version = seen.version
     where s.run_id = $1 order by f.report_id`,
    [runId],
  );
  return snapshotOf(rows);
}

interface FactRow {
  report_id: string;
  version: number;
  project_id: string;
  organ_id: string;
  regulator_organ_id: string;
  agency_id: string;
  use: string;
  structure: string;
  area_sqm: number;
  unit_price_yuan: number;
  built_year: number | null;
  floor: number | null;
  floors: number | null;
  block_no: string | null;
  building_no: string | null;
  orientation: string | null;
  decoration: string | null;
  x: number | null;
  y: number | null;
  valuation_day: string | null;
  appraiser_id: string | null;
  reference_price_yuan: number | null;
  earlier_unit_price_yuan: number | null;
  attributes: Record<string, number> | null;
  fact_hash: string;
}

const columns = `f.report_id, f.version, f.project_id, f.organ_id, f.regulator_organ_id, f.agency_id, f.use, f.structure,
  f.area_sqm, f.unit_price_yuan, f.built_year, f.floor, f.floors, f.block_no, f.building_no, f.orientation, f.decoration,
  f.x, f.y, f.valuation_date::text as valuation_day, f.appraiser_id, f.reference_price_yuan, f.earlier_unit_price_yuan,
  f.attributes, f.fact_hash`;

function snapshotOf(rows: readonly FactRow[]): Snapshot {
  const seen = rows.map((row) => `${row.report_id} ${row.version} ${row.fact_hash}\n`);
  const reports = new Map(rows.map((row) => [row.report_id, reportOf(row)]));
  return { facts: rows.map(factOf), reports, hash: createHash('sha256').update(seen.join('')).digest('hex') };
}

const reportOf = (row: FactRow): KnownReport => ({
  version: row.version,
  agencyId: row.agency_id,
  organId: row.organ_id,
  regulatorOrganId: row.regulator_organ_id,
});

/** What is null in the row is absent from the fact. */
function factOf(row: FactRow): ValuationFact {
  const fact: ValuationFact = {
    reportId: row.report_id,
    projectId: row.project_id,
    use: row.use,
    structure: row.structure,
    areaSqm: row.area_sqm,
    unitPriceYuan: row.unit_price_yuan,
    agencyId: row.agency_id,
  };
  if (row.built_year !== null) fact.builtYear = row.built_year;
  if (row.floor !== null) fact.floor = row.floor;
  if (row.floors !== null) fact.floors = row.floors;
  if (row.block_no !== null) fact.blockNo = row.block_no;
  if (row.building_no !== null) fact.buildingNo = row.building_no;
  if (row.orientation !== null) fact.orientation = row.orientation;
  if (row.decoration !== null) fact.decoration = row.decoration;
  if (row.x !== null) fact.x = row.x;
  if (row.y !== null) fact.y = row.y;
  if (row.valuation_day !== null) fact.valuationDate = row.valuation_day;
  if (row.appraiser_id !== null) fact.appraiserId = row.appraiser_id;
  if (row.reference_price_yuan !== null) fact.referencePriceYuan = row.reference_price_yuan;
  if (row.earlier_unit_price_yuan !== null) fact.earlierUnitPriceYuan = row.earlier_unit_price_yuan;
  if (row.attributes !== null) fact.attributes = row.attributes;
  return fact;
}
