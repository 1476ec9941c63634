import type { EntityManager } from 'typeorm';

/** What a draw draws from, and what decides it. */
export interface Lots {
  runIds: string[];
  seed: string;
  size: number;
}

export interface Drawn {
  /** Unflagged reports of the runs, and SHA-256 of their ids in order, one to a line. */
  frame: number;
  frameHash: string;
  /** In the order drawn. */
  reports: { reportId: string; projectId: string; organId: string; regulatorOrganId: string }[];
}

/** Homes that were judged and not flagged: what could not be judged is no success of screening's. */
const frame = `
  select home.report_id, s.project_id from run_scores s
  cross join unnest(s.report_ids, s.levels) as home(report_id, level)
  where s.run_id = any($1) and home.level = 0`;

/** Ranks by `sha256(seed LF id)` like every draw of the system; the same runs and seed draw the same reports in the same order. */
export async function draw(manager: EntityManager, { runIds, seed, size }: Lots): Promise<Drawn> {
  const [all] = await manager.query<{ n: number; hash: string }[]>(
    `select count(*)::integer as n,
       encode(sha256(convert_to(coalesce(string_agg(report_id::text, e'\\n' order by report_id), ''), 'UTF8')), 'hex') as hash
     from (${frame}) f`,
    [runIds],
  );
  const reports = await manager.query<Drawn['reports']>(
    `select f.report_id as "reportId", f.project_id as "projectId", v.organ_id as "organId",
       v.regulator_organ_id as "regulatorOrganId"
     from (
       select report_id, project_id, sha256(convert_to($2 || e'\\n' || report_id::text, 'UTF8')) as lot from (${frame}) all_homes
       order by lot limit $3
     ) f join valuation_fact v on v.report_id = f.report_id order by f.lot`,
    [runIds, seed, size],
  );
  return { frame: all?.n ?? 0, frameHash: all?.hash ?? '', reports };
}

/** The last run of each project within the scope that fell into the period, both days included. */
export async function runsOf(
  manager: EntityManager,
  of: { tenant: string; covers: readonly string[]; from: string; to: string },
): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `select distinct on (r.project_id) r.id from screen_run r
     join project_screen p on p.tenant = r.tenant and p.project_id = r.project_id
     where r.tenant = $1 and (p.organ_id = any($2) or p.regulator_organ_id = any($2))
       and (r.screened_at at time zone 'Asia/Shanghai')::date between $3 and $4
       and exists (select 1 from run_scores s where s.run_id = r.id)
     order by r.project_id, r.screened_at desc, r.id`,
    [of.tenant, of.covers, of.from, of.to],
  );
  return rows.map(({ id }) => id);
}
