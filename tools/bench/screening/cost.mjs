import { availableParallelism, loadavg, totalmem } from 'node:os';
import { copyOut } from './cost/copy-out.mjs';
import { withScreeningDatabase } from './cost/database.mjs';
import { fullRun } from './cost/full-run.mjs';
import { loadFacts } from './cost/load.mjs';
import { preview } from './cost/preview.mjs';
import { refit } from './cost/refit.mjs';

const MILLION = 1_000_000;
const QUICK = 40_000;

/**
 * What screening a million reports costs, end to end by the service's own full run, and a tenth of them beside it; what
 * a refit of one project and a preview of one value cost. Needs the machine to itself: under load the processor times
 * still hold, the seconds do not.
 */
export async function runCost({ quick = false, reports, engineFolder, threads = availableParallelism() }) {
  const began = performance.now();
  const [loadBefore] = loadavg();
  const most = reports ?? (quick ? QUICK : MILLION);
  const [few, many] = await withScreeningDatabase(async (database) => [
    await measure(database, most / 10, threads),
    await measure(database, most, threads),
  ]);
  return {
    run: 'cost',
    processors: availableParallelism(),
    memoryGiB: totalmem() / 2 ** 30,
    loadBefore,
    threads,
    runs: [few, many],
    /** Of exactly ten times the reports: the loads end with a whole project. */
    tenfold: (10 * (many.seconds / many.reports)) / (few.seconds / few.reports),
    againstCopyOut: many.seconds / many.copyOutSeconds,
    refit: await refit(engineFolder),
    preview: await preview(),
    seconds: (performance.now() - began) / 1000,
  };
}

async function measure(database, size, threads) {
  const { reports, projects } = await loadFacts(database.ownerUrl, size);
  const copied = await copyOut(database.serviceUrl);
  const { homes, flags, ...cost } = await fullRun(database, threads);
  if (homes !== reports) throw new Error(`${reports} reports loaded, ${homes} screened`);
  return {
    reports,
    projects,
    flags,
    ...cost,
    reportsPerSecond: reports / cost.seconds,
    copyOutSeconds: copied.seconds,
  };
}
