import { deedDoneBy, flagsChanged } from '#contracts';
import { canonicalJson, sha256Hex } from '#kernel';
import type { Tx } from '#messaging';
import { randomUUID } from 'node:crypto';
import { findContentFlags } from '../content/find-content-flags.js';
import type { FoundContentFlag } from '../domain/found-flag.js';
import { judgeProject, type JudgedProject } from '../domain/judge-project.js';
import { engineSettingsHash, engineVersion, type EngineSettings } from '../domain/model/engine-settings.js';
import { latestSnapshot, type Snapshot } from '../facts/snapshot.js';
import { recordFlags } from '../flags/record-flags.js';
import { activeSettings } from './active-settings.js';
import { keepBlockLevels } from './keep-block-levels.js';
import { keepScores } from './keep-scores.js';
import { keepTrace } from './keep-trace.js';
import { ProjectScreen } from './project-screen.entity.js';
import { ScreenRun } from './screen-run.entity.js';

/** What came of screening a project again. */
export interface Screened {
  state: 'screened' | 'unchanged';
  raised: number;
  cleared: number;
}

/**
 * Screens a project whose row the caller has locked: run, scores, flags with their history, event and clean mark commit
 * together. The snapshot the last run saw, under the same engine and settings, makes no second run; the contents of
 * its reports are held against all others all the same.
 */
export async function screenAgain(tx: Tx, project: ProjectScreen): Promise<Screened> {
  const snapshot = await latestSnapshot(tx.manager, project);
  const settings = await activeSettings(tx.manager, project.tenant);
  project.dirtySince = null;
  const seen = { snapshotHash: snapshot.hash, settingsHash: engineSettingsHash(settings) };
  const contents = await findContentFlags(tx.manager, project);
  const last = await lastRun(tx, project, seen);
  const screened = last
    ? await recordContents(tx, project, { run: last, contents, snapshot })
    : await screenValues(tx, project, { settings, seen, contents, snapshot });
  const { tenant, projectId, dirtySince, lastRunId } = project;
  await tx.manager.update(ProjectScreen, { tenant, projectId }, { dirtySince, lastRunId });
  return screened;
}

async function screenValues(
  tx: Tx,
  project: ProjectScreen,
  {
    settings,
    seen,
    contents,
    snapshot,
  }: Pick<Found, 'contents' | 'snapshot'> & {
    settings: EngineSettings;
    seen: Pick<ScreenRun, 'snapshotHash' | 'settingsHash'>;
  },
): Promise<Screened> {
  const judged = judgeProject(snapshot.facts, settings, snapshot.hash);
  const run = runOf(project, judged, { ...seen, settings, engineVersion, screenedAt: tx.now });
  return record(tx, project, { run, judged, contents, snapshot });
}

/** Other reports may have come to contradict those of the project, or no longer do, while its own facts stayed as they were. */
async function recordContents(
  tx: Tx,
  project: ProjectScreen,
  { run, contents, snapshot }: Pick<Found, 'run' | 'contents' | 'snapshot'>,
): Promise<Screened> {
  const { raised, cleared } = await recordFlags(tx, run, {
    project,
    reports: snapshot.reports,
    flags: contents,
    looked: 'contents',
  });
  if (raised + cleared > 0) {
    tx.emit(flagsChanged, { projectId: project.projectId, runId: run.id, raised, cleared });
    leaveTrail(tx, 'screening.screen-contents', run.id, contents);
  }
  return { state: 'unchanged', raised, cleared };
}

async function lastRun(
  tx: Tx,
  { lastRunId }: ProjectScreen,
  seen: Pick<ScreenRun, 'snapshotHash' | 'settingsHash'>,
): Promise<ScreenRun | null> {
  return lastRunId === null ? null : tx.manager.findOneBy(ScreenRun, { id: lastRunId, ...seen });
}

function runOf(
  { tenant, projectId }: ProjectScreen,
  { levels, flags, cannotJudge, contested }: JudgedProject,
  by: Pick<ScreenRun, 'snapshotHash' | 'settingsHash' | 'settings' | 'engineVersion' | 'screenedAt'>,
): ScreenRun {
  const ofHomes = (side: 'high' | 'low') =>
    flags.filter(({ subjectKind, direction }) => subjectKind === 'report' && direction === side).length;
  return {
    id: randomUUID(),
    tenant,
    projectId,
    ...by,
    n: levels.length,
    judged: levels.length - cannotJudge.length,
    flagsHigh: ofHomes('high'),
    flagsLow: ofHomes('low'),
    contested,
    cannotJudge,
  };
}

/** A run with what it found of values and of contents. */
interface Found {
  run: ScreenRun;
  judged: JudgedProject;
  contents: readonly FoundContentFlag[];
  snapshot: Snapshot;
}

async function record(tx: Tx, project: ProjectScreen, { run, judged, contents, snapshot }: Found): Promise<Screened> {
  await tx.manager.insert(ScreenRun, run);
  await keepScores(tx, run, { judged, snapshot });
  await keepBlockLevels(tx, run, judged.blocks);
  await keepTrace(tx, run, judged.trace());
  project.lastRunId = run.id;
  const flags = [...judged.flags, ...contents];
  const { raised, cleared } = await recordFlags(tx, run, { project, reports: snapshot.reports, flags });
  if (raised + cleared > 0) tx.emit(flagsChanged, { projectId: run.projectId, runId: run.id, raised, cleared });
  leaveTrail(tx, 'screening.screen-project', run.id, run);
  return { state: 'screened', raised, cleared };
}

function leaveTrail(tx: Tx, deed: string, subjectId: string, after: object): void {
  tx.emit(deedDoneBy('screening'), {
    service: 'screening',
    deed,
    actorKind: 'system',
    actorId: 'screening',
    subjectId,
    at: tx.now.toISOString(),
    afterHash: sha256Hex(canonicalJson(after)),
  });
}
