import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectorNames, worldNames } from '../names.mjs';
import { NOISE_LEVELS } from '../world/worlds.mjs';
import { agencyFunnel } from './agency-funnel.mjs';
import { chart, strip } from './svg.mjs';

const SHOWN = ['engine', 'oracle', 'knn-comparables', 'ols-surface', 'segment-mad', 'excel-z'];
const SHARES = [0, 0.2, 0.4, 0.6, 0.8, 1];
const PROMISED = [0.5, 1.2];
/** Colours of q .05, .10 and .20, of the dots and of the lines they should not pass. */
const BY_Q = { 0.05: '#2980b9', 0.1: '#27ae60', 0.2: '#c0392b' };

/** Writes recall, calibration and agency funnel as SVG into `folder`; a chart whose runs were left out is not written. */
export function drawPlots(folder, { worlds, funnel, note }) {
  mkdirSync(folder, { recursive: true });
  const judged = Object.entries(worlds).filter(([, { calibration }]) => calibration);
  const charts = {
    ...Object.fromEntries(
      NOISE_LEVELS.filter((world) => worlds[world]).map((world) => [
        `recall-${world}`,
        recallChart(world, worlds[world]),
      ]),
    ),
    ...(judged.length > 0 && {
      'false-positives': falsePositives(judged),
      'false-discoveries': falseDiscoveries(judged),
    }),
    ...(funnel && { 'agency-funnel': agencyFunnel(funnel) }),
  };
  const draw = ({ kind, ...figure }) => (kind === 'strip' ? strip : chart)({ note, ...figure });
  for (const [name, figure] of Object.entries(charts)) writeFileSync(join(folder, `${name}.svg`), draw(figure));
  return Object.keys(charts).map((name) => `${name}.svg`);
}

const namesOf = (judged) => judged.map(([world]) => worldNames[world] ?? [world, '']);

function recallChart(world, { detectors }) {
  const [zh, en] = worldNames[world];
  return {
    title: [`检出率：${zh}`, `Found when 1 % of the clean reports are flagged: ${en}`],
    x: { label: ['所埋偏差', 'planted bias, %'], from: 8, to: 42, ticks: [10, 15, 25, 40] },
    y: { label: ['检出比例', 'share found'], from: 0, to: 1, ticks: SHARES },
    lines: SHOWN.filter((name) => detectors[name]).map((name) => ({
      label: detectorNames[name],
      dashed: name === 'oracle',
      points: Object.entries(detectors[name].recall).map(([size, recall]) => [100 * size, recall]),
    })),
  };
}

/** Clean reports beyond |z| > 3 in each world, between the limits promised. */
function falsePositives(judged) {
  const rates = judged.map(([, { calibration }]) => 100 * calibration.falsePositives[3]);
  const highest = Math.max(2, Math.ceil(Math.max(...rates)));
  return {
    kind: 'strip',
    title: ['无偏报告被误提示的比例(|z|>3)', 'Clean reports beyond |z| > 3'],
    x: { label: ['占无偏报告', '% of the clean reports'], from: 0, to: highest, ticks: [0, 0.5, 1, 1.5, highest] },
    rows: namesOf(judged),
    groups: [{ label: ['实测', 'measured'], values: rates, colour: '#c0392b' }],
    limits: [
      { at: PROMISED[0], colour: '#2c3e50', label: ['目标', 'aim 0.5–1.2 %'] },
      { at: PROMISED[1], colour: '#2c3e50' },
    ],
  };
}

/** Realised against nominal share of false discoveries. */
function falseDiscoveries(judged) {
  const qs = Object.keys(judged[0][1].calibration.fdr).toSorted();
  const groups = qs.map((q) => ({
    label: ['实现', `at q = ${q}`],
    colour: BY_Q[q],
    values: judged.map(([, { calibration }]) => calibration.fdr[q].mean),
  }));
  const most = Math.max(0.4, Math.ceil(10 * Math.max(...groups.flatMap(({ values }) => values))) / 10);
  const ticks = [0, 0.05, 0.1, ...Array.from({ length: Math.round(most * 10) - 1 }, (_, i) => (i + 2) / 10)];
  return {
    kind: 'strip',
    title: [
      '错误发现率：虚线为名义值',
      'False discoveries, Benjamini-Hochberg per project; dashed: what was asked for',
    ],
    x: { label: ['提示中的误提示比例', 'share of false flags'], from: 0, to: most, ticks },
    rows: namesOf(judged),
    groups,
    limits: qs.map((q) => ({ at: Number(q), colour: BY_Q[q] })),
  };
}
