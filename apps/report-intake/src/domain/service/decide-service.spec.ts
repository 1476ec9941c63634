import { decideService, type ServiceFacts } from './decide-service.js';
import { servicePolicyOn } from './policy.js';
import type { StatedService } from './service-facts.js';

const today = '2026-06-30';
const policy = servicePolicyOn(today);
const decide = (stated: Partial<StatedService>, facts: Partial<ServiceFacts> = {}) =>
  decideService(
    {
      inForce: { version: 2, issuedOn: '2026-04-20' },
      alreadyServed: false,
      paperVersion: null,
      displaysEnd: [],
      stated: { kind: 'signed-receipt', servedOn: '2026-05-06', witnesses: [], recordings: 0, attempts: [], ...stated },
      ...facts,
    },
    today,
    policy,
  );
const impartial = { disinterested: true };

describe('decideService', () => {
  it('stands on any day from issue to today', () => {
    for (const servedOn of ['2026-04-20', '2026-05-06', today]) expect(decide({ servedOn })).toEqual({ valid: true });
  });

  it('stands neither on the eve of issue nor tomorrow', () => {
    expect(decide({ servedOn: '2026-04-19' })).toMatchObject({ because: 'served-before-issue', pointer: '/servedOn' });
    expect(decide({ servedOn: '2026-07-01' })).toMatchObject({ because: 'served-in-future', pointer: '/servedOn' });
  });

  it('stands for a registered version only, once, and for the paper of that version', () => {
    expect(decide({}, { inForce: null })).toMatchObject({ because: 'not-registered' });
    expect(decide({}, { alreadyServed: true })).toMatchObject({ because: 'already-served' });
    expect(decide({}, { paperVersion: 2 })).toEqual({ valid: true });
    expect(decide({}, { paperVersion: 1 })).toMatchObject({
      because: 'paper-superseded',
      pointer: '/reportVersion',
      details: { inForceVersion: 2 },
    });
  });

  it('waits for a public display to be over; the last day still belongs to it', () => {
    const early = { because: 'served-before-display-end', pointer: '/servedOn' };
    expect(decide({}, { displaysEnd: ['2026-05-06'] })).toMatchObject(early);
    expect(decide({}, { displaysEnd: ['2026-05-05'] })).toEqual({ valid: true });
    // A later display of another part of the project holds nobody up.
    expect(decide({}, { displaysEnd: ['2026-05-05', '2026-06-20'] })).toEqual({ valid: true });
  });

  it('asks for a disinterested witness when the report was left', () => {
    const kind = 'left-with-witnesses';
    for (const witnesses of [[], [{ disinterested: false }]]) {
      expect(decide({ kind, witnesses })).toMatchObject({ because: 'witness-missing', pointer: '/witnesses' });
    }
    expect(decide({ kind, witnesses: [{ disinterested: false }, impartial] })).toEqual({ valid: true });
  });

  it('takes a letter posted between issue and receipt', () => {
    const kind = 'post';
    expect(decide({ kind, postedOn: '2026-05-06' })).toEqual({ valid: true });
    expect(decide({ kind, postedOn: '2026-05-07' })).toMatchObject({ because: 'posted-after-receipt' });
    expect(decide({ kind, postedOn: '2026-04-19' })).toMatchObject({
      because: 'served-before-issue',
      pointer: '/postedOn',
    });
  });

  it('takes a public notice as service on the thirtieth day, after another way was tried', () => {
    const attempts = [{ kind: 'post', triedOn: '2026-04-28', proved: true }] as const;
    const notice = { kind: 'public-notice', noticedOn: '2026-05-07', servedOn: '2026-06-06', attempts } as const;
    expect(decide(notice)).toEqual({ valid: true });
    expect(decide({ ...notice, servedOn: '2026-06-05' })).toMatchObject({
      because: 'service-day-not-legal',
      pointer: '/servedOn',
      details: { legalDay: '2026-06-06' },
    });
    const { noticedOn: _noticedOn, ...undated } = notice;
    expect(decide(undated)).toMatchObject({ because: 'notice-day-missing', pointer: '/noticedOn' });
    expect(decide({ ...notice, attempts: [] })).toMatchObject({ because: 'other-modes-not-tried' });
    for (const triedOn of ['2026-04-19', '2026-05-08']) {
      expect(decide({ ...notice, attempts: [{ ...attempts[0], triedOn }] })).toMatchObject({
        because: 'attempt-out-of-order',
        pointer: '/attempts/0/triedOn',
      });
    }
    const before = { ...notice, noticedOn: '2026-04-19', servedOn: '2026-05-19' };
    expect(decide(before)).toMatchObject({ because: 'served-before-issue', pointer: '/noticedOn' });
  });
});
