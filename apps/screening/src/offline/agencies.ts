import { resolve } from 'node:path';
import type { BlockLevel } from '../domain/agencies/block-level.js';
import { rateAgencies, type AgencyRating } from '../domain/agencies/rate-agencies.js';
import {
  readOptions,
  resultPath,
  runCommand,
  tellProblems,
  type ExitCode,
  type Surroundings,
} from './command/command.js';
import { csvLine, fixed } from './command/csv-line.js';
import { withResults } from './command/result-file.js';
import { readReports } from './reports/read-reports.js';
import type { ReportTable } from './reports/report-table.js';
import { questionsOf, type Question } from './scoring/question.js';
import { WorkerPool } from './scoring/worker-pool.js';

const USAGE = `npm run --silent agencies -- --in reports.csv --out agencies.csv

各机构评估水平的比较：扣除房屋差异后，与同项目其他机构及参考价相比。
Holds agencies against each other: the level of their values, mix of homes removed, against the other agencies of the same
projects and the reference prices.

--in   CSV of reports as for the command screen; rows without agencyCode do not count
--out  CSV by agency: agencyCode, projects, blocks, effect, low95, high95, q, verdict. Effect and its 95 % limits in log
       points (0.08 is about 8 % high); q after Benjamini-Hochberg. Verdicts: flagged-high, flagged-low, normal,
       insufficient (under 3 projects or 30 blocks, or a level that cannot be tested: figures left empty).

exit code 0  every row read        2  file or command line unusable: nothing is written
          3  the result is whole, but rows that could not be read were left out (lines and columns on stderr)
`;

/** `agencies`: one row per agency, by code. */
export function agencies(args: readonly string[], around: Surroundings): Promise<ExitCode> {
  return runCommand(USAGE, args, around, async () => {
    const options = readOptions(args, ['in', 'out']);
    const input = resolve(around.folder, options.in);
    const out = resultPath(around.folder, options.out, [input]);
    const { table, problems } = await readReports(input);
    const ratings = rateAgencies(await levelsOf(table));
    await withResults([out], async ([file]) => {
      await file?.write(csvLine(['agencyCode', 'projects', 'blocks', 'effect', 'low95', 'high95', 'q', 'verdict']));
      for (const rating of ratings) await file?.write(lineOf(rating));
    });
    around.tell(`${ratings.length} 家机构 agencies, ${table.projects.size} 个项目 projects`);
    return tellProblems(problems, around);
  });
}

async function levelsOf(table: ReportTable): Promise<BlockLevel[]> {
  const pool = new WorkerPool(new URL('./scoring/project-worker.js', import.meta.url), table.projects.size);
  const levels: BlockLevel[] = [];
  try {
    for await (const some of pool.map<Question, BlockLevel[]>(questionsOf(table, 'levels'))) levels.push(...some);
  } finally {
    await pool.close();
  }
  return levels;
}

function lineOf({ agencyId, projects, blocks, effect, low95, high95, q, verdict }: AgencyRating): string {
  const figures = [effect, low95, high95, q].map((one) => fixed(one ?? NaN, 6));
  return csvLine([agencyId, String(projects), String(blocks), ...figures, verdict]);
}
