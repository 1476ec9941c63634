import { setTimeout as pause } from 'node:timers/promises';
import { prepare } from './start/prepare.mjs';
import { randomFrom } from './seed/random.mjs';

/**
 * `npm run faults -- [--kills 32] [--seed 1]`: under a steady stream of submissions, kills -9 the gateway, each service,
 * nats-server and PostgreSQL at random moments, lets them come back, then accounts for every acknowledged submission.
 * Everything runs on this machine's loopback, in processes it started itself. Last line: one JSON object.
 */
const option = (name, otherwise) => {
  const place = process.argv.indexOf(`--${name}`);
  return place < 0 ? otherwise : Number(process.argv[place + 1]);
};
const kills = option('kills', 32);
const seed = option('seed', 1);
const WRITERS = 6;
const SETTLED_WITHIN_MS = 120_000;

await prepare();
const { withSystem } = await import('./system/throwaway-system.mjs');
const { untilReady } = await import('./system/system.mjs');
const { account, isSettled } = await import('./faults/account.mjs');
const { post, streamSubmissions } = await import('./faults/stream.mjs');
const { default: pg } = await import('pg');

const figures = await withSystem({ homes: 3 }, async ({ system, world }) => {
  const stream = streamSubmissions({ url: system.url, world, writers: WRITERS, tag: `F${seed}-` });
  const killed = await killAtRandom(system);
  await untilReady(system.env.PORT, 120_000);
  await pause(1_000);
  await stream.stop();
  const client = await openDatabase(system);
  await settle(client);
  const { lost, doubled, deadLetters } = await account({ client, receipts: stream.receipts });
  doubled.push(...(await repeatedOtherwise(system, stream)));
  await client.end();
  for (const line of [...lost, ...doubled].slice(0, 20)) console.error(line);
  for (const one of stream.refused.slice(0, 5)) console.error('refused', JSON.stringify(one));
  return {
    kills: killed.length,
    killed: tallyOf(killed),
    acknowledged: stream.receipts.size,
    repeats: stream.tally.repeats,
    lost: lost.length,
    doubled: doubled.length,
    refused: stream.refused.length,
    answers500: stream.tally.answers500,
    deadLetters,
    seed,
  };
});
console.log(JSON.stringify(figures));
if (figures.lost + figures.doubled + figures.refused > 0) process.exitCode = 1;

/** Each victim once before any comes twice, in random order, at random moments. */
async function killAtRandom(system) {
  const random = randomFrom(seed);
  const victims = [];
  let names = [];
  while (victims.length < kills) {
    await pause(random.between(300, 1_800));
    if (names.length === 0) {
      names = [...Object.keys(system.processes.pids()), 'nats-server', 'PostgreSQL'].sort(() => random.next() - 0.5);
    }
    const name = names.pop();
    const pid = pidOf(system, name);
    try {
      process.kill(pid, 'SIGKILL');
      victims.push(name);
      console.log(`kill -9 ${name} (${victims.length}/${kills})`);
    } catch {
      // It is just coming back from the kill before; the next draw takes another.
    }
  }
  return victims;
}

function pidOf(system, name) {
  if (name === 'nats-server') return system.servers.nats.current().pid;
  if (name === 'PostgreSQL') return system.servers.postgres.current().pid;
  return system.processes.pids()[name];
}

async function openDatabase(system) {
  const client = new pg.Client({ connectionString: system.ownerUrl });
  await client.connect();
  return client;
}

async function settle(client) {
  const deadline = performance.now() + SETTLED_WITHIN_MS;
  while (!(await isSettled(client))) {
    if (performance.now() > deadline) {
      console.error('not settled in time; accounting as it stands');
      return;
    }
    await pause(500);
  }
}

/** The same key and body again, after everything: the first receipt must come back. */
async function repeatedOtherwise(system, stream) {
  const wrong = [];
  for (const [number, { key, agency, body }] of [...stream.keys].slice(-50)) {
    const { status, answer } = await post(system.url, agency.key, key, body);
    if (status !== 201 || answer.reportId !== stream.receipts.get(number)) wrong.push(`repeat of ${number}: ${status}`);
  }
  return wrong;
}

function tallyOf(names) {
  const tally = {};
  for (const name of names) tally[name] = (tally[name] ?? 0) + 1;
  return tally;
}
