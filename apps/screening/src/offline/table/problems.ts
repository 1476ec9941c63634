/** Something wrong said in both languages. */
export interface Said {
  zh: string;
  en: string;
}

/** The file, or the command line, cannot be used at all; nothing is written. */
export class Unusable extends Error {
  constructor(readonly said: Said) {
    super(`${said.zh}\n${said.en}`);
  }
}

/** Where in a file: line counted from 1, the header's among them; column by name and by place from 1. */
export interface Place {
  line: number;
  column?: string;
  position?: number;
}

function describe({ line, column, position }: Place, { zh, en }: Said): Said {
  const named = column === undefined ? { zh: '', en: '' } : { zh: ` ${column} 列`, en: `, column ${column}` };
  const placed = position === undefined ? { zh: '', en: '' } : { zh: `(第 ${position} 列)`, en: ` (no. ${position})` };
  return { zh: `第 ${line} 行${named.zh}${placed.zh}：${zh}`, en: `line ${line}${named.en}${placed.en}: ${en}` };
}

/** Rows are told one by one up to here; of the rest only how many. */
const TOLD = 20;

/** What is wrong with single rows, for stderr. */
export class RowProblems {
  count = 0;
  private readonly told: string[] = [];

  add(place: Place, said: Said): void {
    this.count += 1;
    if (this.told.length >= TOLD) return;
    const { zh, en } = describe(place, said);
    this.told.push(`${zh} | ${en}`);
  }

  /** The first rows in full, then how many there are. */
  lines(): string[] {
    const left = this.count - this.told.length;
    if (left === 0) return this.told;
    return [...this.told, `另有 ${left} 行有问题 | and ${left} more rows with problems`];
  }
}

/** A cell as it may be shown in a message: short, and on one line. */
export function shown(cell: string): string {
  const line = cell.replaceAll(/[\p{Cc}\p{Cf}]/gu, '·');
  return line.length > 30 ? `${line.slice(0, 30)}…` : line;
}
