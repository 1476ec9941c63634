import type {
  ContradictedComparableView,
  FlagEvidence,
  FlagHistoryEntry,
  FlagReason,
  FlagView,
  GapParts,
  PeerGroupView,
  SupportingView,
} from '#contracts';
import type { ContentExplanation } from '../domain/explanation/explain-content.js';
import type { GroupExplanation } from '../domain/explanation/explain-group.js';
import type { FlagExplanation } from '../domain/explanation/flag-evidence.js';
import type { FirstEngineFlag } from './first-engine-flag.js';
import type { FlagEntry } from './flag-entry.entity.js';
import type { FlagRow } from './flag.entity.js';
import { likeHomeViewOf } from './like-home.view.js';

/** A flag as officer and agency see it alike. */
export const viewOf = (row: FlagRow): FlagView => ({
  id: row.id,
  version: row.version,
  projectId: row.projectId,
  subjectKind: row.subjectKind,
  ...(row.reportId ? { reportId: row.reportId } : { group: row.subject }),
  ...(row.agencyId ? { agencyId: row.agencyId } : {}),
  code: row.code,
  ...(row.direction === 'none' ? {} : { direction: row.direction }),
  level: row.level,
  state: row.state,
  evidence: evidenceOf(row.said, row.snapshotHash),
  firstRunId: row.firstRunId,
  lastRunId: row.lastRunId,
  ...(row.clearedRunId ? { clearedRunId: row.clearedRunId } : {}),
  ...(row.disposition ? { disposition: row.disposition } : {}),
  ...(row.answer ? { answer: row.answer } : {}),
});

export const entryOf = (entry: FlagEntry): FlagHistoryEntry => ({
  version: entry.version,
  what: entry.what,
  at: entry.at.toISOString(),
  actorKind: entry.actorKind,
  ...(entry.runId ? { runId: entry.runId } : {}),
  ...(entry.said && entry.snapshotHash ? { evidence: evidenceOf(entry.said, entry.snapshotHash) } : {}),
  ...(entry.outcome ? { outcome: entry.outcome } : {}),
  ...(entry.text ? { text: entry.text } : {}),
});

/** What an engine said of a flag, in the words of the contract; other households' homes are masked. */
export function evidenceOf(said: FlagRow['said'], snapshotHash: string): FlagEvidence {
  return 'contradictions' in said ? ofContent(said) : valueEvidenceOf(said, snapshotHash);
}

/** Evidence on a value, which has all its figures. */
type ValueEvidence = FlagEvidence &
  Required<Pick<FlagEvidence, 'unitPriceYuan' | 'expectedUnitPriceYuan' | 'usualRange' | 'gapPercent' | 'z'>>;

export function valueEvidenceOf(
  said: Exclude<FlagRow['said'], ContentExplanation>,
  snapshotHash: string,
): ValueEvidence {
  if ('peerGroup' in said) return ofFirstEngine(said, snapshotHash);
  return 'kind' in said ? ofGroup(said) : ofHome(said);
}

const ofContent = ({ contradictions, photos, ...said }: ContentExplanation): FlagEvidence => ({
  ...(contradictions.length > 0 ? { contradictions: contradictions.map(contradictedViewOf) } : {}),
  ...(photos.length > 0 ? { sharedPhotos: photos.map(({ sha256, reportIds }) => ({ sha256, reportIds })) } : {}),
  reason: reasonOf(said),
  sentence: said.sentence,
  engineVersion: said.engineVersion,
  settingsHash: said.settingsHash,
  snapshotHash: said.snapshotHash,
});

const contradictedViewOf = ({
  comparableNo,
  facts,
}: ContentExplanation['contradictions'][number]): ContradictedComparableView => ({
  comparableNo,
  facts: facts.map(({ fact, told, elsewhere }) => ({
    fact,
    told: String(told),
    elsewhere: elsewhere.map(({ value, reportIds }) => ({ told: String(value), reportIds })),
  })),
});

const ofHome = (said: FlagExplanation): ValueEvidence => ({
  ...figuresOf(said),
  gapYuan: said.gap.yuan,
  parts: partsOf(said),
  likeHomes: said.likeHomes.map((home) => likeHomeViewOf(home)),
  views: said.views.map((view): SupportingView => ({
    code: view.code,
    ...(view.comparedWithYuan === null ? {} : { comparedWithYuan: Math.round(view.comparedWithYuan) }),
    ...(view.gapPercent === null ? {} : { gapPercent: view.gapPercent }),
    z: view.z,
    supports: view.supports,
  })),
});

const ofGroup = (said: GroupExplanation): ValueEvidence => ({ ...figuresOf(said), homes: said.n });

const figuresOf = (said: FlagExplanation | GroupExplanation): ValueEvidence => ({
  unitPriceYuan: Math.round(said.unitPriceYuan),
  expectedUnitPriceYuan: Math.round(said.expectedUnitPriceYuan),
  usualRange: { low: Math.round(said.interval[0]), high: Math.round(said.interval[1]) },
  gapPercent: said.gap.percent,
  z: Number(said.z.toFixed(2)),
  contested: said.isContested,
  reason: reasonOf(said),
  sentence: said.sentence,
  engineVersion: said.engineVersion,
  settingsHash: said.settingsHash,
  snapshotHash: said.snapshotHash,
});

const reasonOf = ({
  code,
  reason,
}: Pick<FlagExplanation, 'code'> & Pick<ContentExplanation, 'reason'>): FlagReason => ({
  code,
  title: reason.title,
  nextStep: reason.nextStep,
  clearedBy: reason.clearedBy,
});

const partsOf = ({ decomposition: { ln, parts } }: FlagExplanation): GapParts => ({
  total: ln,
  attributes: parts.attributes,
  block: parts.block,
  building: parts.building,
  local: parts.local,
  secondValue: parts.secondValue,
  residual: parts.residual,
});

const ofFirstEngine = (said: FirstEngineFlag, snapshotHash: string): ValueEvidence => ({
  unitPriceYuan: said.unitPriceYuan,
  expectedUnitPriceYuan: said.expectedUnitPriceYuan,
  usualRange: { low: said.interval[0], high: said.interval[1] },
  gapPercent: said.gapPercent,
  z: said.z,
  peerGroup: peersOf(said.peerGroup),
  sentence: said.sentence,
  engineVersion: said.engineVersion,
  settingsHash: said.settingsHash,
  snapshotHash,
});

const peersOf = ({ use, structure, n }: FirstEngineFlag['peerGroup']): PeerGroupView => ({
  use,
  ...(structure === null ? {} : { structure }),
  n,
});
