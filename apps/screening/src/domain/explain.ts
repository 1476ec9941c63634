import type { Flag, PeerGroup, Sentence } from './flag.js';

const names: Readonly<Record<string, Sentence>> = {
  residential: { zh: '住宅', en: 'residential' },
  commercial: { zh: '商业', en: 'commercial' },
  office: { zh: '办公', en: 'office' },
  industrial: { zh: '工业', en: 'industrial' },
  other: { zh: '其他用途', en: 'other use' },
  'reinforced-concrete': { zh: '钢混', en: 'reinforced concrete' },
  'brick-concrete': { zh: '砖混', en: 'brick and concrete' },
  'brick-wood': { zh: '砖木', en: 'brick and wood' },
  simple: { zh: '简易', en: 'simple' },
};

/** The flag in one sentence for officer, agency and household. */
export function explainFlag(flag: Omit<Flag, 'sentence'>): Sentence {
  const peers = describe(flag.peerGroup);
  const [value, expected, low, high] = [flag.unitPriceYuan, flag.expectedUnitPriceYuan, ...flag.interval].map(grouped);
  const gap = Math.abs(flag.gapPercent).toFixed(1);
  const isHigh = flag.direction === 'high';
  return {
    zh: `评估单价${value}元/㎡,${peers.zh}中位数${expected}元/㎡,${isHigh ? '高' : '低'}${gap}%(正常范围${low}至${high}元/㎡)。仅提示核查,不作结论。`,
    en: `Valued at ${value} yuan/m²; the median of ${peers.en} is ${expected}: ${gap} % ${isHigh ? 'high' : 'low'} (usual range ${low} to ${high}). A request to look, not a finding.`,
  };
}

/** Why a home could not be judged. */
export function explainCannotJudge(peerGroup: PeerGroup, minPeers: number): Sentence {
  const peers = describe(peerGroup);
  return {
    zh: `${peers.zh}少于${minPeers}户,不能判断。`,
    en: `Cannot be judged: ${peers.en}, fewer than ${minPeers}.`,
  };
}

function describe({ use, structure, n }: PeerGroup): Sentence {
  const kind = names[use] ?? { zh: use, en: use };
  if (structure === null) {
    return {
      zh: `本项目同用途(${kind.zh})其他${n}户(同结构户数不足,未区分结构)`,
      en: `${n} other homes of the project of the same use (${kind.en}, of any structure, too few being of the same)`,
    };
  }
  const build = names[structure] ?? { zh: structure, en: structure };
  return {
    zh: `本项目同用途同结构(${kind.zh}、${build.zh})其他${n}户`,
    en: `${n} other homes of the project of the same use and structure (${kind.en}, ${build.en})`,
  };
}

/** 13980 as 13,980, the same in every locale. */
function grouped(yuan: number): string {
  return String(yuan).replace(/\B(?=(\d{3})+$)/g, ',');
}
