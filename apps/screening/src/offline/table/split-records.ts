import { parse } from 'csv-parse/sync';

/** A record of the file; `cells` is null where it cannot be taken apart. */
export interface TableRecord {
  /** Line it begins on, from 1. */
  line: number;
  cells: string[] | null;
  text: string;
}

/** A quoted cell may run over this many lines; an open quote beyond that is a stray one. */
const LONGEST_CELL = 30;

/**
 * Lines to records (RFC 4180). A stray quote spoils its own row only: where the quote is not closed soon and fittingly, the row
 * is given up and reading goes on with the next line. Blank lines are no records.
 */
export class RecordSplitter {
  private line = 0;
  private open: string[] = [];

  constructor(
    private readonly delimiter: string,
    private readonly fits: (cells: string[]) => boolean,
  ) {}

  /** Lines already taken, the header's among them. */
  startAfter(line: number): void {
    this.line = line;
  }

  /** Records complete after these lines. */
  push(lines: readonly string[]): TableRecord[] {
    const whole: [line: number, text: string][] = [];
    const records: TableRecord[] = [];
    for (const text of lines) {
      this.line += 1;
      if (this.open.length === 0 && !hasOddQuotes(text)) {
        whole.push([this.line, text]);
        continue;
      }
      records.push(...this.flush(whole));
      this.open.push(text);
      records.push(...this.close());
    }
    return [...records, ...this.flush(whole)];
  }

  /** What is left when the file ends: rows with a quote never closed. */
  end(): TableRecord[] {
    return this.open.length === 0 ? [] : this.giveUp();
  }

  private close(): TableRecord[] {
    if (this.open.length > 1 && hasOddQuotes(this.open.at(-1) ?? '')) {
      const text = this.open.join('\n');
      const [cells] = this.cellsOf([text]);
      if (cells && this.fits(cells)) {
        const line = this.line - this.open.length + 1;
        this.open = [];
        return [{ line, cells, text }];
      }
      return this.giveUp();
    }
    return this.open.length > LONGEST_CELL ? this.giveUp() : [];
  }

  /** The first open line is lost; the others are read again. */
  private giveUp(): TableRecord[] {
    const [lost = '', ...others] = this.open;
    this.line -= others.length;
    const record = { line: this.line, cells: null, text: lost };
    this.open = [];
    return [record, ...this.push(others)];
  }

  private flush(whole: [line: number, text: string][]): TableRecord[] {
    const filled = whole.splice(0).filter(([, text]) => text.trim() !== '');
    const cells = this.cellsOf(filled.map(([, text]) => text));
    return filled.map(([line, text], i) => ({ line, text, cells: cells[i] ?? null }));
  }

  /** One list of cells for each text; null where its quotes make no sense. */
  private cellsOf(texts: readonly string[]): (string[] | null)[] {
    if (!texts.some((text) => text.includes('"'))) return texts.map((text) => text.split(this.delimiter));
    const options = { delimiter: this.delimiter, relax_column_count: true };
    try {
      const all = parse(texts.join('\n'), options);
      if (all.length === texts.length) return all;
    } catch {
      if (texts.length === 1) return [null];
    }
    return texts.flatMap((text) => this.cellsOf([text]));
  }
}

function hasOddQuotes(text: string): boolean {
  let odd = false;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) odd = !odd;
  return odd;
}
