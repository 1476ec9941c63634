import { Unusable } from './problems.js';
import { readLines } from './read-lines.js';
import { RecordSplitter, type TableRecord } from './split-records.js';

/** Column names in their order. */
export type Header = readonly string[];

/** A row of the table; `cells` is null where the row cannot be taken apart or does not fit the header. */
export type Row = TableRecord;

/**
 * A CSV file: `onHeader` hears the column names, then `onRow` each row in order, blank ones left out. Comma, semicolon or tab,
 * whichever the header uses. Throws Unusable on an empty file and on a column named twice; what the callbacks throw goes through.
 */
export async function readTable(
  path: string,
  onHeader: (header: Header) => void,
  onRow: (row: Row) => void,
): Promise<void> {
  let splitter: RecordSplitter | null = null;
  let rows = 0;
  let width = 0;
  const hand = (records: TableRecord[]): void => {
    for (const record of records) {
      if (record.cells?.every((cell) => cell.trim() === '')) continue;
      rows += 1;
      onRow({ ...record, cells: fitted(record.cells, width) });
    }
  };
  for await (const lines of readLines(path)) {
    if (splitter) {
      hand(splitter.push(lines));
      continue;
    }
    const at = lines.findIndex((line) => line.trim() !== '' && !isHint(line));
    if (at < 0) continue;
    const delimiter = delimiterOf(lines[at] ?? '');
    const header = headerOf(lines[at] ?? '', delimiter);
    onHeader(header);
    refuseTwice(header);
    width = header.length;
    splitter = new RecordSplitter(delimiter, (cells) => fitted(cells, width) !== null);
    splitter.startAfter(at + 1);
    hand(splitter.push(lines.slice(at + 1)));
  }
  if (!splitter) throw new Unusable({ zh: `文件 ${path} 是空的。`, en: `${path} is empty.` });
  hand(splitter.end());
  if (rows === 0)
    throw new Unusable({ zh: `文件 ${path} 只有表头，没有数据行。`, en: `${path} has a header and no rows.` });
}

/** `sep=;`, by which Excel tells itself the delimiter. */
function isHint(line: string): boolean {
  return /^"?sep=.?"?$/i.test(line.trim());
}

function delimiterOf(line: string): string {
  const count = (sign: string): number => line.split(sign).length;
  return [',', ';', '\t'].reduce((most, sign) => (count(sign) > count(most) ? sign : most));
}

function headerOf(line: string, delimiter: string): Header {
  const [record] = new RecordSplitter(delimiter, () => true).push([line]);
  const header = (record?.cells ?? []).map((name) => name.trim());
  if (!record?.cells)
    throw new Unusable({ zh: '第 1 行表头的引号不成对。', en: 'Line 1: the quotes of the header do not match.' });
  return header;
}

function refuseTwice(header: Header): void {
  const twice = header.find((name, i) => name !== '' && header.indexOf(name) < i);
  if (twice === undefined) return;
  const [first, second] = [header.indexOf(twice) + 1, header.lastIndexOf(twice) + 1];
  throw new Unusable({
    zh: `第 1 行表头有两个 ${twice} 列(第 ${first}、${second} 列)。`,
    en: `Line 1: column ${twice} stands twice (no. ${first} and ${second}).`,
  });
}

/** As many cells as the header has: empty ones may be missing or too many at the end, as Excel leaves them. */
function fitted(cells: string[] | null, width: number): string[] | null {
  if (!cells || cells.length === width) return cells;
  if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '')) return null;
  return Array.from({ length: width }, (_, i) => cells[i] ?? '');
}
