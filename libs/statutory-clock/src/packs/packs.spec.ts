import { parseLocalDate } from '#kernel';
import { jilin } from './jilin.js';
import { national } from './national.js';
import { shandong } from './shandong.js';
import { testWorkingDays } from './test-working-days.js';
import { zhejiang } from './zhejiang.js';

const packs = [national, zhejiang, shandong, jilin, testWorkingDays];

describe('rule packs', () => {
  it('have each their own id', () => {
    expect(new Set(packs.map(({ id }) => id)).size).toBe(packs.length);
  });

  it.each(packs.map((pack) => [pack.id, pack] as const))(
    '%s sets whole positive periods, each with its article',
    (_, pack) => {
      expect(parseLocalDate(pack.validFrom)).not.toBeNull();
      for (const rule of Object.values(pack.deadlines)) {
        expect(Number.isInteger(rule.length) && rule.length > 0).toBe(true);
        expect([rule.basis.zh, rule.basis.en, rule.trigger.zh, rule.trigger.en]).not.toContain('');
      }
      expect(Object.keys(pack.deadlines)).toEqual(expect.arrayContaining(['D03', 'D04', 'D05', 'D06', 'D11']));
    },
  );

  it('count review and determination in ten calendar days, and the defence in five working days nobody confirmed', () => {
    const { D03, D04, D05, D06, D11 } = national.deadlines;
    for (const rule of [D03, D04, D05, D06]) {
      expect(rule).toMatchObject({ length: 10, unit: 'calendar', rollForward: true, confirmed: true });
    }
    expect(D11).toMatchObject({ length: 5, unit: 'working', confirmed: false });
  });

  it('let the applicant in Zhejiang pay for the determination, elsewhere the client, and the agency once it is overturned', () => {
    expect(zhejiang.fees.determination).toBe('applicant');
    expect(national.fees.determination).toBe('client');
    expect(packs.map(({ fees }) => fees.determinationWhenChanged)).toEqual(packs.map(() => 'agency'));
  });

  it('mark what has no text behind it', () => {
    expect(packs.filter(({ unconfirmed }) => unconfirmed).map(({ id }) => id)).toEqual([
      'jilin-sample',
      'test-working-days',
    ]);
  });
});
