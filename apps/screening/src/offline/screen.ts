import { resolve } from 'node:path';
import { readOptions, resultPath, runCommand, tellProblems } from './command/command.js';
import type { ExitCode, Surroundings } from './command/command.js';
import { csvLine, fixed } from './command/csv-line.js';
import { withResults, type ResultFile } from './command/result-file.js';
import { readReports } from './reports/read-reports.js';
import type { ReportTable } from './reports/report-table.js';
import { questionsOf, type Question } from './scoring/question.js';
import { verdicts, type ScreenedRows } from './scoring/screen-rows.js';
import { WorkerPool } from './scoring/worker-pool.js';

const USAGE = `npm run --silent screen -- --in reports.csv --scores scores.csv [--flags flags.ndjson]

逐户判断评估单价是否异常，给出预计值与理由；不需要服务器。
Judges every report's unit price against its project, with the value expected and the reasons; no server.

--in      CSV (UTF-8 or GBK; comma, semicolon or tab), column names in the first line, in any order:
          reportNo, projectCode, use, valuationDate (2026-03-01), areaSqm, unitPriceYuan: required in every row;
          blockNo, buildingNo, agencyCode, appraiserCode, structure, builtYear, floor, floors, orientation, decoration,
          x, y (metres), referencePriceYuan, earlierUnitPriceYuan, attr_* (numbers): may be empty or absent.
          Numbers are plain: 12000.5, no thousands separators. Empty, NA, -, 无, 不详 mean unknown.
--scores  CSV: reportNo, score (signed z, empty where there is none), expectedUnitPriceYuan, verdict;
          one row for each row of the input, in its order. Verdicts: normal, flagged-high, flagged-low,
          cannot-judge (too few like homes), unjudged (the row could not be read, or its number stands twice).
--flags   one JSON object per flag and line, project by project: value, expected, interval, decomposition, like homes,
          views, reason and what clears it, sentence, engine version, settings hash, snapshot hash.

exit code 0  every row read        2  file or command line unusable: nothing is written
          3  results are whole, but rows that could not be read stand in them as unjudged (lines and columns on stderr)
`;

/** `screen`: the same facts give the same bytes, however many processors there are. */
export function screen(args: readonly string[], around: Surroundings): Promise<ExitCode> {
  return runCommand(USAGE, args, around, async () => {
    const options = readOptions(args, ['in', 'scores'], ['flags']);
    const input = resolve(around.folder, options.in);
    const scores = resultPath(around.folder, options.scores, [input]);
    const flags = options.flags === undefined ? undefined : resultPath(around.folder, options.flags, [input, scores]);
    const { table, problems, ignored } = await readReports(input);
    if (ignored.length > 0) around.tell(`未使用的列 columns not used: ${ignored.join(', ')}`);
    const answers = new Answers(table.reportNos.length);
    await withResults([scores, flags], async ([scoresFile, flagsFile]) => {
      await screenProjects(table, answers, flagsFile);
      if (scoresFile) await writeScores(table, answers, scoresFile);
    });
    around.tell(answers.summary(table.projects.size));
    return tellProblems(problems, around);
  });
}

/** What each row of the file is told; rows never handed to the engine stay unjudged. */
class Answers {
  readonly scores: Float64Array;
  readonly expected: Float64Array;
  readonly verdicts: Uint8Array;

  constructor(readonly rows: number) {
    this.scores = new Float64Array(rows).fill(NaN);
    this.expected = new Float64Array(rows).fill(NaN);
    this.verdicts = new Uint8Array(rows);
  }

  take(places: readonly number[], screened: ScreenedRows): void {
    places.forEach((place, i) => {
      this.scores[place] = screened.scores[i] ?? NaN;
      this.expected[place] = screened.expected[i] ?? NaN;
      this.verdicts[place] = screened.verdicts[i] ?? 0;
    });
  }

  summary(projects: number): string {
    const counts = verdicts.map(
      (verdict, code) => [verdict, this.verdicts.filter((one) => one === code).length] as const,
    );
    const found = counts.filter(([, count]) => count > 0).map(([verdict, count]) => `${verdict} ${count}`);
    return `${this.rows} 行 rows, ${projects} 个项目 projects: ${found.join(', ')}`;
  }
}

async function screenProjects(table: ReportTable, answers: Answers, flags: ResultFile | undefined): Promise<void> {
  const pool = new WorkerPool(new URL('./scoring/project-worker.js', import.meta.url), table.projects.size);
  try {
    const places = table.projects.values();
    for await (const screened of pool.map<Question, ScreenedRows>(questionsOf(table, 'screen'))) {
      answers.take(places.next().value ?? [], screened);
      await flags?.write(screened.flags);
    }
  } finally {
    await pool.close();
  }
}

async function writeScores(
  table: ReportTable,
  { scores, expected, verdicts: codes }: Answers,
  file: ResultFile,
): Promise<void> {
  await file.write(csvLine(['reportNo', 'score', 'expectedUnitPriceYuan', 'verdict']));
  for (const [i, reportNo] of table.reportNos.entries()) {
    const verdict = verdicts[codes[i] ?? 0] ?? 'unjudged';
    const score = fixed(scores[i] ?? NaN, 4);
    await file.write(csvLine([reportNo, score, score === '' ? '' : fixed(expected[i] ?? NaN, 2), verdict]));
  }
}
