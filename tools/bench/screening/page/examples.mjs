import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentExamples } from './content-examples.mjs';
import { driftTable } from './drift-table.mjs';
import { exampleProjects, plantedIn } from './example-projects.mjs';
import { tableOf, writeBlocks } from './write-block.mjs';

const VALUE_CODES = ['SV01', 'SV02', 'SV03', 'SV04', 'SV05'];
const GROUPS = { SG01: 'X2', SG02: 'X3', SG03: 'X4' };
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
  structure: 'structure',
  builtYear: 'builtYear',
  floor: 'floor',
  floors: 'floors',
  x: 'x',
  y: 'y',
  referencePriceYuan: 'referencePriceYuan',
  earlierUnitPriceYuan: 'earlierUnitPriceYuan',
};

/** Works the page's examples by the engine itself, and writes the homes they rest on beside it, to be screened by anybody. */
export async function writeExamples(page, engine) {
  const { judgeProject } = await engine.load('judge-project.js');
  const { snapshotHash } = await engine.load('explanation/snapshot-hash.js');
  const projects = exampleProjects();
  const judged = Object.fromEntries(
    Object.entries(projects).map(([id, facts]) => {
      return [id, judgeProject(facts, engine.settings, snapshotHash(engine.homesOf(facts)))];
    }),
  );
  const csv = join(dirname(page), 'screening', 'examples.csv');
  writeFileSync(csv, csvOf(Object.values(projects).flat()));
  const blocks = {
    'example-run': runTold(projects, judged),
    'drift-limits': await driftTable(engine),
    ...Object.fromEntries(VALUE_CODES.map((code) => [code, valueExample(code, judged.X1)])),
    ...Object.fromEntries(Object.entries(GROUPS).map(([code, id]) => [code, groupExample(code, judged[id])])),
    ...(await contentExamples(engine)),
  };
  writeBlocks(page, blocks);
  return { page, csv, blocks: Object.keys(blocks) };
}

function csvOf(facts) {
  const rows = facts.map((fact) => Object.values(COLUMNS).map((field) => fact[field] ?? ''));
  return [Object.keys(COLUMNS), ...rows].map((row) => row.join(',')).join('\n') + '\n';
}

function runTold(projects, judged) {
  const rows = Object.entries(judged).map(([id, { flags, cannotJudge, contested }]) => {
    const homes = flags.filter(({ subjectKind }) => subjectKind === 'report');
    const level = (least) => homes.filter((flag) => flag.level >= least).length;
    const groups = flags.filter(({ subjectKind }) => subjectKind !== 'report').map(({ subject }) => subject);
    const counts = [projects[id].length, level(1), level(2), level(3)];
    return [id, ...counts, groups.join('、') || '–', cannotJudge.length, contested ? '是 yes' : '否 no'];
  });
  const [{ engineVersion, settingsHash }] = Object.values(judged);
  return [
    `引擎 engine \`${engineVersion}\`，设定 settings \`${settingsHash}\``,
    tableOf(['项目 project', '户 homes', '提示 flagged', '2级及以上 level ≥ 2', '3级 level 3', '成组 groups', '不能判断 unjudged', '有争议 contested'], rows), // prettier-ignore
  ].join('\n\n');
}

/** The most unusual home that was given this reason. */
function valueExample(code, { flags }) {
  const [flag] = flags
    .filter(({ reason, subjectKind }) => reason === code && subjectKind === 'report')
    .toSorted((a, b) => Math.abs(b.said.z) - Math.abs(a.said.z));
  if (!flag) throw new Error(`no home of the examples is shown for ${code}`);
  const { said } = flag;
  const { typicalUnitPriceYuan, parts, ln } = said.decomposition;
  const [low, high] = said.interval;
  return [
    `报告 report \`${said.reportId}\`：${plantedTold(said.reportId)}`,
    `> ${said.sentence.zh}\n>\n> ${said.sentence.en}`,
    tableOf(
      [
        '单价 value',
        '预计 expected',
        '正常范围 usual range',
        'z',
        '等级 level',
        '每㎡差额 gap a m²',
        '全户差额 gap of the home',
      ],
      [[said.unitPriceYuan, said.expectedUnitPriceYuan, `${low}–${high}`, said.z, said.level, signed(said.gap.yuanPerSqm), signed(said.gap.yuan)]], // prettier-ignore
    ),
    tableOf(
      [
        '标准户单价 standard home',
        '本户情况 own facts',
        '街坊与位置 block, place',
        '楼栋 building',
        '近邻 near homes',
        '另一价值 second value',
        '差额 residual',
        '合计 sum = ln(value/standard)',
      ],
      [[typicalUnitPriceYuan, ...Object.values(parts).map(log), log(ln)]],
    ),
    tableOf(
      ['角度 view', '对照 held against', '差 gap', 'z', '支持 supports'],
      said.views.map(({ code: view, comparedWithYuan, gapPercent, z, supports, comparedReportId }) => [
        view === code ? `**${view}**` : view,
        `${comparedWithYuan ?? '–'}${comparedReportId ? ` (\`${comparedReportId}\`)` : ''}`,
        gapPercent === null ? '–' : `${signed(gapPercent)} %`,
        z,
        supports ? '是 yes' : '否 no',
      ]),
    ),
    tableOf(
      ['近似房屋 like home', '面积 m²', '楼层 floor', '单价 value', '权重 weight', '修正后 adjusted'],
      said.likeHomes.map((home) => [`\`${home.reportId}\``, home.areaSqm, `${home.floor ?? '–'}/${home.floors ?? '–'}`, home.unitPriceYuan, home.weight, home.adjustedUnitPriceYuan]), // prettier-ignore
    ),
  ].join('\n\n');
}

function plantedTold(reportId) {
  const by = plantedIn(reportId);
  if (by === undefined) {
    return '未埋入任何偏差，是一次误提示，此类误提示总会有。nothing was planted here: a false flag, of the kind there will always be.';
  }
  const percent = `${by > 0 ? '+' : ''}${(100 * Math.expm1(by)).toFixed(1)} %`;
  return `埋入偏差 ${percent}。${percent} was planted.`;
}

function groupExample(code, { flags }) {
  const found = flags.filter(({ reason }) => reason === code);
  if (found.length === 0) throw new Error(`no group of the examples is shown for ${code}`);
  return [
    ...found.map(({ said }) => `> ${said.sentence.zh}\n>\n> ${said.sentence.en}`),
    tableOf(
      [
        '组 group',
        '户 homes',
        '中位单价 median value',
        '不偏离时 without the shift',
        '正常范围 usual range',
        '偏离(已收缩) shift, shrunk',
        'z',
        '等级 level',
      ],
      found.map(({ said }) => [said.group, said.n, said.unitPriceYuan, said.expectedUnitPriceYuan, said.interval.join('–'), `${signed(said.gap.percent)} %`, said.z, said.level]), // prettier-ignore
    ),
  ].join('\n\n');
}

const signed = (value) => (value > 0 ? `+${value}` : String(value));
const log = (value) => (Math.abs(value) < 5e-5 ? '0' : value.toFixed(4));
