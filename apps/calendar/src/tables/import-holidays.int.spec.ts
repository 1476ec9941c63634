import {
  calculateDeadline,
  findDeadlineRules,
  findHolidayTables,
  holidaysImported,
  importHolidays,
  type ImportHolidays,
} from '#contracts';
import { anAgencyCaller, anOfficer, eventually, World } from '#testing';
import { service } from '../service.js';

const keeper = anOfficer(['system-admin'], ['jilin'], 'province');

/** A year the library cannot know yet. */
const year = 2031;
const free = (day: string, name: string) => ({ day: `${year}-${day}`, kind: 'holiday' as const, name });
const body: ImportHolidays = {
  year,
  source: '国务院办公厅关于2031年部分节假日安排的通知',
  days: [free('10-01', '国庆节'), free('01-01', '元旦'), free('10-02', '国庆节')],
};

describe('the calendar', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start(service);
  }, 60_000);
  afterAll(() => world.stop());

  const importing = (change: Partial<ImportHolidays> = {}, as = keeper) =>
    world.ask(importHolidays, { as, body: { ...body, ...change } });
  const calculate = (from: string, key = 'D03', jurisdiction = '220102') =>
    world.ask(calculateDeadline, { body: { key, from, jurisdiction } });

  it('counts a date whose holidays nobody has published as provisional, until they are imported', async () => {
    const before = await calculate('2031-09-21');
    expect(before).toMatchObject({ key: 'D03', from: '2031-09-21', dueOn: '2031-10-01', provisional: true });
    await importing();
    const after = await calculate('2031-09-21');
    // 1 and 2 October are free, 4 and 5 are a weekend.
    expect(after).toMatchObject({ dueOn: '2031-10-03', provisional: false });
    expect(after.steps.map(({ day, why }) => [day, why])).toEqual([
      ['2031-09-21', 'start'],
      ['2031-10-01', 'holiday'],
      ['2031-10-02', 'holiday'],
      ['2031-10-03', 'last'],
    ]);
    expect(after.calculation.zh).toContain('国庆节');
    expect(after.basis.zh).toContain('第二十条');
  });

  it('numbers the tables of a year, shows the newest to everybody, and tells the services of each', async () => {
    const mended = [...body.days, free('10-03', '国庆节')];
    const answers = await Promise.all([importing({ days: mended }), importing({ days: mended })]);
    expect(answers.map(({ version }) => version).toSorted((a, b) => a - b)).toEqual([2, 3]);
    const { items } = await world.ask(findHolidayTables, { body: { year } });
    expect(items).toMatchObject([{ year, version: 3, source: body.source }]);
    expect(items[0]?.days.map(({ day }) => day)).toEqual(['2031-01-01', '2031-10-01', '2031-10-02', '2031-10-03']);
    expect((await world.ask(findHolidayTables)).items).toHaveLength(1);
    expect((await calculate('2031-09-21')).dueOn).toBe('2031-10-06');
    const told = await eventually(async () => {
      const facts = await world.published(holidaysImported);
      return facts.length >= 3 && facts;
    });
    expect(told.map((fact) => [fact.body.version, fact.body.days.length])).toEqual([
      [1, 3],
      [2, 4],
      [3, 4],
    ]);
  });

  it('takes a table from a system administrator of the province alone', async () => {
    const county = anOfficer(['system-admin'], ['nanguan']);
    const clerk = anOfficer(['clerk'], ['jilin'], 'province');
    await expect(importing({}, county)).rejects.toMatchObject({ code: 'organ-not-province' });
    await expect(importing({}, clerk)).rejects.toMatchObject({ code: 'not-allowed' });
    const agency = anAgencyCaller('3f8c1d20-6b7a-4e59-8c41-0a1b2c3d4e04');
    await expect(world.ask(importHolidays, { as: agency, body })).rejects.toMatchObject({ code: 'not-allowed' });
  });

  it('refuses a part of a table, a day of another year and a day named twice, and keeps nothing of it', async () => {
    const [october, january] = body.days;
    await expect(importing({ year: 2032 })).rejects.toMatchObject({
      code: 'holiday-outside-year',
      pointer: '/days/0/day',
    });
    await expect(importing({ days: body.days.slice(1) })).rejects.toMatchObject({
      code: 'holiday-table-incomplete',
      pointer: '/days',
      details: { missing: ['2031-10-01'] },
    });
    await expect(importing({ days: [october, january, january].flatMap((day) => day ?? []) })).rejects.toMatchObject({
      code: 'holiday-day-twice',
      pointer: '/days/2/day',
    });
    expect(await world.rows('select version from calendar.holiday_table where version > 3 or year <> 2031')).toEqual(
      [],
    );
  });

  it('lists the periods of a place, and refuses those it does not set', async () => {
    const rules = await world.ask(findDeadlineRules, { body: { jurisdiction: '330102', on: '2026-05-01' } });
    expect(rules).toMatchObject({ jurisdiction: '330000', unconfirmed: false });
    expect(rules.rules.find(({ key }) => key === 'D03')).toMatchObject({ length: 10, unit: 'calendar' });
    const jilin = await world.ask(findDeadlineRules, { body: { jurisdiction: '220102' } });
    expect(jilin.unconfirmed).toBe(true);
    expect((await calculate('2026-05-06')).unconfirmed).toBe(true);
    await expect(calculate('2026-05-06', 'D99')).rejects.toMatchObject({ code: 'no-such-deadline' });
    await expect(calculate('1995-05-06')).rejects.toMatchObject({ code: 'no-rule-pack' });
  });
});
