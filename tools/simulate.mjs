import { prepare } from './start/prepare.mjs';

/**
 * `npm run simulate -- [--cases 5000] [--restarts 20] [--seed 2026] [--days 365]`: cases begun over so many days go through
 * review, determination, misconduct and repair (W2-W5) while the clock is driven forward day by day and the services are
 * killed by SIGKILL at random moments. Then the books are held against the law's tables: every case in a final state by a
 * lawful way, every stage of every deadline fired, none twice. Last line: one JSON object.
 */
const option = (name, otherwise) => {
  const place = process.argv.indexOf(`--${name}`);
  return place < 0 ? otherwise : Number(process.argv[place + 1]);
};

await prepare();
const { simulate } = await import('./simulate/run.mjs');
const figures = await simulate({
  cases: option('cases', 5000),
  restarts: option('restarts', 20),
  seed: option('seed', 2026),
  days: option('days', 365),
});
console.log(JSON.stringify(figures));
const { illegalEnds, unfired, firedTwice, errors, answers500, deadLetters } = figures;
if (illegalEnds + unfired + firedTwice + errors + answers500 + deadLetters > 0) process.exitCode = 1;
