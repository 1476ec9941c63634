import type { Sentence } from '../flag.js';
import type { FlagEvidence, FlagExplanation } from './flag-evidence.js';
import { nameOf } from './names.js';

type Figures = Pick<
  FlagExplanation,
  'direction' | 'unitPriceYuan' | 'expectedUnitPriceYuan' | 'interval' | 'gap' | 'reason'
>;

/** The flag in one sentence for officer, agency and household, from a fixed template. */
export function sentenceOf(flag: Figures, { use, structure, likeHomes }: FlagEvidence): Sentence {
  const [value, expected, low, high] = [flag.unitPriceYuan, flag.expectedUnitPriceYuan, ...flag.interval].map(grouped);
  const percent = Math.abs(flag.gap.percent).toFixed(1);
  const kind = [nameOf(use), ...(structure ? [nameOf(structure)] : [])];
  const isHigh = flag.direction === 'high';
  const range = rangeOf(likeHomes.map(({ adjustedUnitPriceYuan }) => adjustedUnitPriceYuan));
  const zhLike = range && `，最相近的${likeHomes.length}户修正后为${range.low}至${range.high}元/㎡`;
  const enLike =
    range && `; the ${likeHomes.length} homes most like it, adjusted, stand at ${range.low} to ${range.high}`;
  return {
    zh:
      `该户(${kind.map(({ zh }) => zh).join('、')})评估单价${value}元/㎡，计入面积、楼层、结构、位置等差异后预计${expected}元/㎡，` +
      `${isHigh ? '高' : '低'}${percent}%(正常范围${low}至${high}元/㎡)${zhLike ?? ''}。${flag.reason.title.zh}。仅提示核查，不作结论。`,
    en:
      `This home (${kind.map(({ en }) => en).join(', ')}) is valued at ${value} yuan/m²; allowing for area, floor, structure and ` +
      `place ${expected} is expected: ${percent} % ${isHigh ? 'high' : 'low'} (usual range ${low} to ${high})${enLike ?? ''}. ` +
      `${flag.reason.title.en}. A request to look, not a finding.`,
  };
}

function rangeOf(yuan: readonly number[]): { low: string; high: string } | null {
  return yuan.length === 0 ? null : { low: grouped(Math.min(...yuan)), high: grouped(Math.max(...yuan)) };
}

/** 13980.4 as 13,980, the same in every locale. */
function grouped(yuan: number): string {
  return String(Math.round(yuan)).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}
