import type { FlagEvidence, FlagHistoryEntry, FlagView, PeerGroupView } from '#contracts';
import type { Flag, PeerGroup } from '../domain/flag.js';
import type { FlagEntry } from './flag-entry.entity.js';
import type { FlagRow } from './flag.entity.js';

/** A flag as officer and agency see it alike. */
export const viewOf = (row: FlagRow): FlagView => ({
  id: row.id,
  version: row.version,
  projectId: row.projectId,
  reportId: row.reportId,
  agencyId: row.agencyId,
  code: row.code,
  direction: row.direction,
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

export const peersOf = ({ use, structure, n }: PeerGroup): PeerGroupView => ({
  use,
  ...(structure === null ? {} : { structure }),
  n,
});

const evidenceOf = (said: Flag, snapshotHash: string): FlagEvidence => ({
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
