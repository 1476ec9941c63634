import { decideService, type ServiceFacts } from './decide-service.js';

const today = '2026-05-10';
const decide = (facts: Partial<ServiceFacts>) =>
  decideService(
    {
      issuedOn: '2026-04-20',
      alreadyServed: false,
      kind: 'signed-receipt',
      servedOn: '2026-05-06',
      witnesses: [],
      ...facts,
    },
    today,
  );

describe('decideService', () => {
  it('stands on any day from issue to today', () => {
    for (const servedOn of ['2026-04-20', '2026-05-06', today]) expect(decide({ servedOn })).toEqual({ valid: true });
  });

  it('stands neither on the eve of issue nor tomorrow', () => {
    expect(decide({ servedOn: '2026-04-19' })).toMatchObject({ because: 'served-before-issue', pointer: '/servedOn' });
    expect(decide({ servedOn: '2026-05-11' })).toMatchObject({ because: 'served-in-future', pointer: '/servedOn' });
  });

  it('stands for a registered version only, and once', () => {
    expect(decide({ issuedOn: null })).toMatchObject({ because: 'not-registered' });
    expect(decide({ alreadyServed: true })).toMatchObject({ because: 'already-served' });
  });

  it('asks for a disinterested witness when the report was left, and only then', () => {
    const kind = 'left-with-witnesses';
    for (const witnesses of [[], [{ disinterested: false }]]) {
      expect(decide({ kind, witnesses })).toMatchObject({ because: 'witness-missing', pointer: '/witnesses' });
    }
    expect(decide({ kind, witnesses: [{ disinterested: false }, { disinterested: true }] })).toEqual({ valid: true });
    expect(decide({ kind: 'post' })).toEqual({ valid: true });
  });
});
