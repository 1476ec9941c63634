import { runOffline } from './offline/run.mjs';

/** `npm run --silent ratio-study -- --in sales.csv --assessed COL --price COL [--by COL]`: one JSON object. */
await runOffline(
  'ratio-study',
  async () => (await import('../dist/apps/screening/src/offline/ratio-study.js')).ratioStudy,
);
