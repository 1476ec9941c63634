import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { projectsOf } from '../world/generate.mjs';
import { worldOf } from '../world/worlds.mjs';

const ORGAN = 'bench-county';
const TENANT = 'live';
const SCREENED_WITHIN_MS = 60_000;

/** Columns of `valuation_fact` and what stands in them; nothing is null in the central world but what is left out here. */
const COLUMNS = {
  report_id: (fact) => uuidOf(fact.reportId),
  version: () => 1,
  tenant: () => TENANT,
  project_id: (fact) => uuidOf(fact.projectId),
  organ_id: () => ORGAN,
  regulator_organ_id: () => ORGAN,
  agency_id: (fact) => uuidOf(fact.agencyId),
  use: (fact) => fact.use,
  structure: (fact) => fact.structure,
  area_sqm: (fact) => fact.areaSqm,
  unit_price_yuan: (fact) => Math.round(fact.unitPriceYuan),
  built_year: (fact) => fact.builtYear,
  floor: (fact) => fact.floor,
  floors: (fact) => fact.floors,
  block_no: (fact) => fact.blockNo,
  building_no: (fact) => fact.buildingNo,
  orientation: (fact) => fact.orientation,
  decoration: (fact) => fact.decoration,
  x: (fact) => fact.x,
  y: (fact) => fact.y,
  valuation_date: (fact) => fact.valuationDate,
  appraiser_id: (fact) => uuidOf(fact.appraiserId),
  reference_price_yuan: (fact) => fact.referencePriceYuan,
  fact_hash: (fact) => sha256(`${fact.reportId} ${fact.unitPriceYuan}`),
};

/**
 * Fills `valuation_fact` and `project_screen` with `reports` facts or some more, whole projects of the central world,
 * none of them screened yet; one project at a time is in memory. Answers how many there are.
 */
export async function loadFacts(ownerUrl, reports) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const loaded = { reports: 0, projects: [] };
  try {
    await client.query(`truncate ${FILLED.join(', ')}`);
    await copyIn(client, linesOf(reports, loaded));
    await addProjects(client, loaded.projects);
    await client.query('vacuum analyze valuation_fact, project_screen');
    await client.query('checkpoint');
  } finally {
    await client.end();
  }
  return { reports: loaded.reports, projects: loaded.projects.length };
}

/** Adds homes to a project under the id it has elsewhere; returns when a running service has screened them. */
export async function loadProject(ownerUrl, projectId, facts) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('set search_path to screening');
    await copyIn(client, [facts.map((fact) => lineOf({ ...fact, projectId })).join('')]);
    const columns = Object.keys(COLUMNS).join(', ');
    await client.query(
      `insert into valuation_fact_version (${columns}) select ${columns} from valuation_fact where project_id = $1
       on conflict do nothing`,
      [projectId],
    );
    await addProjects(client, [projectId], new Date());
    await untilScreened(client, projectId, facts.length);
  } finally {
    await client.end();
  }
}

async function untilScreened(client, projectId, homes) {
  const deadline = performance.now() + SCREENED_WITHIN_MS;
  while (performance.now() < deadline) {
    const { rows } = await client.query(
      'select 1 from project_screen p join screen_run r on r.id = p.last_run_id where p.project_id = $1 and r.n >= $2',
      [projectId, homes],
    );
    if (rows.length > 0) return;
    await pause(100);
  }
  throw new Error(`the project is not screened in ${SCREENED_WITHIN_MS / 1000} s`);
}

async function copyIn(client, lines) {
  const into = client.query(copyFrom(`copy valuation_fact (${Object.keys(COLUMNS).join(', ')}) from stdin`));
  await pipeline(Readable.from(lines), into);
}

const addProjects = (client, projects, dirtySince = null) =>
  client.query(
    `insert into project_screen (tenant, project_id, organ_id, regulator_organ_id, dirty_since)
     select $1, unnest($2::uuid[]), $3, $3, $4
     on conflict (tenant, project_id) do update set dirty_since = excluded.dirty_since`,
    [TENANT, projects, ORGAN, dirtySince],
  );

/** Emptied first: what was loaded before, and what came of it. */
const FILLED = [
  ...['valuation_fact', 'project_screen', 'screen_run', 'run_scores', 'block_level', 'flag', 'flag_entry', 'outbox'],
  ...['full_run', 'full_run_project'],
];

function* linesOf(reports, loaded) {
  for (const { projectId, facts } of projectsOf(worldOf('central', { projects: Infinity }), 1)) {
    yield facts.map(lineOf).join('');
    loaded.reports += facts.length;
    loaded.projects.push(uuidOf(projectId));
    if (loaded.reports >= reports) return;
  }
}

const lineOf = (fact) =>
  `${Object.values(COLUMNS)
    .map((of) => of(fact) ?? '\\N')
    .join('\t')}\n`;

const sha256 = (text) => createHash('sha256').update(text).digest('hex');

/** The generator's name as the key of a row; a key stays as it is. */
function uuidOf(name) {
  if (/^[0-9a-f-]{36}$/.test(name)) return name;
  const hex = createHash('md5').update(name).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
