import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { projectsOf } from './world/generate.mjs';
import { worldOf } from './world/worlds.mjs';

/** Columns of `npm run screen`, in its order, and where a fact has them. */
const COLUMNS = {
  reportNo: 'reportId',
  projectCode: 'projectId',
  use: 'use',
  valuationDate: 'valuationDate',
  areaSqm: 'areaSqm',
  unitPriceYuan: 'unitPriceYuan',
  blockNo: 'blockNo',
  buildingNo: 'buildingNo',
  agencyCode: 'agencyId',
  appraiserCode: 'appraiserId',
  structure: 'structure',
  builtYear: 'builtYear',
  floor: 'floor',
  floors: 'floors',
  orientation: 'orientation',
  decoration: 'decoration',
  x: 'x',
  y: 'y',
  referencePriceYuan: 'referencePriceYuan',
  earlierUnitPriceYuan: 'earlierUnitPriceYuan',
};
const TRUTH = ['mean', 'spread', 'size', 'direction', 'clone', 'buildingShift', 'agencyShifted'];

/**
 * Writes one world as the CSV that `npm run screen` reads, project by project, and its truth beside it as
 * `<file>.truth.csv`; stops after the project that reaches `reports`, if given.
 */
export async function exportWorld({ file, world: name, seed, reports, changes = {} }) {
  const world = worldOf(name, { ...changes, ...(reports && { projects: Infinity }) });
  const [facts, truths] = [createWriteStream(file), createWriteStream(`${file}.truth.csv`)];
  facts.write(`${Object.keys(COLUMNS).join(',')}\n`);
  truths.write(`reportNo,${TRUTH.join(',')}\n`);
  let [rows, projects] = [0, 0];
  for (const project of projectsOf(world, seed)) {
    await write(facts, project.facts.map(factLine).join(''));
    await write(truths, project.truth.map((truth, i) => truthLine(project.facts[i], truth)).join(''));
    rows += project.facts.length;
    projects += 1;
    if (reports && rows >= reports) break;
  }
  for (const stream of [facts, truths]) stream.end();
  await Promise.all([finished(facts), finished(truths)]);
  return { world: name, seed, projects, reports: rows, file, truth: `${file}.truth.csv` };
}

async function write(stream, text) {
  if (!stream.write(text)) await once(stream, 'drain');
}

const factLine = (fact) =>
  `${Object.values(COLUMNS)
    .map((field) => fact[field] ?? '')
    .join(',')}\n`;
const truthLine = ({ reportId }, truth) => `${reportId},${TRUTH.map((name) => Number(truth[name])).join(',')}\n`;
