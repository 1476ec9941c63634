import type { GroupShift } from '../groups/group-shift.js';
import type { Homes } from '../homes.js';
import type { Sentence } from '../flag.js';
import type { EngineSettings } from '../model/engine-settings.js';
import type { ProjectScores } from '../model/project-scores.js';
import { median } from '../statistics/quantiles.js';
import type { Direction } from './flag-evidence.js';
import type { Reason } from './reasons/reason.js';
import { sg01 } from './reasons/sg01.js';
import { sg02 } from './reasons/sg02.js';
import { sg03 } from './reasons/sg03.js';

/** Homes shifted together, with all that tells so. It asks for review and finds nothing. */
export interface GroupExplanation {
  /** Reason: SG01 building, SG02 block, SG03 section. */
  code: string;
  kind: GroupShift['kind'];
  /** Block and building, or the section, as the reports name them. */
  group: string;
  /** Homes of the group. */
  n: number;
  direction: Direction;
  level: number;
  z: number;
  /** Middle of the group, yuan per m². */
  unitPriceYuan: number;
  /** The same without the shift. */
  expectedUnitPriceYuan: number;
  /** Where the middle would raise no question. */
  interval: [low: number, high: number];
  gap: { percent: number; ln: number };
  isContested: boolean;
  reason: { title: Sentence; nextStep: Sentence; clearedBy: Sentence; methodPage: string };
  sentence: Sentence;
  engineVersion: string;
  settingsHash: string;
  snapshotHash: string;
}

const reasonOf: Record<GroupShift['kind'], Reason> = { building: sg01, block: sg02, section: sg03 };
const names: Record<GroupShift['kind'], Sentence> = {
  building: { zh: '本栋', en: 'building' },
  block: { zh: '本街坊', en: 'block' },
  section: { zh: '本片区', en: 'section' },
};

export function explainGroup(
  homes: Homes,
  { kind, name, members, effect, z }: GroupShift,
  scores: Pick<ProjectScores, 'contested' | 'engineVersion' | 'settingsHash'>,
  of: { settings: EngineSettings; snapshotHash: string },
): GroupExplanation {
  const middle = median(Float64Array.from(members, (i) => homes.unitPrice[i] ?? NaN));
  const expected = middle / Math.exp(effect);
  const usual = of.settings.reviewAt * Math.abs(effect / z);
  const { code, title, nextStep, clearedBy } = reasonOf[kind];
  const group = {
    code,
    kind,
    group: name.replaceAll('\u0000', '/'),
    n: members.length,
    direction: z > 0 ? ('high' as const) : ('low' as const),
    level: Math.abs(z) > of.settings.escalateAt ? 3 : 2,
    z: Number(z.toFixed(4)),
    unitPriceYuan: Number(middle.toFixed(2)),
    expectedUnitPriceYuan: Number(expected.toFixed(2)),
    interval: [expected * Math.exp(-usual), expected * Math.exp(usual)].map((yuan) => Number(yuan.toFixed(2))) as [
      number,
      number,
    ],
    gap: { percent: Number((Math.expm1(effect) * 100).toFixed(1)), ln: effect },
    isContested: scores.contested,
    reason: { title, nextStep, clearedBy, methodPage: `docs/screening.md#${code.toLowerCase()}` },
  };
  const { engineVersion, settingsHash } = scores;
  return { ...group, sentence: sentenceOf(group), engineVersion, settingsHash, snapshotHash: of.snapshotHash };
}

function sentenceOf({ kind, n, direction, gap }: Pick<GroupExplanation, 'kind' | 'n' | 'direction' | 'gap'>): Sentence {
  const percent = Math.abs(gap.percent).toFixed(1);
  const isHigh = direction === 'high';
  return {
    zh: `${names[kind].zh}${n}户在计入各户差异后一致${isHigh ? '高' : '低'}于周边${percent}%。仅提示核查，不作结论。`,
    en: `The ${n} homes of this ${names[kind].en} stand together ${percent} % ${isHigh ? 'above' : 'below'} their surroundings, their own differences allowed for. A request to look, not a finding.`,
  };
}
