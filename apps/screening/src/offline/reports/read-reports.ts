import { isBlank, readDay, readName, readNumber, type Limits, type Read } from '../table/read-cell.js';
import { RowProblems, shown, type Said } from '../table/problems.js';
import { readTable, type Header, type Row } from '../table/read-table.js';
import { requireColumns } from '../table/require-columns.js';
import { detached } from './growing.js';
import { isAttribute, nameColumns, numberColumns, requiredColumns } from './report-columns.js';
import { ReportTable, type ReportRow } from './report-table.js';

export interface ReadReports {
  table: ReportTable;
  problems: RowProblems;
  /** Columns of the file that mean nothing here. */
  ignored: string[];
}

/** A file of reports. Throws Unusable where the file as a whole cannot be used; a bad row is a problem and stays unjudged. */
export async function readReports(path: string): Promise<ReadReports> {
  let reader: RowReader | null = null;
  await readTable(
    path,
    (header) => (reader = new RowReader(header)),
    (row) => reader?.read(row),
  );
  if (!reader) throw new Error('a table without a header was read');
  return (reader as RowReader).result;
}

class RowReader {
  readonly result: ReadReports;
  private readonly firstLines = new Map<string, number>();
  private readonly at: ReadonlyMap<string, number>;
  private readonly numbers: readonly (readonly [column: string, limits: Limits])[];
  private line = 0;

  constructor(header: Header) {
    requireColumns(header, requiredColumns);
    const attributes = header.filter(isAttribute);
    this.at = new Map(header.map((name, i) => [name, i]));
    this.numbers = [...Object.entries(numberColumns), ...attributes.map((name) => [name, {}] as const)];
    const meant = new Set<string>([...requiredColumns, ...nameColumns, ...this.numbers.map(([name]) => name)]);
    this.result = {
      table: new ReportTable(attributes),
      problems: new RowProblems(),
      ignored: header.filter((name) => name !== '' && !meant.has(name)),
    };
  }

  read({ line, cells, text }: Row): void {
    this.line = line;
    if (!cells) {
      this.result.problems.add({ line }, notARow(text));
      this.result.table.add(detached(text.split(/[,;\t]/)[this.at.get('reportNo') ?? 0] ?? ''), null);
      return;
    }
    const reportNo = detached(this.cell(cells, 'reportNo'));
    this.result.table.add(reportNo, this.rowOf(cells, reportNo));
  }

  /** Null, and one problem told, at the first cell that cannot be read. */
  private rowOf(cells: readonly string[], reportNo: string): ReportRow | null {
    for (const column of requiredColumns) {
      if (this.cell(cells, column) === '') return this.refuse(column, { zh: '不能为空', en: 'must not be empty' });
    }
    const first = this.firstLines.get(reportNo);
    if (first !== undefined) {
      const said = {
        zh: `“${shown(reportNo)}”与第 ${first} 行重复`,
        en: `"${shown(reportNo)}" stands in line ${first} too`,
      };
      return this.refuse('reportNo', said);
    }
    this.firstLines.set(reportNo, this.line);

    const projectCode = this.value('projectCode', readName(this.cell(cells, 'projectCode')));
    const valuationDate = this.value('valuationDate', readDay(this.cell(cells, 'valuationDate')));
    const number = this.value('reportNo', readName(reportNo));
    if (number === null || projectCode === null || valuationDate === null) return null;
    const names = this.each(nameColumns, (column) => this.name(cells, column));
    const numbers = names && this.each(this.numbers, (column) => this.number(cells, column));
    return names && numbers && { projectCode, valuationDate, names, numbers };
  }

  private name(cells: readonly string[], column: string): string | null {
    const cell = this.cell(cells, column);
    return column !== 'use' && isBlank(cell) ? '' : this.value(column, readName(cell));
  }

  private number(cells: readonly string[], [column, limits]: readonly [string, Limits]): number | null {
    const cell = this.cell(cells, column);
    if (cell === '' || (isBlank(cell) && !isRequired(column))) return NaN;
    return this.value(column, readNumber(cell, limits));
  }

  /** Null as soon as one is. */
  private each<C, T>(columns: readonly C[], read: (column: C) => T | null): T[] | null {
    const values: T[] = [];
    for (const column of columns) {
      const value = read(column);
      if (value === null) return null;
      values.push(value);
    }
    return values;
  }

  private value<T>(column: string, read: Read<T>): T | null {
    return 'value' in read ? read.value : this.refuse(column, read.wrong);
  }

  private refuse(column: string, said: Said): null {
    this.result.problems.add({ line: this.line, column, position: (this.at.get(column) ?? 0) + 1 }, said);
    return null;
  }

  private cell(cells: readonly string[], column: string): string {
    return cells[this.at.get(column) ?? -1]?.trim() ?? '';
  }
}

function notARow(text: string): Said {
  return {
    zh: `列数或引号与表头不符：“${shown(text)}”`,
    en: `number of cells or quotes do not fit the header: "${shown(text)}"`,
  };
}

function isRequired(column: string): boolean {
  return requiredColumns.some((required) => required === column);
}
