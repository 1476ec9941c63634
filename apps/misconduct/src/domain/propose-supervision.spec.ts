import { proposeSupervision, type CountedEntry } from './propose-supervision.js';
import type { RecordClass } from './publication-rules.js';
import { maySupervise } from './supervision-decision.js';

const today = '2026-11-23';
const entries = (...classes: RecordClass[]): CountedEntry[] =>
  classes.map((recordClass, index) => ({ recordId: `r${index}`, recordClass, published: true }));
const level = (...classes: RecordClass[]) => proposeSupervision(entries(...classes), today)?.level;

describe('proposeSupervision', () => {
  it('climbs with what is published', () => {
    expect(level()).toBe('ORDINARY');
    expect(level('minor')).toBe('EDUCATE');
    expect(level('ordinary')).toBe('EDUCATE');
    expect(level('ordinary', 'ordinary')).toBe('FULL_REVIEW');
    expect(level('serious')).toBe('FULL_REVIEW');
    expect(level('serious', 'serious')).toBe('RESTRICTED');
    expect(level('ordinary', 'ordinary', 'ordinary', 'serious')).toBe('RESTRICTED');
  });

  it('says what it counted, and that no text confirms its numbers', () => {
    expect(proposeSupervision(entries('minor', 'ordinary', 'ordinary'), today)).toEqual({
      level: 'FULL_REVIEW',
      counts: { minor: 1, ordinary: 2, serious: 0 },
      reached: { atLeast: 'ordinary', count: 2 },
      recordIds: ['r1', 'r2'],
      ruleId: 'ladder-2026',
      unconfirmed: true,
    });
  });

  it('counts nothing that is not published any more', () => {
    const over = entries('serious', 'serious').map((entry) => ({ ...entry, published: false }));
    expect(proposeSupervision(over, today)).toMatchObject({ level: 'ORDINARY', counts: { serious: 0 } });
  });

  it('refuses to guess before the first rule', () => {
    expect(proposeSupervision([], '2023-04-30')).toBeNull();
  });
});

describe('maySupervise', () => {
  it('lets nobody go above what the facts support, and anybody below or down', () => {
    expect(maySupervise('FULL_REVIEW', 'ORDINARY', 'FULL_REVIEW')).toBe(true);
    expect(maySupervise('RESTRICTED', 'ORDINARY', 'FULL_REVIEW')).toBe(false);
    expect(maySupervise('EDUCATE', 'ORDINARY', 'FULL_REVIEW')).toBe(true);
    expect(maySupervise('EDUCATE', 'RESTRICTED', 'ORDINARY')).toBe(true);
  });
});
