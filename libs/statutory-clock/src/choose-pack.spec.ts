import { choosePack, packOf } from './choose-pack.js';
import { due } from './due.js';
import { HolidayCalendar } from './holiday-calendar.js';
import { national } from './packs/national.js';
import { RULE_PACKS } from './packs/rule-packs.js';
import type { RulePack } from './rule-pack.js';

describe('choosePack', () => {
  it.each([
    ['a county of Zhejiang', '330102', 'zhejiang-2020'],
    ['Shandong itself', '370000', 'shandong-2020'],
    ['a county of Jilin', '220184', 'jilin-sample'],
    ['a county of a province without a pack', '510104', 'national-2011'],
    ['the nation', 'CN', 'national-2011'],
    ['a test in working days', 'TEST', 'test-working-days'],
    ['a test in five days', 'TEST-FIVE', 'test-five'],
  ])('gives %s its own rules', (_, jurisdiction, id) => {
    expect(choosePack(jurisdiction, '2026-03-02').id).toBe(id);
  });

  it('gives Zhejiang the national rules until its own came into force', () => {
    expect(choosePack('330102', '2014-09-30').id).toBe('national-2011');
    expect(choosePack('330102', '2014-10-01').id).toBe('zhejiang-2014');
  });

  it('gives Zhejiang the amended rules from the day they were amended', () => {
    expect(choosePack('330102', '2020-09-23').id).toBe('zhejiang-2014');
    expect(choosePack('330102', '2020-09-24').id).toBe('zhejiang-2020');
  });

  it('refuses a day before there were any rules', () => {
    const refusal = { code: 'no-rule-pack', details: { jurisdiction: '330102', on: '2011-06-02' } };
    expect(() => choosePack('330102', '2011-06-02')).toThrow(expect.objectContaining(refusal));
  });

  it('keeps the old rules to their last day, takes the new ones from the next, and a city before its province', () => {
    const old: RulePack = {
      ...national,
      id: 'old',
      jurisdiction: '330000',
      validFrom: '2020-01-01',
      validTo: '2025-06-30',
    };
    const young: RulePack = { ...national, id: 'young', jurisdiction: '330000', validFrom: '2025-07-01' };
    const city: RulePack = { ...national, id: 'city', jurisdiction: '330200', validFrom: '2026-01-01' };
    const packs = [young, city, old, national];
    const on = (day: string) => choosePack('330203', day, packs).id;
    expect(['2019-12-31', '2025-06-30', '2025-07-01', '2026-01-01'].map(on)).toEqual([
      'national-2011',
      'old',
      'young',
      'city',
    ]);
  });

  it('takes the younger where two are in force', () => {
    const older: RulePack = { ...national, id: 'older' };
    const younger: RulePack = { ...national, id: 'younger', validFrom: '2025-01-01' };
    expect(choosePack('CN', '2025-01-01', [older, younger]).id).toBe('younger');
    expect(choosePack('CN', '2025-01-01', [younger, older]).id).toBe('younger');
  });
});

describe('packOf', () => {
  it('finds every pack by its id', () => {
    expect(RULE_PACKS.map(({ id }) => packOf(id))).toEqual([...RULE_PACKS]);
  });

  it('keeps a file under the pack of its day, though another is in force for the place by now', () => {
    const opened = choosePack('330102', '2020-09-20');
    const { packId } = due('D03', '2020-09-20', opened, new HolidayCalendar());
    expect(choosePack('330102', '2026-03-02').id).not.toBe(packId);
    expect(packOf(packId)).toBe(opened);
  });

  it('refuses an id nobody gave', () => {
    const refusal = { code: 'no-rule-pack', details: { packId: 'atlantis-1' } };
    expect(() => packOf('atlantis-1')).toThrow(expect.objectContaining(refusal));
  });
});
