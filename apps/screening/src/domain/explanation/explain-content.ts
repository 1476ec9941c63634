import { sha256Hex } from '#kernel';
import type { Sentence } from '../flag.js';
import { contentEngineVersion, contentSettingsHash } from '../content/content-settings.js';
import type { ContradictedComparable, SeenReport, SharedPhoto } from '../content/held-against.js';
import type { Reason } from './reasons/reason.js';
import { sc01 } from './reasons/sc01.js';
import { sc03 } from './reasons/sc03.js';

/** What other reports say against the content of one, with all that was looked at. It asks for review and finds nothing. */
export interface ContentExplanation {
  /** SC01 comparables told differently, SC03 photographs of other homes. */
  code: string;
  reportId: string;
  projectId: string;
  level: number;
  contradictions: ContradictedComparable[];
  photos: SharedPhoto[];
  reason: { title: Sentence; nextStep: Sentence; clearedBy: Sentence; methodPage: string };
  sentence: Sentence;
  engineVersion: string;
  settingsHash: string;
  /** Of ids and versions of all reports looked at. */
  snapshotHash: string;
}

type Found = Pick<ContentExplanation, 'contradictions' | 'photos'>;

/** What is found is exact, and still a request to look: level 2, review. */
const level = 2;

/** Null where nothing was found. The same findings give the same bytes. */
export function explainContradictions(
  of: { reportId: string; projectId: string },
  contradictions: ContradictedComparable[],
): ContentExplanation | null {
  const [first] = contradictions;
  const [fact] = first?.facts ?? [];
  if (!first || !fact) return null;
  const name = factNames[fact.fact] ?? { zh: fact.fact, en: fact.fact };
  const others = fact.elsewhere.flatMap(({ reportIds }) => reportIds).length;
  const values = fact.elsewhere.map(({ value }) => value);
  const more = contradictions.length - 1;
  return explained(
    sc01,
    of,
    { contradictions, photos: [] },
    {
      zh:
        `本报告可比实例${first.comparableNo}的${name.zh}记为${fact.told}，另有${others}份报告记为${values.join('、')}` +
        `${more > 0 ? `；另有${more}个可比实例记载不一` : ''}。仅提示核查，不作结论。`,
      en:
        `The report gives the ${name.en} of comparable ${first.comparableNo} as ${fact.told}, ${others} other report(s) as ` +
        `${values.join(', ')}${more > 0 ? `; ${more} more comparable(s) are told differently` : ''}. ` +
        'A request to look, not a finding.',
    },
  );
}

/** Null where nothing was found. The same findings give the same bytes. */
export function explainSharedPhotos(
  of: { reportId: string; projectId: string },
  photos: SharedPhoto[],
): ContentExplanation | null {
  if (photos.length === 0) return null;
  const others = new Set(photos.flatMap(({ reportIds }) => reportIds)).size;
  return explained(
    sc03,
    of,
    { contradictions: [], photos },
    {
      zh: `本报告有${photos.length}张照片也用于其他楼栋的${others}份报告。仅提示核查，不作结论。`,
      en:
        `${photos.length} photograph(s) of the report also stand in ${others} report(s) on homes of other buildings. ` +
        'A request to look, not a finding.',
    },
  );
}

const factNames: Readonly<Record<string, Sentence>> = {
  transactionOn: { zh: '成交日期', en: 'day' },
  priceYuanPerSqm: { zh: '成交单价(元/㎡)', en: 'price (yuan/m²)' },
  areaSqm: { zh: '面积(㎡)', en: 'area (m²)' },
};

function explained(
  { code, title, nextStep, clearedBy }: Reason,
  of: { reportId: string; projectId: string },
  found: Found,
  sentence: Sentence,
): ContentExplanation {
  return {
    code,
    reportId: of.reportId,
    projectId: of.projectId,
    level,
    ...found,
    reason: { title, nextStep, clearedBy, methodPage: `docs/screening.md#${code.toLowerCase()}` },
    sentence,
    engineVersion: contentEngineVersion,
    settingsHash: contentSettingsHash,
    snapshotHash: hashOf(found),
  };
}

/** The hash of nothing else than what a replay has to read again. */
function hashOf({ contradictions, photos }: Found): string {
  const lines = (of: string, seen: readonly SeenReport[]): string[] => [
    of,
    ...seen.map(({ reportId, version }) => `${reportId} ${version}`),
  ];
  return sha256Hex(
    [
      ...contradictions.flatMap(({ comparableNo, seen }) => lines(comparableNo, seen)),
      ...photos.flatMap(({ sha256, seen }) => lines(sha256, seen)),
    ].join('\n'),
  );
}

/**
 * What of the report's own content the flag is about: an answer or a disposition covers that, however many other reports join in.
 */
export const aboutOf = ({ contradictions, photos }: Found): string[] => [
  ...contradictions.flatMap(({ comparableNo, facts }) =>
    facts.map(({ fact, told, elsewhere }) =>
      JSON.stringify([comparableNo, fact, told, elsewhere.map(({ value }) => String(value)).sort()]),
    ),
  ),
  ...photos.map(({ sha256 }) => sha256),
];
