import type { StudyRunView } from '#contracts';
import type { StudyRun } from './study-run.entity.js';

export const runViewOf = (run: StudyRun): StudyRunView => ({
  id: run.id,
  studyId: run.studyId,
  ranAt: run.ranAt.toISOString(),
  engineVersion: run.engineVersion,
  settingsHash: run.settingsHash,
  snapshotHash: run.snapshotHash,
  n: run.n,
  judged: run.judged,
  flagsHigh: run.flagsHigh,
  flagsLow: run.flagsLow,
  ...(run.ratio ? { ratio: run.ratio } : {}),
});
