import { cpus, totalmem } from 'node:os';
import { both, detectorNames, worldNames } from '../names.mjs';
import { goalsOf } from './goals.mjs';
import { tableOf } from './write-block.mjs';

/** What a run of the bench says, as a block of docs/screening.md; parts whose runs were left out say nothing. */
export function figuresOf(summary, { quick, version, settingsHash, seconds }) {
  return [
    provenance(summary, { quick, version, settingsHash, seconds }),
    goalTable(summary),
    ...worldTables(summary.worlds),
    buildingTable(summary.buildings),
    agencyTable(summary.agencies),
    lucasTable(summary.lucas),
    textTable(summary.clonedTexts),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function provenance({ worlds }, { quick, version, settingsHash, seconds }) {
  const seeds = Object.values(worlds)[0]?.seeds.length ?? 0;
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node.js ${process.versions.node}`;
  const day = new Date().toISOString().slice(0, 10);
  return [
    `${day}，引擎 engine \`${version}\`，设定 settings \`${settingsHash?.slice(0, 12)}\`，${machine}，用时 took ${seconds} s。`,
    quick
      ? '**小规模运行(--quick，一个种子，项目较少)：只供查看，不作定论。A quick run (one seed, few projects): to look at, not to rely on.**'
      : `每个世界${seeds}个种子。${seeds} seeds a world.`,
  ].join('\n');
}

const digits = (value, places = 3) => (typeof value === 'number' ? value.toFixed(places) : '–');
const percent = (value, places = 2) => (typeof value === 'number' ? `${(100 * value).toFixed(places)} %` : '–');
const recalls = ({ recall }) => Object.values(recall).map((share) => digits(share, 2)).join(' / '); // prettier-ignore

function goalTable(summary) {
  const mark = { true: '达到 yes', false: '**未达到 NO**', null: '未运行 not run' };
  return tableOf(
    ['目标', 'aim', '门槛', '实测 measured', '结论'],
    goalsOf(summary).map(([zh, en, aim, figure, reached]) => [zh, en, aim, figure ?? '–', mark[reached]]),
  );
}

function worldTables(worlds) {
  const judged = Object.entries(worlds).filter(([, { detectors }]) => detectors.engine);
  if (judged.length === 0) return [];
  const found = tableOf(
    [
      '世界 world',
      '报告 reports',
      '平均精度 AP',
      '最好的基线 best baseline',
      '上限 ceiling',
      '检出 found 10/15/25/40 %',
      '上限 ceiling',
    ],
    judged.map(([world, { reports, detectors, engineAgainst }]) => [
      both(worldNames, world),
      reports,
      `${digits(detectors.engine.ap)} (${detectors.engine.ap95.map((v) => digits(v)).join('–')})`,
      `${digits(detectors[engineAgainst.bestBaseline].ap)} ${both(detectorNames, engineAgainst.bestBaseline)}`,
      digits(detectors.oracle.ap),
      recalls(detectors.engine),
      recalls(detectors.oracle),
    ]),
  );
  const calibrated = tableOf(
    [
      '世界 world',
      '误提示 false flags \\|z\\|>3',
      '2级及以上 level ≥ 2',
      '最差分组/总体 worst segment',
      '错误发现率 FDR at q .05/.10/.20',
      '范围覆盖 range holds',
      '不能判断 unjudged',
      '有争议项目 contested',
    ],
    judged
      .filter(([, { calibration }]) => calibration)
      .map(([world, { calibration, detectors, contested }]) => [
        both(worldNames, world),
        percent(calibration.falsePositives[3]),
        percent(calibration.levels?.[2]?.falsePositives),
        `${digits(calibration.segments.worst.times, 2)} × (${calibration.segments.worst.segment ?? '–'} ${calibration.segments.worst.key ?? ''})`,
        Object.values(calibration.fdr).map(({ mean }) => digits(mean, 2)).join(' / '), // prettier-ignore
        percent(calibration.coverage, 1),
        percent(detectors.engine.unjudged, 1),
        percent(contested, 0),
      ]),
  );
  return [found, calibrated];
}

function buildingTable(buildings) {
  const rows = Object.entries(buildings).flatMap(
    ([world, { buildings: all, shifted, homesFlaggedAlone, detectors }]) =>
      detectors.engine
        ? [[both(worldNames, world), `${shifted}/${all}`, percent(homesFlaggedAlone, 1), ...['engine', 'ols-median', 'oracle'].map((name) => digits(detectors[name]?.recall, 2))]] // prettier-ignore
        : [],
  );
  if (rows.length === 0) return null;
  const head = ['整栋偏离12% buildings off by 12 %', '栋数 shifted/all', '其户单独被提示 homes flagged alone', '检出 found', '最小二乘残差中位数 median OLS residual', '上限 ceiling']; // prettier-ignore
  return tableOf(head, rows);
}

function agencyTable(agencies) {
  const rows = Object.entries(agencies).flatMap(([kind, volumes]) =>
    Object.entries(volumes).flatMap(([volume, methods]) =>
      Object.entries(methods).map(([method, { seeds, power, innocentsNamed, auc }]) => [
        kind,
        volume,
        both(detectorNames, method),
        seeds.length,
        digits(power, 2),
        digits(innocentsNamed, 2),
        digits(auc, 2),
      ]),
    ),
  );
  if (rows.length === 0) return null;
  const head = [
    '机构 agencies',
    '项目 projects',
    '方法 method',
    '种子 seeds',
    '检出 power',
    '误点名 innocents named',
    'AUC',
  ];
  return tableOf(head, rows);
}

function lucasTable(lucas) {
  if (!lucas) return null;
  const rows = Object.entries(lucas.detectors).map(([name, detector]) => [
    both(detectorNames, name),
    digits(detector.ap),
    recalls(detector),
  ]);
  const head = [
    `真实数据：卢卡斯县${lucas.homes}户 real data: Lucas County`,
    '平均精度 AP',
    '检出 found 10/15/25/40 %',
  ];
  return tableOf(head, rows);
}

function textTable(runs) {
  const rows = runs
    .filter(({ recall }) => recall !== undefined)
    .map(({ reports, comparables, planted, recall, precision }) => [reports, comparables, planted, digits(recall), digits(precision)]); // prettier-ignore
  if (rows.length === 0) return null;
  return tableOf(
    [
      '雷同文字 copied texts: reports',
      '文中可比实例 comparables told',
      '埋设 planted',
      '检出 recall',
      '精度 precision',
    ],
    rows,
  );
}
