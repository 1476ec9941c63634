import { worldNames } from '../names.mjs';
import { NOISE_LEVELS } from '../world/worlds.mjs';

const BY_SIZE = { 0.1: 0.42, 0.15: 0.84, 0.25: 0.98, 0.4: 0.99 };

/** Each aim with what was measured, null where the runs it needs were left out: [Chinese, English, aim, figure, reached]. */
export function goalsOf({ worlds, buildings, agencies, clonedTexts, lucas }) {
  const { central } = worlds;
  const all = Object.entries(worlds);
  const levels = NOISE_LEVELS.map((name) => worlds[name]).filter((world) => world?.engineAgainst);
  const [named, honest] = [agenciesAt(agencies, '0.08'), agenciesAt(agencies, '0')];
  return [
    atLeast(['平均精度(基准)', 'average precision, central'], 0.83, central?.detectors.engine?.ap),
    ...Object.entries(BY_SIZE).map(([size, aim]) =>
      atLeast(
        [`误提示1%时检出${100 * size}%偏差(基准)`, `bias of ${100 * size} % found at 1 % false flags, central`],
        aim,
        central?.detectors.engine?.recall[size],
      ),
    ),
    atLeast(
      ['检出率与上限之比，三档噪声中最低', 'share of the ceiling’s recall, lowest of three noise levels'],
      0.95,
      least(levels.map(({ engineAgainst }) => engineAgainst.oracleRecall)),
    ),
    atLeast(
      ['同上，仅10%的偏差', 'the same, bias of 10 % alone'],
      0.85,
      least(levels.map(({ engineAgainst }) => engineAgainst.oracleRecallBySize[0.1])),
    ),
    inAll(['\\|z\\|>3误提示0.5%至1.2%', 'false flags at \\|z\\| > 3 within 0.5–1.2 %'], all, ({ calibration }) =>
      inside(calibration?.falsePositives[3], 0.005, 0.012),
    ),
    inAll(
      [
        '任何用途、结构、价位、机构的误提示不超过总体2倍',
        'no use, structure, value band or agency above twice the overall rate',
      ],
      all,
      ({ calibration }) => inside(calibration?.segments.worst.times, 0, 2),
    ),
    inAll(
      ['平均精度高于各基线', 'average precision above every baseline'],
      all,
      ({ engineAgainst }) => engineAgainst && engineAgainst.bestBaselineAp > 1,
    ),
    inAll(
      ['实现的错误发现率不超过名义值1.1倍', 'realised false discovery rate within 1.1 × the nominal'],
      all,
      ({ calibration }) => calibration && Object.entries(calibration.fdr).every(([q, { mean }]) => mean <= 1.1 * q),
    ),
    atLeast(
      ['误提示1%时检出偏离12%的整栋楼(基准)', 'buildings off by 12 % found at 1 % false flags, central'],
      0.58,
      buildings.central?.detectors.engine?.recall,
    ),
    atLeast(['96个项目后检出偏高8%的机构', 'agencies lifted by 8 % named after 96 projects'], 0.75, named?.power),
    atMost(['同时点名的无偏机构(每22家)', 'honest agencies named beside them, of 22'], 0.25, named?.innocentsNamed),
    atMost(['无机构有偏时点名的机构(每24家)', 'agencies named where none is off, of 24'], 0.1, honest?.innocentsNamed),
    atLeast(['雷同文字检出率', 'copied texts found'], 0.99, least(clonedTexts.map(({ recall }) => recall))),
    atLeast(['雷同文字精度', 'of those named, copies'], 0.95, least(clonedTexts.map(({ precision }) => precision))),
    atLeast(
      [
        '卢卡斯县：平均精度不低于分组中位数/MAD(比值)',
        'Lucas County: average precision over median/MAD by kind (ratio)',
      ],
      1,
      lucas && lucas.detectors.engine.ap / lucas.detectors['segment-mad'].ap,
    ),
  ];
}

const agenciesAt = (agencies, shift) => agencies[`shift ${shift}, sections by building`]?.['96 projects']?.engine;
const least = (figures) => (figures.length > 0 ? Math.min(...figures) : undefined);
const inside = (value, low, high) => (value === undefined ? undefined : value >= low && value <= high);

const known = (figure) => typeof figure === 'number' && Number.isFinite(figure);
const told = (figure) => (known(figure) ? figure.toFixed(3) : null);
const atLeast = (name, aim, figure) => [...name, `≥ ${aim}`, told(figure), known(figure) ? figure >= aim : null];
const atMost = (name, aim, figure) => [...name, `≤ ${aim}`, told(figure), known(figure) ? figure <= aim : null];

function inAll(name, worlds, test) {
  const tested = worlds.map(([world, figures]) => [world, test(figures)]).filter(([, held]) => held !== undefined);
  const failed = tested.filter(([, held]) => !held).map(([world]) => (worldNames[world] ?? [world, world]).join(' '));
  const figure = tested.length > 0 ? `${tested.length - failed.length}/${tested.length}` : null;
  const where = failed.length > 0 ? `；除 except: ${failed.join('、')}` : '';
  return [...name, '每个世界 every world', figure && `${figure}${where}`, figure ? failed.length === 0 : null];
}
