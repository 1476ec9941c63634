import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';

/** The floor: the same rows and columns out of PostgreSQL in one stream, in the order of a full run, and thrown away. */
export async function copyOut(serviceUrl) {
  const client = new pg.Client({ connectionString: serviceUrl });
  await client.connect();
  const began = performance.now();
  try {
    await client.query('set search_path to screening');
    const out = client.query(copyTo(`copy (${FACTS}) to stdout`));
    await pipeline(out, new Writable({ write: (chunk, encoding, done) => done() }));
  } finally {
    await client.end();
  }
  return { seconds: (performance.now() - began) / 1000 };
}

const FACTS = `
  select report_id, version, project_id, organ_id, regulator_organ_id, agency_id, use, structure, area_sqm, unit_price_yuan,
    built_year, floor, floors, block_no, building_no, orientation, decoration, x, y, valuation_date, appraiser_id,
    reference_price_yuan, earlier_unit_price_yuan, attributes, fact_hash
  from valuation_fact order by tenant, project_id, report_id`;
