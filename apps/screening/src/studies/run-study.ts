import { runStudy, type StudyRunView } from '#contracts';
import { canonicalJson, Refusal, sha256Hex } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { FlagExplanation } from '../domain/explanation/flag-evidence.js';
import { judgeProject, type JudgedProject } from '../domain/judge-project.js';
import { defaultEngineSettings } from '../domain/model/engine-settings.js';
import { asValuationFact, ratioOf } from './as-screened.js';
import { StudyFactRow } from './study-fact.entity.js';
import { StudyFlag } from './study-flag.entity.js';
import { StudyRun } from './study-run.entity.js';
import { runViewOf } from './study-run.view.js';
import { studyForUpdate } from './study.repository.js';

/** Rows in one insert: PostgreSQL takes 65,535 parameters at most. */
const rowsAtOnce = 1000;

/** Screens a study with the engine of the projects, as one of them; facts already run give the run on file. */
@Controller()
export class RunStudy {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(runStudy)
  handle(@Asked() call: Call): Promise<StudyRunView> {
    return this.deeds.once(call, async (tx) => {
      const study = await studyForUpdate(tx, call);
      const rows = await tx.manager.find(StudyFactRow, { where: { studyId: study.id }, order: { ref: 'ASC' } });
      if (rows.length === 0) throw new Refusal('study-empty');
      const result = judgeProject(rows.map(asValuationFact), defaultEngineSettings, snapshotHashOf(rows));
      const run = (await runOnFile(tx, rows, result)) ?? (await newRun(tx, rows, result));
      return { answer: runViewOf(run), subjectId: run.id, after: run };
    });
  }
}

const snapshotHashOf = (rows: StudyFactRow[]): string => sha256Hex(canonicalJson(rows.map(({ facts }) => facts)));

const runOnFile = (tx: Tx, rows: StudyFactRow[], { settingsHash }: JudgedProject): Promise<StudyRun | null> =>
  tx.manager.findOneBy(StudyRun, { studyId: rows[0]?.studyId ?? '', snapshotHash: snapshotHashOf(rows), settingsHash });

async function newRun(tx: Tx, rows: StudyFactRow[], result: JudgedProject): Promise<StudyRun> {
  const flags = homeFlagsOf(result);
  const flagsHigh = flags.filter(({ direction }) => direction === 'high').length;
  const run = tx.manager.create(StudyRun, {
    id: randomUUID(),
    studyId: rows[0]?.studyId ?? '',
    engineVersion: result.engineVersion,
    settingsHash: result.settingsHash,
    snapshotHash: snapshotHashOf(rows),
    n: rows.length,
    judged: rows.length - result.cannotJudge.length,
    flagsHigh,
    flagsLow: flags.length - flagsHigh,
    ratio: ratioOf(rows),
    ranAt: tx.now,
  });
  await tx.manager.insert(StudyRun, run);
  await insertFlags(tx, run, rows, flags);
  return run;
}

/** Groups are left aside: a study is of homes. */
const homeFlagsOf = ({ flags }: JudgedProject): FlagExplanation[] =>
  flags.flatMap(({ said }) => ('reportId' in said ? [said] : []));

async function insertFlags(tx: Tx, run: StudyRun, rows: StudyFactRow[], flags: FlagExplanation[]): Promise<void> {
  const cells = new Map(rows.map(({ ref, facts }) => [ref, facts.cellId ?? null]));
  const found = flags.map((said) => ({
    id: randomUUID(),
    runId: run.id,
    ref: said.reportId,
    cellId: cells.get(said.reportId) ?? null,
    direction: said.direction,
    said,
  }));
  for (let i = 0; i < found.length; i += rowsAtOnce) {
    await tx.manager.insert(StudyFlag, found.slice(i, i + rowsAtOnce));
  }
}
