import { deedDoneBy, flagsChanged } from '#contracts';
import { canonicalJson, sha256Hex } from '#kernel';
import type { Tx } from '#messaging';
import { randomUUID } from 'node:crypto';
import type { ScreenResult } from '../domain/flag.js';
import { screenProject } from '../domain/screen-project.js';
import { defaultSettings } from '../domain/screen-settings.js';
import type { ValuationFact } from '../domain/valuation-fact.js';
import { recordFlags } from '../flags/record-flags.js';
import { ProjectScreen } from './project-screen.entity.js';
import { ScreenRun } from './screen-run.entity.js';
import { ValuationFactRow } from './valuation-fact.entity.js';

/**
 * Screens a project whose row the caller has locked: run, flags with their history, event and clean mark commit together.
 * The snapshot the last run saw, under the same engine and settings, makes no second run.
 */
export async function screenAgain(tx: Tx, project: ProjectScreen): Promise<void> {
  const { tenant, projectId } = project;
  const rows = await tx.manager.find(ValuationFactRow, { where: { tenant, projectId }, order: { reportId: 'ASC' } });
  const snapshotHash = snapshotHashOf(rows);
  const result = screenProject(rows.map(factOf), defaultSettings);
  project.dirtySince = null;
  if (!(await wasLastRun(tx, project, { snapshotHash, settingsHash: result.settingsHash }))) {
    const run = tx.manager.create(ScreenRun, runOf(project, result, { snapshotHash, n: rows.length, at: tx.now }));
    await tx.manager.insert(ScreenRun, run);
    project.lastRunId = run.id;
    const { raised, cleared } = await recordFlags(tx, run, { reports: rows, flags: result.flags });
    if (raised + cleared > 0) tx.emit(flagsChanged, { projectId, runId: run.id, raised, cleared });
    leaveTrail(tx, run);
  }
  await tx.manager.save(project);
}

function factOf({ reportId, projectId, facts }: ValuationFactRow): ValuationFact {
  const { use, structure, areaSqm, unitPriceYuan, builtYear, floor, buildingNo } = facts;
  return { reportId, projectId, use, structure, areaSqm, unitPriceYuan, builtYear, floor, buildingNo };
}

/** SHA-256 of each report's version and facts in the order of report ids, in which the rows come. */
const snapshotHashOf = (rows: ValuationFactRow[]): string =>
  sha256Hex(canonicalJson(rows.map(({ reportId, version, facts }) => ({ reportId, version, facts }))));

async function wasLastRun(
  tx: Tx,
  { lastRunId }: ProjectScreen,
  seen: { snapshotHash: string; settingsHash: string },
): Promise<boolean> {
  return lastRunId !== null && (await tx.manager.existsBy(ScreenRun, { id: lastRunId, ...seen }));
}

function runOf(
  { tenant, projectId }: ProjectScreen,
  { engineVersion, settingsHash, flags, cannotJudge }: ScreenResult,
  { snapshotHash, n, at }: { snapshotHash: string; n: number; at: Date },
): ScreenRun {
  const flagsHigh = flags.filter(({ direction }) => direction === 'high').length;
  return {
    id: randomUUID(),
    tenant,
    projectId,
    engineVersion,
    settingsHash,
    settings: defaultSettings,
    snapshotHash,
    n,
    flagsHigh,
    flagsLow: flags.length - flagsHigh,
    cannotJudge,
    screenedAt: at,
  };
}

function leaveTrail(tx: Tx, run: ScreenRun): void {
  tx.emit(deedDoneBy('screening'), {
    service: 'screening',
    deed: 'screening.screen-project',
    actorKind: 'system',
    actorId: 'screening',
    subjectId: run.id,
    at: tx.now.toISOString(),
    afterHash: sha256Hex(canonicalJson(run)),
  });
}
