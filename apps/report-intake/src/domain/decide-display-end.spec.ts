import { decideDisplayEnd } from './decide-display-end.js';

const today = '2026-04-10';
const decide = (endedOn: string, mayEndOn: string | null, toOn = '2026-04-05') =>
  decideDisplayEnd({ toOn, mayEndOn, endedOn }, today);

describe('decideDisplayEnd', () => {
  it('ends a display on the later of its announced day and the day of the local rule, or after', () => {
    expect(decide('2026-04-05', null)).toEqual({ allowed: true });
    expect(decide('2026-04-07', '2026-04-07')).toEqual({ allowed: true });
    expect(decide(today, '2026-04-03')).toEqual({ allowed: true });
  });

  it('ends none before either, nor tomorrow', () => {
    expect(decide('2026-04-04', null)).toMatchObject({ because: 'display-too-short', earliest: '2026-04-05' });
    expect(decide('2026-04-06', '2026-04-07')).toMatchObject({ earliest: '2026-04-07' });
    expect(decide('2026-04-04', '2026-04-03')).toMatchObject({ earliest: '2026-04-05' });
    expect(decide('2026-04-11', null)).toEqual({ allowed: false, because: 'display-end-in-future' });
  });
});
