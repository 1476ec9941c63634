import { due, HolidayCalendar, choosePack } from '#statutory-clock';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holidayTable } from './holiday-table.js';

const folder = mkdtempSync(join(tmpdir(), 'oversight-holidays-'));
const fileOf = (content: unknown) => {
  const file = join(folder, 'holidays.json');
  writeFileSync(file, JSON.stringify(content));
  return { HOLIDAYS_FILE: file };
};
const feast = (day: string) => ({ day, kind: 'holiday', name: '法定节假日' });

describe('holidayTable', () => {
  afterAll(() => rmSync(folder, { recursive: true }));

  it('settles dates of a year the library does not know yet, and rolls over its holidays', () => {
    const dueWith = (env: Record<string, string>) =>
      due('D03', '2027-01-22', choosePack('CN', '2027-01-22'), new HolidayCalendar(holidayTable(env)));
    expect(dueWith({})).toMatchObject({ on: '2027-02-01', provisional: true });
    const table = ['2027-01-01', '2027-02-01', '2027-10-01'].map(feast);
    expect(dueWith(fileOf(table))).toMatchObject({ on: '2027-02-02', provisional: false });
  });

  it.each([
    [{}],
    [[{ day: '2027-02-30', kind: 'holiday', name: 'x' }]],
    [[{ day: '2027-02-01', kind: 'off', name: 'x' }]],
    [[null]],
  ])('refuses a table like %j by name of the file', (table) => {
    expect(() => holidayTable(fileOf(table))).toThrow(/holidays\.json/);
  });
});
