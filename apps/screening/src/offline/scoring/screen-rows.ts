import { snapshotHash } from '../../domain/explanation/snapshot-hash.js';
import type { FoundFlag } from '../../domain/found-flag.js';
import { homesOf } from '../../domain/homes.js';
import { judgeProject } from '../../domain/judge-project.js';
import { defaultEngineSettings } from '../../domain/model/engine-settings.js';
import type { ProjectRows } from '../reports/report-table.js';
import { factsOf } from './facts-of.js';

/** Verdicts by their number in `ScreenedRows.verdicts`. */
export const verdicts = ['unjudged', 'cannot-judge', 'normal', 'flagged-high', 'flagged-low'] as const;

export type Verdict = (typeof verdicts)[number];

/** A project's answers in the order of its rows; NaN where there is none. */
export interface ScreenedRows {
  scores: Float64Array;
  /** Yuan per m². */
  expected: Float64Array;
  verdicts: Uint8Array;
  /** Flags as lines of JSON: homes in the order of the rows, then groups of homes. */
  flags: string;
}

/** Judges one project. */
export function screenRows(rows: ProjectRows): ScreenedRows {
  const facts = factsOf(rows);
  const { z, expected, levels, flags } = judgeProject(facts, defaultEngineSettings, snapshotHash(homesOf(facts)));
  return {
    scores: z,
    expected,
    verdicts: Uint8Array.from(z, (score, i) => verdicts.indexOf(verdictOf(score, levels[i] ?? -1))),
    flags: flags.map((flag) => lineOf(rows.projectCode, flag)).join(''),
  };
}

function lineOf(projectCode: string, { subjectKind, subject, code, homes, said }: FoundFlag): string {
  const about = { projectCode, subjectKind, subject, finding: code, reportNos: homes.toSorted() };
  return `${JSON.stringify({ ...about, ...said })}\n`;
}

function verdictOf(score: number, level: number): Verdict {
  if (level < 0) return 'cannot-judge';
  if (level === 0) return 'normal';
  return score > 0 ? 'flagged-high' : 'flagged-low';
}
