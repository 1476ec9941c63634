import { detached, Names, Numbers } from './growing.js';
import { nameColumns, numberColumns, type NameColumn, type NumberColumn } from './report-columns.js';

/** The rows of one project, by columns: what a worker needs to judge them. NaN and '' where unknown. */
export interface ProjectRows {
  projectCode: string;
  reportNos: string[];
  valuationDates: string[];
  names: Record<NameColumn, string[]>;
  numbers: Record<NumberColumn, Float64Array>;
  attributes: Record<string, Float64Array>;
}

/** What one row says; what it leaves open is NaN or ''. */
export interface ReportRow {
  projectCode: string;
  valuationDate: string;
  /** In the order of `nameColumns`. */
  names: readonly string[];
  /** In the order of `numberColumns`, then of the attributes. */
  numbers: readonly number[];
}

/**
 * A million reports in columns, without an object per row. Rows that could not be read keep their place and their number, so that
 * every row of the file has its answer.
 */
export class ReportTable {
  /** Report number of every row, as written. */
  readonly reportNos: string[] = [];
  /** Readable rows of each project in the order of the file; projects in the order they first appear. */
  readonly projects = new Map<string, number[]>();
  private readonly dates = new Names();
  private readonly names = nameColumns.map(() => new Names());
  private readonly numbers: Numbers[];

  constructor(private readonly attributes: readonly string[]) {
    this.numbers = [...Object.keys(numberColumns), ...attributes].map(() => new Numbers());
  }

  /** The next row; null for one that could not be read. */
  add(reportNo: string, row: ReportRow | null): void {
    const place = this.reportNos.push(reportNo) - 1;
    this.dates.push(row?.valuationDate ?? '');
    this.names.forEach((column, i) => column.push(row?.names[i] ?? ''));
    this.numbers.forEach((column, i) => column.push(row?.numbers[i] ?? NaN));
    if (!row) return;
    const rows = this.projects.get(row.projectCode);
    if (rows) rows.push(place);
    else this.projects.set(detached(row.projectCode), [place]);
  }

  rowsOf(projectCode: string): ProjectRows {
    const places = this.projects.get(projectCode) ?? [];
    const numbers = this.numbers.map((column) => column.pick(places));
    const names = nameColumns.map((name, i) => [name, this.names[i]?.pick(places) ?? []]);
    const own = Object.keys(numberColumns);
    return {
      projectCode,
      reportNos: places.map((place) => this.reportNos[place] ?? ''),
      valuationDates: this.dates.pick(places),
      names: Object.fromEntries(names) as Record<NameColumn, string[]>,
      numbers: Object.fromEntries(own.map((name, i) => [name, numbers[i]])) as Record<NumberColumn, Float64Array>,
      attributes: Object.fromEntries(
        this.attributes.map((name, i) => [name, numbers[own.length + i] ?? new Float64Array()]),
      ),
    };
  }
}
