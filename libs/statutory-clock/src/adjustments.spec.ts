import { extensionLeft, type Adjustments } from './adjustments.js';
import { due } from './due.js';
import { HolidayCalendar } from './holiday-calendar.js';
import { national } from './packs/national.js';

const calendar = new HolidayCalendar();
const on = (key: 'D06' | 'D08' | 'D18' | 'D22', trigger: string, adjustments: Adjustments) =>
  due(key, trigger, national, calendar, adjustments).on;

describe('a suspended period', () => {
  it.each([
    ['puts the end off by its days, both ends included', '2025-06-05', '2025-06-08', '2025-06-16'],
    ['of one day puts it off by one', '2025-06-05', '2025-06-05', '2025-06-13'],
    ['rolls forward from where it then ends', '2025-06-05', '2025-06-06', '2025-06-16'],
    ['may begin on the last day, of which nothing is left then', '2025-06-12', '2025-06-15', '2025-06-16'],
    ['knows no suspension after its end', '2025-06-13', '2025-06-20', '2025-06-12'],
    ['does not count days up to the trigger twice', '2025-05-20', '2025-06-02', '2025-06-12'],
  ])('%s', (_, from, to, last) => {
    // Ten days from 2 June 2025 end on Thursday 12 June.
    expect(on('D06', '2025-06-02', { suspensions: [{ from, to }] })).toBe(last);
  });

  it('counts a day suspended twice once', () => {
    const suspensions = [
      { from: '2025-06-05', to: '2025-06-08' },
      { from: '2025-06-07', to: '2025-06-08' },
    ];
    expect(on('D06', '2025-06-02', { suspensions })).toBe('2025-06-16');
  });

  it('does not end on a suspended day it rolled to', () => {
    // Ends on Saturday 14 June; Monday 16 June, to which it would move, is suspended.
    const suspensions = [{ from: '2025-06-16', to: '2025-06-17' }];
    expect(on('D06', '2025-06-04', { suspensions })).toBe('2025-06-18');
  });

  it('loses of working days only the working ones', () => {
    // Twenty working days from Monday 2 June 2025 end on Monday 30 June; the suspension takes Thursday to Monday.
    const suspensions = [{ from: '2025-06-05', to: '2025-06-09' }];
    expect(on('D22', '2025-06-02', {})).toBe('2025-06-30');
    expect(on('D22', '2025-06-02', { suspensions })).toBe('2025-07-03');
  });

  it('in months moves by the days suspended', () => {
    const suspensions = [{ from: '2025-03-01', to: '2025-03-10' }];
    expect(on('D18', '2025-01-15', {})).toBe('2025-07-15');
    expect(on('D18', '2025-01-15', { suspensions })).toBe('2025-07-25');
  });

  it('shows every day not counted', () => {
    const { steps } = due('D06', '2025-06-02', national, calendar, {
      suspensions: [{ from: '2025-06-05', to: '2025-06-06' }],
    });
    expect(steps.map(({ day, why }) => `${day} ${why}`)).toEqual([
      '2025-06-02 start',
      '2025-06-05 suspended',
      '2025-06-06 suspended',
      '2025-06-14 weekend',
      '2025-06-15 weekend',
      '2025-06-16 last',
    ]);
  });

  it('has no last day while it is suspended, nor from a suspension that ends before it starts', () => {
    expect(() => on('D06', '2025-06-02', { suspensions: [{ from: '2025-06-05' }] })).toThrow(
      'suspended since 2025-06-05',
    );
    const backwards = [{ from: '2025-06-05', to: '2025-06-04' }];
    expect(() => on('D06', '2025-06-02', { suspensions: backwards })).toThrow(RangeError);
  });
});

describe('an extended period', () => {
  it('runs on from its trigger, in its own unit', () => {
    // 120 days from 3 March 2025 end on Tuesday 1 July; 40 working days from 2 June on Monday 28 July; 7 months from 31 July.
    expect(on('D08', '2025-03-03', { extensions: [{ length: 30 }] })).toBe('2025-07-01');
    expect(on('D22', '2025-06-02', { extensions: [{ length: 15 }, { length: 5 }] })).toBe('2025-07-28');
    expect(on('D18', '2025-07-31', { extensions: [{ length: 1 }] })).toBe('2026-02-28');
  });

  it('keeps its length apart from what was added', () => {
    const extended = due('D08', '2025-03-03', national, calendar, { extensions: [{ length: 20 }, { length: 10 }] });
    expect(extended).toMatchObject({ length: 90, extended: 30 });
    expect(due('D08', '2025-03-03', national, calendar)).not.toHaveProperty('extended');
  });

  it('is unconfirmed if the extension is, though the period is not', () => {
    const extensions = [{ length: 10 }];
    const extended = (key: 'D08' | 'D22') => due(key, '2025-03-03', national, calendar, { extensions }).unconfirmed;
    expect([extended('D08'), extended('D22')]).toEqual([true, false]);
    expect(due('D08', '2025-03-03', national, calendar).unconfirmed).toBe(false);
  });

  it.each([0, -1, 1.5])('is not extended by %p', (length) => {
    expect(() => on('D08', '2025-03-03', { extensions: [{ length }] })).toThrow(RangeError);
  });

  it('may be extended no further than its rule lets it', () => {
    const { D04, D08 } = national.deadlines;
    expect(extensionLeft(D08)).toBe(30);
    expect(extensionLeft(D08, [{ length: 20 }])).toBe(10);
    expect(extensionLeft(D08, [{ length: 20 }, { length: 20 }])).toBe(0);
    expect(extensionLeft(D04)).toBe(0);
  });
});
