import { parseLocalDate } from '#kernel';
import { DEADLINE_KEYS } from '../deadline-key.js';
import { due } from '../due.js';
import { HolidayCalendar } from '../holiday-calendar.js';
import type { DeadlineRule } from '../rule-pack.js';
import { national } from './national.js';
import { RULE_PACKS } from './rule-packs.js';
import { shandong2020 } from './shandong.js';
import { testFive } from './test-packs.js';
import { zhejiang2020 } from './zhejiang.js';

const rulesOf = ({ deadlines }: { deadlines: object }): [string, DeadlineRule][] => Object.entries(deadlines);

describe('rule packs', () => {
  it('have each their own id', () => {
    expect(new Set(RULE_PACKS.map(({ id }) => id)).size).toBe(RULE_PACKS.length);
  });

  it.each(RULE_PACKS.map((pack) => [pack.id, pack] as const))(
    '%s sets whole positive periods, each with its article',
    (_, pack) => {
      expect(parseLocalDate(pack.validFrom)).not.toBeNull();
      for (const [, rule] of rulesOf(pack)) {
        expect(Number.isInteger(rule.length) && rule.length > 0).toBe(true);
        const { basis, trigger, act, extension = { ground: basis, basis } } = rule;
        const wordings = [basis, trigger, act, extension.ground, extension.basis].flatMap(({ zh, en }) => [zh, en]);
        expect(wordings.filter((text) => !text)).toEqual([]);
        expect(rule.unit === 'working' && rule.rollForward).toBe(false);
      }
    },
  );

  it('set every period but the public display everywhere, and that where the place gives it a length', () => {
    const missing = RULE_PACKS.map(({ id, deadlines }) => [id, DEADLINE_KEYS.filter((key) => !deadlines[key])]);
    const without = (id: string) => [id, id.startsWith('shandong') ? [] : ['D02']];
    expect(missing).toEqual(RULE_PACKS.map(({ id }) => without(id)));
  });

  it('of national law leave eight lengths unconfirmed', () => {
    const open = rulesOf(national).filter(([, rule]) => !rule.confirmed);
    expect(open.map(([key]) => key).toSorted()).toEqual(
      'D01 D07 D11 D25 D26 SET-FORWARD SET-REAPPLY SET-SERVE-RESULT'.split(' '),
    );
  });

  it('let five periods be extended, by so much', () => {
    const extensions = rulesOf(national).flatMap(([key, { extension }]) =>
      extension ? [[key, extension.length]] : [],
    );
    expect(Object.fromEntries(extensions)).toEqual({
      D07: 15,
      D08: 30,
      'D20-decide': 30,
      D22: 20,
      'D23-finish': 30,
    });
  });

  it('count only a display and the wait for a hearing as minimums', () => {
    const least = rulesOf(shandong2020).filter(([, { atLeast }]) => atLeast);
    expect(least.map(([key]) => key).toSorted()).toEqual(['D02', 'D10']);
  });

  it('confirm the ten days of agreement where the place has a text for them', () => {
    expect(zhejiang2020.deadlines.D01).toMatchObject({ length: 10, unit: 'calendar', confirmed: true });
    expect(shandong2020.deadlines.D01).toMatchObject({ length: 10, unit: 'calendar', confirmed: true });
  });

  it('let the applicant in Zhejiang pay for the determination, elsewhere the client, and the agency once it is overturned', () => {
    expect(zhejiang2020.fees.determination).toBe('applicant');
    expect(national.fees.determination).toBe('client');
    expect(RULE_PACKS.map(({ fees }) => fees.determinationWhenChanged)).toEqual(RULE_PACKS.map(() => 'agency'));
  });

  it('want a notary at a selection in Zhejiang and witnesses in Shandong', () => {
    const figures = { candidatesMin: 3, voteQuorum: { share: '1/2', moreThan: true } };
    expect(zhejiang2020.selection).toMatchObject({ ...figures, notary: true, witnesses: [] });
    expect(shandong2020.selection).toMatchObject({ notary: false, agreeShare: { share: '1/2', moreThan: true } });
    expect(shandong2020.selection.witnesses).toHaveLength(3);
  });

  it('call a selection confirmed only if no figure of it is assumed', () => {
    for (const { selection } of RULE_PACKS) expect(selection.confirmed).toBe(selection.assumed.length === 0);
  });

  it('add an accountant to the committee in Zhejiang', () => {
    expect(zhejiang2020.committee.fields).toContain('accounting');
    expect(national.committee.fields).not.toContain('accounting');
  });

  it('answer what the law leaves open between review and determination, unconfirmed', () => {
    expect(national).toMatchObject({
      determinationOpensOnLapse: true,
      newReportReopensReview: true,
      reopenWithin: 10,
      longestSuspension: 60,
    });
    expect(Object.values(national.footing).map(({ confirmed }) => confirmed)).toEqual([false, false, false, false]);
  });

  it('mark what has no text behind it, and say why', () => {
    const unconfirmed = RULE_PACKS.filter((pack) => pack.unconfirmed);
    expect(unconfirmed.map(({ id }) => id)).toEqual([
      'zhejiang-2014',
      'shandong-2015',
      'jilin-sample',
      'test-working-days',
      'test-five',
    ]);
    expect(unconfirmed.filter(({ caveat }) => !caveat)).toEqual([]);
  });

  it('give the test of another length five days and five days', () => {
    const on = (key: 'D03' | 'D05') => due(key, '2025-06-02', testFive, new HolidayCalendar()).on;
    expect([on('D03'), on('D05')]).toEqual(['2025-06-09', '2025-06-09']);
  });

  it('mark a date counted from before its article was in force', () => {
    const counted = (trigger: string) => due('D08', trigger, national, new HolidayCalendar());
    expect(counted('2021-07-14')).toMatchObject({
      unconfirmed: true,
      caveats: [expect.objectContaining({ zh: expect.stringContaining('自 2021-07-15 起施行') })],
    });
    expect(counted('2021-07-15').unconfirmed).toBe(false);
    expect(counted('2021-07-15')).not.toHaveProperty('caveats');
  });
});
