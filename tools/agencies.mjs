import { runOffline } from './offline/run.mjs';

/** `npm run --silent agencies -- --in reports.csv --out agencies.csv`: agencies held against each other, without a server. */
await runOffline('agencies', async () => (await import('../dist/apps/screening/src/offline/agencies.js')).agencies);
