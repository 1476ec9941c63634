import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Desk, type Ended } from './offline/command.js';
import { csvOf, someReports, type Cells } from './offline/reports-file.js';

const reports = someReports();
const changed = (row: number, change: Partial<Cells>): Cells[] =>
  reports.map((one, i) => (i === row ? { ...one, ...change } : one));

describe('the offline commands', () => {
  const desk = new Desk();
  afterAll(() => desk.clear());

  /** Screens the content; the results are `scores.csv` and `flags.ndjson`. */
  const screen = (content: string | Uint8Array): Promise<Ended> => {
    desk.put('reports.csv', content);
    return desk.run('screen', '--in', 'reports.csv', '--scores', 'scores.csv', '--flags', 'flags.ndjson');
  };
  const verdictOf = (reportNo: string) =>
    desk.rows('scores.csv').find((row) => row['reportNo'] === reportNo)?.['verdict'];

  describe('screen', () => {
    let ended: Ended;
    let scores = '';
    let flags: { subject: string; direction: string; decomposition?: { ln: number; parts: Record<string, number> } }[] =
      [];

    beforeAll(async () => {
      ended = await screen(csvOf(reports));
      scores = desk.read('scores.csv');
      flags = desk
        .read('flags.ndjson')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as (typeof flags)[number]);
    }, 180_000);

    it('says nothing on standard output, where a program would look for results', () => {
      expect(ended).toMatchObject({ code: 0, out: '' });
    });

    it('answers every row in its order and finds the two planted values', () => {
      expect(scores.split('\n')[0]).toBe('reportNo,score,expectedUnitPriceYuan,verdict');
      expect(desk.rows('scores.csv').map((row) => row['reportNo'])).toEqual(reports.map(({ reportNo }) => reportNo));
      expect([verdictOf('R0006'), verdictOf('R0007')]).toEqual(['flagged-high', 'flagged-low']);
      expect(scores).not.toMatch(/NaN|Infinity|undefined/);
    });

    it('explains each flag by parts that sum to its gap', () => {
      const planted = flags.filter(({ subject }) => subject === 'R0006' || subject === 'R0007');
      expect(planted.map(({ direction }) => direction)).toEqual(['high', 'low']);
      for (const { decomposition } of planted) {
        const parts = Object.values(decomposition?.parts ?? {}).reduce((sum, part) => sum + part, 0);
        expect(Math.abs(parts - (decomposition?.ln ?? NaN))).toBeLessThan(1e-9);
      }
    });

    it.each([
      ['with a byte order mark and CRLF', () => `\ufeff${csvOf(reports, { end: '\r\n' })}`],
      ['in UTF-16 with tabs', () => Buffer.from(`\ufeff${csvOf(reports, { delimiter: '\t' })}`, 'utf16le')],
      ['with semicolons and a blank line at its end', () => `${csvOf(reports, { delimiter: ';' })}\n`],
      ['with quotes about every cell', () => csvOf(reports).replaceAll(/[^,\n]+/g, '"$&"')],
    ])('gives the same bytes for the file %s', async (_, content) => {
      expect(await screen(content())).toMatchObject({ code: 0 });
      expect(desk.read('scores.csv')).toBe(scores);
    });

    it('reads what Excel saves in China: GBK', async () => {
      const [use, gbk] = ['住宅', [0xd7, 0xa1, 0xd5, 0xac]];
      const asciiParts = csvOf(reports).split('residential');
      const bytes = asciiParts.flatMap((part, i) =>
        i === 0 ? [...Buffer.from(part)] : [...gbk, ...Buffer.from(part)],
      );
      expect(await screen(Uint8Array.from(bytes))).toMatchObject({ code: 0 });
      expect(desk.read('scores.csv')).toBe(scores);
      expect(desk.read('flags.ndjson')).toContain(`"use":"${use}"`);
    });

    it.each([
      ['a column missing', csvOf(reports, { without: ['areaSqm'] }), /第 1 行.*areaSqm[\s\S]*Line 1: .*areaSqm/],
      ['no header', csvOf(reports).split('\n').slice(1).join('\n'), /Line 1: .*reportNo, projectCode/],
      ['nothing in it', '', /is empty/],
      ['a header only', csvOf([]), /no rows/],
      ['null bytes', Uint8Array.from([0x61, 0x2c, 0, 1, 2]), /Unknown encoding/],
      ['an Excel workbook in it', Uint8Array.from([0x50, 0x4b, 3, 4, 0]), /Excel workbook/],
    ])('refuses a file with %s and writes nothing', async (_, content, told) => {
      const before = desk.read('scores.csv');
      const ended = await screen(content);
      expect(ended.code).toBe(2);
      expect(ended.told).toMatch(told);
      expect(desk.read('scores.csv')).toBe(before);
      expect(readdirSync(desk.folder).filter((name) => name.endsWith('.part'))).toEqual([]);
    });

    it.each([
      [
        'text in a number',
        { unitPriceYuan: '约八千' },
        /line 22, column unitPriceYuan \(no\. 6\): "约八千" is not a number/,
      ],
      ['a negative area', { areaSqm: '-60' }, /第 22 行 areaSqm 列.*应大于 0/],
      ['thousands separators', { unitPriceYuan: '"8,000"' }, /line 22, column unitPriceYuan .*thousands separators/],
      ['a day the calendar lacks', { valuationDate: '2026-02-30' }, /line 22, column valuationDate/],
      ['no project', { projectCode: '' }, /line 22, column projectCode .*must not be empty/],
      ['the number of another row', { reportNo: 'R0003' }, /line 22, column reportNo .*line 5/],
      ['text in an optional number', { floor: 'third' }, /line 22, column floor /],
    ])('leaves a row with %s unjudged and judges the rest', async (_, change, told) => {
      const ended = await screen(csvOf(changed(20, change)));
      expect(ended.code).toBe(3);
      expect(ended.told).toMatch(told);
      const rows = desk.rows('scores.csv');
      expect(rows[20]).toMatchObject({ score: '', expectedUnitPriceYuan: '', verdict: 'unjudged' });
      expect(rows.filter(({ verdict }) => verdict === 'unjudged')).toHaveLength(1);
      expect(verdictOf('R0006')).toBe('flagged-high');
    });

    it('survives one row in ten being garbage, stray quotes among it', async () => {
      const garbage = ['"R0', '@@@;;;', 'a,b,c"d', '\u0001\u0002,,,,,', '"""', 'x,'.repeat(40)];
      const lines = csvOf(reports).split('\n');
      const spoilt = lines.map((line, i) => (i % 10 === 5 ? (garbage[((i / 5) % garbage.length) | 0] ?? '') : line));
      const ended = await screen(spoilt.join('\n'));
      expect(ended.code).toBe(3);
      expect(ended.told.match(/\| line \d+/g)).toHaveLength(20);
      expect(ended.told).toContain('and 10 more rows with problems');
      const rows = desk.rows('scores.csv');
      expect(rows.filter(({ verdict }) => verdict === 'unjudged')).toHaveLength(30);
      expect(rows).toHaveLength(300);
      expect(desk.read('scores.csv')).not.toContain('NaN');
    });

    it('judges by the six columns every file has, and cannot judge three homes on their own', async () => {
      const six = [
        'blockNo',
        'buildingNo',
        'agencyCode',
        'structure',
        'floor',
        'floors',
        'x',
        'y',
        'referencePriceYuan',
      ];
      const lonely = reports.slice(0, 3).map((one, i) => ({ ...one, reportNo: `L${i}`, projectCode: 'P-3' }));
      expect(await screen(csvOf([...reports, ...lonely], { without: six }))).toMatchObject({ code: 0 });
      expect(verdictOf('R0006')).toBe('flagged-high');
      expect(desk.rows('scores.csv').at(-1)).toEqual({
        reportNo: 'L2',
        score: '',
        expectedUnitPriceYuan: '',
        verdict: 'cannot-judge',
      });
    });

    it('says how it is used, and refuses what it does not know', async () => {
      expect(await desk.run('screen', '--help')).toMatchObject({ code: 0, out: expect.stringContaining('exit code') });
      expect(await desk.run('screen', '--in', 'reports.csv')).toMatchObject({ code: 2 });
      expect((await desk.run('screen', '--in', 'none.csv', '--scores', 's.csv')).told).toContain('ENOENT');
      const over = await desk.run('screen', '--in', 'reports.csv', '--scores', 'reports.csv');
      expect(over).toMatchObject({ code: 2, told: expect.stringContaining('another file') });
    });
  });

  describe('agencies', () => {
    it('gives one row per agency; where there is too little to say it says so', async () => {
      desk.put('reports.csv', csvOf(reports));
      expect(await desk.run('agencies', '--in', 'reports.csv', '--out', 'agencies.csv')).toMatchObject({
        code: 0,
        out: '',
      });
      expect(desk.read('agencies.csv').split('\n')[0]).toBe('agencyCode,projects,blocks,effect,low95,high95,q,verdict');
      const rows = desk.rows('agencies.csv');
      expect(rows.map(({ agencyCode }) => agencyCode)).toEqual(['A0', 'A1', 'A2']);
      expect(rows.map(({ verdict, effect }) => [verdict, effect])).toEqual(rows.map(() => ['insufficient', '']));
    });
  });

  describe('ratio-study', () => {
    beforeAll(() => {
      copyFileSync(join(import.meta.dirname, 'data/lucas-2000.csv'), join(desk.folder, 'lucas.csv'));
    });
    const study = (...args: string[]) =>
      desk.run('ratio-study', '--in', 'lucas.csv', '--assessed', 'avalue', '--price', 'price', ...args);

    it('prints one JSON object about 2,000 homes of Lucas County', async () => {
      const { code, out } = await study();
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({
        n: 2000,
        medianRatio: expect.any(Number),
        intervals: { medianRatio: [expect.any(Number), expect.any(Number)] },
        withinBands: { cod: expect.any(Boolean) },
      });
    });

    it('prints the same of each group, and the groups make up the whole', async () => {
      const { out } = await study('--by', 'syear');
      const { n, groups } = JSON.parse(out) as { n: number; groups: Record<string, { n: number }> };
      expect(Object.values(groups).reduce((sum, group) => sum + group.n, 0)).toBe(n);
      expect(Object.keys(groups)).toEqual(Object.keys(groups).toSorted());
    });

    it('leaves out a price that is none, and says which', async () => {
      desk.put('sales.csv', 'value,price\n100,100\n90,100\n110,none\n95,0\n105,100\n');
      const { code, out, told } = await desk.run(
        'ratio-study',
        '--in',
        'sales.csv',
        '--assessed',
        'value',
        '--price',
        'price',
      );
      expect(code).toBe(3);
      expect(JSON.parse(out)).toMatchObject({ n: 3, medianRatio: 1 });
      expect(told).toMatch(/line 4, column price .*not a number[\s\S]*line 5, column price .*above 0/);
    });

    it('refuses columns the file does not have', async () => {
      const { code, out, told } = await study('--by', 'county');
      expect([code, out]).toEqual([2, '']);
      expect(told).toContain('county');
    });
  });
});
