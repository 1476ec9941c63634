import type { ProjectRows, ReportTable } from '../reports/report-table.js';

/** What a worker is asked about one project: `screen` answers ScreenedRows, `levels` the levels its agencies are rated by. */
export interface Question {
  rows: ProjectRows;
  ask: 'screen' | 'levels';
}

/** One question for each project of the file, in the order of the projects; each is made when it is its turn. */
export function* questionsOf(table: ReportTable, ask: Question['ask']): Generator<Question> {
  for (const projectCode of table.projects.keys()) yield { rows: table.rowsOf(projectCode), ask };
}
