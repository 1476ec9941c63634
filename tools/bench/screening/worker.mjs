import { parentPort, workerData } from 'node:worker_threads';
import { openEngine } from './engine.mjs';
import { runAgencies } from './runs/agencies.mjs';
import { runBuildings } from './runs/buildings.mjs';
import { runClonedTexts } from './runs/cloned-texts.mjs';
import { runLucas } from './runs/lucas.mjs';
import { runReports } from './runs/reports.mjs';

/** Answers each task it is sent with its figures. */
const RUNS = {
  reports: runReports,
  buildings: runBuildings,
  agencies: runAgencies,
  lucas: runLucas,
  'cloned-texts': runClonedTexts,
};

const engine = await openEngine(workerData.engineFolder);
parentPort.on('message', async ({ run, ...task }) => {
  const began = performance.now();
  const figures = await RUNS[run](task, engine);
  parentPort.postMessage({ run, ...figures, seconds: (performance.now() - began) / 1000 });
});
