import { legalDayOf, proofDefects } from './modes.js';
import { servicePolicyOn } from './policy.js';
import type { StatedService } from './service-facts.js';

const policy = servicePolicyOn('2026-05-06');
const stated = (change: Partial<StatedService>): StatedService => ({
  kind: 'signed-receipt',
  servedOn: '2026-05-06',
  witnesses: [],
  recordings: 0,
  attempts: [],
  ...change,
});
const defects = (change: Partial<StatedService>) => proofDefects(stated(change), policy);
const impartial = { disinterested: true };
const signedBy = { role: 'owner', mayReceive: true } as const;

describe('legalDayOf', () => {
  it('is the day it was signed for or left, whatever the postmark says', () => {
    for (const kind of ['signed-receipt', 'left-with-witnesses', 'post'] as const) {
      expect(legalDayOf(stated({ kind, postedOn: '2026-05-02' }), policy)).toBe('2026-05-06');
    }
  });

  it('is the end of its period for a public notice, also over the turn of a leap February', () => {
    const kind = 'public-notice';
    expect(legalDayOf(stated({ kind, noticedOn: '2026-05-06' }), policy)).toBe('2026-06-05');
    expect(legalDayOf(stated({ kind, noticedOn: '2028-02-01' }), policy)).toBe('2028-03-02');
  });
});

describe('proofDefects', () => {
  it('finds nothing wrong with what a party, an adult of the household or a representative signed', () => {
    for (const role of ['owner', 'party', 'representative', 'adult-of-household'] as const) {
      expect(defects({ signedBy: { role, mayReceive: true } })).toEqual([]);
    }
    expect(defects({ kind: 'post', postedOn: '2026-05-02', signedBy })).toEqual([]);
  });

  it('names a signature of nobody, of a stranger, or without authority', () => {
    expect(defects({})).toEqual(['signer-not-named']);
    expect(defects({ signedBy: { role: 'other', mayReceive: true } })).toEqual(['signed-by-non-party']);
    expect(defects({ signedBy: { role: 'representative', mayReceive: false } })).toEqual(['authority-not-proved']);
    expect(defects({ kind: 'post' })).toEqual(['postmark-missing', 'signer-not-named']);
  });

  it('is content with two disinterested witnesses, or one and a recording', () => {
    const kind = 'left-with-witnesses';
    expect(defects({ kind, witnesses: [impartial, impartial] })).toEqual([]);
    expect(defects({ kind, witnesses: [impartial], recordings: 1 })).toEqual([]);
    expect(defects({ kind, witnesses: [impartial] })).toEqual(['witnesses-too-few']);
    expect(defects({ kind, witnesses: [impartial, { disinterested: false }] })).toEqual([
      'witnesses-too-few',
      'witness-interested',
    ]);
  });

  it('asks of a public notice that every try before it be proved', () => {
    const attempt = { kind: 'post', triedOn: '2026-04-28', proved: true } as const;
    expect(defects({ kind: 'public-notice', attempts: [attempt] })).toEqual([]);
    expect(defects({ kind: 'public-notice', attempts: [attempt, { ...attempt, proved: false }] })).toEqual([
      'attempt-without-proof',
    ]);
  });
});

describe('servicePolicyOn', () => {
  it('knows no rule before the measures came into force', () => {
    expect(servicePolicyOn('2011-06-03').noticeDays).toBe(30);
    expect(() => servicePolicyOn('2011-06-02')).toThrow(RangeError);
  });
});
