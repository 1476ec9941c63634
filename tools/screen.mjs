import { runOffline } from './offline/run.mjs';

/** `npm run --silent screen -- --in reports.csv --scores scores.csv --flags flags.ndjson`: every report judged, without a server. */
await runOffline('screen', async () => (await import('../dist/apps/screening/src/offline/screen.js')).screen);
