import type { ReportAccepted } from '#contracts';
import type { Tx } from '#messaging';
import { contentSettings } from '../domain/content/content-settings.js';
import { buildingOf } from './building-of.js';

/**
 * Puts the photographs of a report's latest version, which is on file, in the place of those before. Answers the other projects
 * whose reports are to be held against them anew. Reports that use the same photograph wait for each other.
 */
export async function keepPhotos(tx: Tx, { reportId, version, projectId, facts }: ReportAccepted): Promise<string[]> {
  const now = [...new Set(facts.photos)];
  if (now.length > 0) await lock(tx, now);
  const before = version > 1 ? await remove(tx, reportId) : [];
  const touched = [...new Set([...before, ...now])];
  if (touched.length === 0) return [];
  await tx.query(insert, [reportId]);
  await tx.query(markShared, [tx.tenant, touched]);
  const rows = await tx.query<{ project_id: string }>(otherProjects, [
    tx.tenant,
    projectId,
    touched,
    contentSettings.mostReportsOfPhoto,
  ]);
  return rows.map((row) => row.project_id);
}

async function lock(tx: Tx, photos: readonly string[]): Promise<void> {
  await tx.query(
    `select pg_advisory_xact_lock(key) from (
       select distinct hashtextextended('photo ' || $1 || ' ' || sha256, 0) as key from unnest($2::text[]) sha256 order by key
     ) keys`,
    [tx.tenant, photos],
  );
}

async function remove(tx: Tx, reportId: string): Promise<string[]> {
  const gone = await tx.query<{ sha256: string }>(
    'with gone as (delete from photo_use where report_id = $1 returning sha256) select sha256 from gone',
    [reportId],
  );
  return gone.map(({ sha256 }) => sha256);
}

const insert = `
  insert into photo_use (report_id, sha256, tenant, project_id, building)
  select distinct f.report_id, p.sha256, f.tenant, f.project_id, ${buildingOf}
  from valuation_fact f cross join lateral unnest(f.photos) p(sha256) where f.report_id = $1`;

const outermost = (order: 'asc' | 'desc') => `
  (select building from photo_use where tenant = $1 and sha256 = photo order by building ${order} limit 1)`;

const markShared = `
  update photo_use u set shared = true
  from unnest($2::text[]) photo cross join lateral ${outermost('asc')} low cross join lateral ${outermost('desc')} high
  where low.building <> high.building and u.tenant = $1 and u.sha256 = photo and not u.shared`;

/** A picture in too many reports shows no home; the report that makes it one too many is the last to be told of. */
const otherProjects = `
  select distinct u.project_id from unnest($3::text[]) photo join photo_use u on u.tenant = $1 and u.sha256 = photo
  where u.shared and u.project_id <> $2 and $4::bigint + 1 >= (
    select count(*) from (select 1 from photo_use a where a.tenant = $1 and a.sha256 = photo limit $4::bigint + 2) uses)`;
