import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { addDays, addMonths } from '../../dist/libs/kernel/src/index.js';
import { randomFrom } from '../seed/random.mjs';
import { account } from './account.mjs';
import { throughDays } from './days.mjs';
import { openFacts } from './facts.mjs';
import { keepWorker } from './keep-worker.mjs';
import { planKills } from './kills.mjs';
import { beginAll, openStage } from './stage.mjs';
import { startServers } from './servers.mjs';
import { openVoice } from './voice.mjs';
import { dayAfter } from './watch.mjs';

/** The first day: the rules of repair in force since 1 April 2026 hold for every case. */
const FIRST_DAY = '2026-05-06';
/** A simulation that goes on longer turns in circles; it ends then, and the account says what was left open. */
const LONGEST_YEARS = 12;
const TELL_EVERY_DAYS = 60;
const TOLD = 20;

/** One whole simulation on servers of its own; answers its figures. */
export async function simulate({ cases, restarts, seed, days }) {
  const began = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'oversight-simulate-'));
  const servers = await startServers((line) => console.error(line));
  const parts = [servers.stop];
  try {
    const client = new pg.Client({ connectionString: servers.ownerUrl });
    await client.connect();
    parts.push(() => client.end());
    const worker = await keepWorker({ env: servers.env, day: FIRST_DAY, logFile: join(folder, 'services.log') });
    parts.push(worker.stop);
    const voice = await openVoice({ env: servers.env, worker });
    parts.push(voice.close);
    const facts = await openFacts({ env: servers.env, client });
    parts.push(facts.close);
    const kills = planKills({ random: randomFrom(seed), restarts, cases, days, firstDay: FIRST_DAY, worker, voice });
    const run = await runThrough({ client, worker, voice, facts, kills, cases, seed, days });
    for (const line of [...run.errors, ...run.problems].slice(0, TOLD)) console.error(line);
    const { asked, repeats, answers500 } = voice.tally;
    return {
      ...{ cases: run.cases, ...run.figures, restarts: worker.restarts(), errors: run.errors.length, answers500 },
      ...{ asked, repeats, days: run.days, lastDay: run.lastDay, seed },
      seconds: Math.round((performance.now() - began) / 1000),
    };
  } finally {
    for (const stop of parts.toReversed()) await stop();
    if (process.env.SIMULATE_KEEP_LOG) console.error(`log: ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  }
}

async function runThrough({ client, worker, voice, facts, kills, cases, seed, days }) {
  const errors = [];
  const entered = [];
  const agenda = new Map();
  const stage = await openStage({ voice, facts, cases, firstDay: FIRST_DAY });
  beginAll({ stage, agenda, cases, seed, days, firstDay: FIRST_DAY });
  const dailyUntil = addDays(FIRST_DAY, days);
  const circling = addMonths(FIRST_DAY, LONGEST_YEARS * 12);
  const lastDay = await throughDays({
    agenda,
    firstDay: FIRST_DAY,
    failed: (error) => errors.push(`${stage.day}: ${error.message}`),
    enter: async (day) => {
      stage.day = day;
      entered.push({ day, at: new Date() });
      await kills.over(day, 'sweep', () => worker.goTo(day));
      if (entered.length % TELL_EVERY_DAYS === 0) console.log(`${day}  ${voice.tally.asked} requests`);
    },
    during: (day, deeds) => kills.over(day, 'deeds', deeds),
    after: async (day) => {
      const next = await dayAfter(day, { stage, agenda, client, nats: facts.nats, seed, dailyUntil });
      return next !== null && next > circling ? null : next;
    },
  });
  const books = await account({ client, lastDay, dayOf: (at) => entered.findLast((one) => one.at <= at)?.day ?? '' });
  return { errors, ...books, lastDay, days: entered.length, cases: stage.begun };
}
