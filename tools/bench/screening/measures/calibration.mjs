import { realisedFdr } from './discoveries.mjs';
import { twoSidedTail } from './normal.mjs';

const OWN_CUTS = [2.5, 3, 4.5];
const FDR_LEVELS = [0.05, 0.1, 0.2];
const SEGMENTS = ['use', 'structure', 'band', 'agency'];
/** Clean reports a segment must have for its rate to be held against the overall one: ten expected flags or so. */
const FEWEST_IN_SEGMENT = 1000;

/** What the engine claims by itself, without a look at the truth: its own cuts, its p-values, its intervals. */
export function calibrationOf(outputs, reports) {
  const { z, p } = outputs;
  const clean = indicesOf(reports, (i) => !reports.size[i] && !reports.clone[i]);
  const biased = indicesOf(reports, (i) => reports.size[i] > 0);
  const rate = (members, test) => members.reduce((sum, i) => sum + (test(i) ? 1 : 0), 0) / (members.length || 1);
  const beyond = (cut) => (i) => Math.abs(z[i]) > cut;
  return {
    falsePositives: Object.fromEntries(OWN_CUTS.map((cut) => [cut, rate(clean, beyond(cut))])),
    recallAtOwnCut: Object.fromEntries(OWN_CUTS.map((cut) => [cut, rate(biased, beyond(cut))])),
    levels: levelRates(outputs.level, { clean, biased, rate }),
    segments: segmentsOf(clean, reports, beyond(3)),
    fdr: Object.fromEntries(FDR_LEVELS.map((q) => [q, realisedFdr(byProject(p ?? tails(z), reports), q)])),
    coverage:
      outputs.within &&
      rate(
        clean.filter((i) => !Number.isNaN(z[i])),
        (i) => outputs.within[i] === 1,
      ),
  };
}

const tails = (z) => z.map((value) => (Number.isNaN(value) ? 1 : twoSidedTail(value)));

function levelRates(level, { clean, biased, rate }) {
  if (!level) return undefined;
  return Object.fromEntries(
    [1, 2, 3].map((least) => {
      const reached = (i) => level[i] >= least;
      return [least, { falsePositives: rate(clean, reached), recall: rate(biased, reached) }];
    }),
  );
}

/** False positives at |z| > 3 by use, structure, value band and agency, and the worst of them against the overall. */
function segmentsOf(clean, reports, flagged) {
  const overall = clean.filter(flagged).length / (clean.length || 1);
  const tables = {};
  let worst = { times: 0 };
  for (const name of SEGMENTS) {
    const rows = new Map();
    for (const i of clean) {
      const key = reports[name][i];
      const row = rows.get(key) ?? { n: 0, flagged: 0 };
      rows.set(key, row);
      row.n += 1;
      if (flagged(i)) row.flagged += 1;
    }
    for (const [key, { n, flagged: hit }] of rows) {
      const times = overall > 0 ? hit / n / overall : 0;
      if (n >= FEWEST_IN_SEGMENT && times > worst.times) worst = { segment: name, key, n, rate: hit / n, times };
    }
    tables[name] = Object.fromEntries(
      [...rows].toSorted().map(([key, { n, flagged: hit }]) => [key, { n, rate: hit / n }]),
    );
  }
  return { overall, worst, ...tables };
}

/** P-values and truth project by project, without the clones. */
function byProject(p, reports) {
  const projects = Array.from({ length: reports.clusters }, () => ({ p: [], positive: [] }));
  for (let i = 0; i < p.length; i += 1) {
    if (reports.clone[i]) continue;
    const project = projects[reports.cluster[i]];
    project.p.push(p[i]);
    project.positive.push(reports.size[i] > 0);
  }
  return projects;
}

function indicesOf({ size }, test) {
  const found = [];
  for (let i = 0; i < size.length; i += 1) if (test(i)) found.push(i);
  return found;
}
