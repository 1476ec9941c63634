import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pour } from './load.mjs';
import { reportFor } from '../seed/reports.mjs';
import { makeComparables, makeHomes } from '../seed/homes.mjs';

const ROUNDS = 3;
const SECONDS = 5;
/** The chain's eight processes compile their hot code first; the bare server has one. */
const WARM_UP_SECONDS = 8;
const POOLS = [8, 16, 32];
const CONCURRENCIES = [32, 64];

/**
 * The whole chain (authenticated, validated, checked, over NATS, committed with outbox, idempotency and audit) beside
 * bare fastify + pg doing two inserts, in the same run on the same PostgreSQL, in turns. Ratio of medians.
 */
export async function benchSubmit({ system, world }) {
  const bodies = bodyMaker(world);
  await prepareBare(system.ownerUrl);
  const best = await bestOfBare(system.ownerUrl, bodies);
  const rounds = { chain: [], bare: [] };
  const chain = (concurrency, seconds) =>
    pour({
      url: system.url,
      path: '/api/v1/reports',
      concurrency,
      seconds,
      expect: 201,
      next: () => {
        const { body, agency } = bodies();
        return { body, headers: { authorization: `Bearer ${agency.key}`, 'idempotency-key': randomUUID() } };
      },
    });
  const tried = [];
  for (const concurrency of CONCURRENCIES) tried.push({ concurrency, ...(await chain(concurrency, WARM_UP_SECONDS)) });
  const { concurrency } = tried.toSorted((a, b) => b.perSecond - a.perSecond)[0];
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.chain.push(await chain(concurrency, SECONDS));
    rounds.bare.push(
      await withBare(system.ownerUrl, best.pool, (url) => pourBare(url, best.concurrency, SECONDS, bodies)),
    );
  }
  const wrong = rounds.chain.reduce((sum, round) => sum + round.wrong, 0);
  return {
    bench: 'submit',
    ratio: round2(median(rounds.chain, 'perSecond') / median(rounds.bare, 'perSecond')),
    chain: {
      perSecond: Math.round(median(rounds.chain, 'perSecond')),
      p99Ms: round2(median(rounds.chain, 'p99')),
      concurrency,
      wrong,
    },
    bare: {
      perSecond: Math.round(median(rounds.bare, 'perSecond')),
      p99Ms: round2(median(rounds.bare, 'p99')),
      ...best,
    },
    rounds: ROUNDS,
  };
}

/** Reports that differ only in their numbers; each goes to the agency that signs it. */
function bodyMaker({ agencies, project, days }) {
  const comparables = makeComparables(days);
  const homes = makeHomes(200, 7);
  let n = 0;
  return () => {
    n += 1;
    const agency = agencies[n % agencies.length];
    const home = { ...homes[n % homes.length], householdNo: `N${n}` };
    const report = reportFor({ home, projectId: project.id, agency, comparables, days, number: `N${n}` });
    return { agency, body: JSON.stringify(report) };
  };
}

async function prepareBare(ownerUrl) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(`
    create table bare_report (id uuid primary key default gen_random_uuid(), project_id uuid not null, report_no text not null,
      household_no text not null, body jsonb not null, received_at timestamptz not null default now());
    create index on bare_report (project_id, household_no);
    create unique index on bare_report (report_no);
    create table bare_outbox (id uuid primary key default gen_random_uuid(), seq bigserial, subject text not null, body jsonb not null);
  `);
  await client.end();
}

async function bestOfBare(ownerUrl, bodies) {
  let best = { perSecond: 0 };
  for (const pool of POOLS) {
    for (const concurrency of CONCURRENCIES) {
      const { perSecond } = await withBare(ownerUrl, pool, (url) => pourBare(url, concurrency, 2, bodies));
      if (perSecond > best.perSecond) best = { perSecond, pool, concurrency };
    }
  }
  return { pool: best.pool, concurrency: best.concurrency };
}

const pourBare = (url, concurrency, seconds, bodies) =>
  pour({
    url,
    path: '/reports',
    concurrency,
    seconds,
    expect: 201,
    next: () => ({ headers: {}, body: bodies().body }),
  });

async function withBare(ownerUrl, pool, work) {
  const child = fork(join(import.meta.dirname, 'bare-server.mjs'), {
    env: { ...process.env, DATABASE_URL: ownerUrl, POOL: String(pool) },
  });
  const { port } = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', () => reject(new Error('the bare server did not start')));
  });
  try {
    return await work(`http://127.0.0.1:${port}`);
  } finally {
    child.kill();
  }
}

function median(rounds, field) {
  const sorted = rounds.map((round) => round[field]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

const round2 = (number) => Math.round(number * 100) / 100;
