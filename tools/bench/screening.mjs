import { parseArgs } from 'node:util';
import { drawPlots } from './screening/plots/plots.mjs';
import { writeExamples } from './screening/page/examples.mjs';
import { figuresOf } from './screening/page/figures.mjs';
import { writeBlocks } from './screening/page/write-block.mjs';
import { runCost } from './screening/cost.mjs';
import { exportWorld } from './screening/export.mjs';
import { openEngine } from './screening/engine.mjs';
import { runAll } from './screening/pool.mjs';
import { summaryOf } from './screening/summary.mjs';
import { tasksOf } from './screening/tasks.mjs';
import { tellTask } from './screening/table.mjs';

const text = { type: 'string' };

/**
 * `npm run bench -- screening`: the engine beside its baselines and its ceiling, in worlds whose truth is known. A table
 * as it goes on standard error; the answer is one object.
 *   --quick            one seed and fewer projects, under a minute
 *   --only a,b         only these worlds and runs (central, loose, ..., buildings, agencies, lucas, cloned-texts, cost)
 *   --engine DIR       another compiled `apps/screening/src/domain`, to hold two states of the engine side by side
 *   --plots DIR        also writes recall, calibration and the agency funnel there as SVG
 *   --write PAGE       also writes the figures into their place in the page (docs/screening.md)
 *   --examples PAGE    no figures: works the page's examples anew, and their homes as screening/examples.csv beside it
 *   --reports N        so many reports instead of a million in the cost run
 *   --export FILE      no figures: writes the world --world (central), --seed (1) as CSV, --reports N rows or more
 */
export async function benchScreening(args) {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: 'boolean', default: false },
      only: text,
      engine: text,
      plots: text,
      write: text,
      examples: text,
      export: text,
      world: { ...text, default: 'central' },
      seed: { ...text, default: '1' },
      reports: text,
    },
  });
  if (values.export) {
    const reports = values.reports && Number(values.reports);
    return {
      bench: 'screening',
      ...(await exportWorld({ file: values.export, ...values, seed: Number(values.seed), reports })),
    };
  }
  if (values.examples) {
    return { bench: 'screening', ...(await writeExamples(values.examples, await openEngine(values.engine))) };
  }
  return measure(values);
}

async function measure({ quick, only, engine: engineFolder, plots, write, reports }) {
  const began = performance.now();
  const { version, settingsHash } = await openEngine(engineFolder);
  const wanted = only?.split(',');
  const tasks = tasksOf({ quick, only: wanted });
  const results = await runAll(tasks, { engineFolder, onDone: (_, result) => console.error(tellTask(result)) });
  const withCost = !wanted || wanted.includes('cost');
  if (withCost) results.push(await runCost({ quick, reports: reports && Number(reports), engineFolder }));
  if (withCost) console.error(tellTask(results.at(-1)));
  const summary = summaryOf(results);
  const note = `${version} · ${new Date().toISOString().slice(0, 10)}`;
  const drawn = plots && drawPlots(plots, { worlds: summary.worlds, funnel: funnelOf(results), note });
  const seconds = Math.round((performance.now() - began) / 1000);
  if (write) writeBlocks(write, { figures: figuresOf(summary, { quick, version, settingsHash, seconds }) });
  return { bench: 'screening', quick, engineVersion: version, ...summary, plots: drawn, seconds };
}

/** The agencies of the first world with somebody lifted. */
function funnelOf(results) {
  const run = results.find(({ funnel, shift }) => funnel?.length > 0 && shift !== 0);
  return run && { seed: run.seed, volume: Math.max(...Object.keys(run.at).map(Number)), agencies: run.funnel };
}
