const figure = (value, digits = 3) =>
  typeof value === 'number' && Number.isFinite(value) ? value.toFixed(digits) : '-';
const cell = (text, width) => String(text).padStart(width);

/** The figures of one finished task for a reader. */
export function tellTask(result) {
  const tell = {
    reports: tellReports,
    buildings: tellBuildings,
    lucas: tellLucas,
    agencies: tellAgencies,
    cost: tellCost,
  };
  return (tell[result.run] ?? tellOther)(result).join('\n');
}

function tellReports({ world, seeds, projects, reports, detectors, calibration, seconds }) {
  const lines = [
    '',
    `${world}: seeds ${seeds.join(' ')}, ${projects} projects, ${reports} reports, ${figure(seconds, 1)} s`,
    ...tableOf(detectors),
  ];
  if (!calibration) return lines;
  const { falsePositives, recallAtOwnCut, fdr, segments, coverage } = calibration;
  const { worst } = segments;
  lines.push(
    `  |z| > 3: false positives ${figure(falsePositives[3], 4)}, recall ${figure(recallAtOwnCut[3])}; worst segment ` +
      `${worst.segment} ${worst.key} ${figure(worst.rate, 4)} = ${figure(worst.times, 2)} x overall (n ${worst.n})`,
    `  realised FDR at q .05/.10/.20: ${Object.values(fdr)
      .map(({ mean, pooled }) => `${figure(mean)} (pooled ${figure(pooled)})`)
      .join(', ')}; interval holds ${figure(coverage)}`,
  );
  return lines;
}

function tableOf(detectors) {
  const head = `  ${'detector'.padEnd(18)}${['AP', '95 % from', 'to', '10 %', '15 %', '25 %', '40 %', 'all', 'clones', 'us'].map((h) => cell(h, 10)).join('')}`;
  const rows = Object.entries(detectors).map(([name, d]) => {
    const cells = [d.ap, ...d.ap95, ...Object.values(d.recall), d.recallAll, d.clonesByValue].map((v) => figure(v));
    return `  ${name.padEnd(18)}${[...cells, figure(d.microseconds, 1)].map((c) => cell(c, 10)).join('')}`;
  });
  return [head, ...rows];
}

function tellBuildings({ world, seeds, buildings, shifted, homesFlaggedAlone, detectors }) {
  return [
    '',
    `whole buildings, ${world}: seeds ${seeds.join(' ')}, ${shifted} of ${buildings} shifted by 12 %; of their homes ` +
      `${figure(homesFlaggedAlone)} flagged one by one`,
    ...Object.entries(detectors).map(
      ([name, { ap, ap95, recall }]) =>
        `  ${name.padEnd(18)} AP ${figure(ap)} (${ap95.map((v) => figure(v)).join('-')}), recall at 1 % ${figure(recall)}`,
    ),
  ];
}

const tellLucas = ({ seeds, homes, detectors }) => [
  '',
  `Lucas County, ${homes} real homes, biases of seeds ${seeds.join(' ')}`,
  ...tableOf(detectors),
];

const tellAgencies = ({ seed, shift, sectionsBy, at }) => [
  `agencies, seed ${seed}, shift ${shift}, sections by ${sectionsBy}: ${Object.entries(at)
    .map(([volume, outcomes]) =>
      Object.entries(outcomes)
        .map(([who, { named, shifted, innocents }]) => `${volume} ${who} ${named}/${shifted} +${innocents}`)
        .join(' '),
    )
    .join('; ')}`,
];

function tellCost({ runs, tenfold, againstCopyOut, refit, preview, threads, loadBefore }) {
  return [
    '',
    `what screening costs, ${threads} threads, load before ${figure(loadBefore, 1)}`,
    ...runs.map(
      ({ reports, projects, seconds, reportsPerSecond, peakMiB, cpuSeconds, copyOutSeconds }) =>
        `  ${reports} reports, ${projects} projects: ${figure(seconds, 1)} s, ${figure(reportsPerSecond, 0)}/s, peak ` +
        `${figure(peakMiB, 0)} MiB; processor ${figure(cpuSeconds.service, 1)} s + PostgreSQL ` +
        `${figure(cpuSeconds.postgres, 1)} s; bare COPY out ${figure(copyOutSeconds, 2)} s`,
    ),
    `  ten times the reports cost ${figure(tenfold, 2)} times; ${figure(againstCopyOut, 1)} times the bare COPY out`,
    ...(refit ? [`  refit of ${refit.homes} homes: ${quantiles(refit)}`] : []),
    ...(preview ? [`  preview among ${preview.homes} homes: ${quantiles(preview)}`] : []),
  ];
}

const quantiles = ({ times, ms, processorMs }) =>
  `p50 ${figure(ms.p50, 1)} ms, p99 ${figure(ms.p99, 1)} ms of ${times}` +
  (processorMs ? `; processor p50 ${figure(processorMs.p50, 1)} ms, p99 ${figure(processorMs.p99, 1)} ms` : '');

const tellOther = (result) => [JSON.stringify(result)];
