import { decideLateness, type LatenessRuling } from './admit-late.js';

const ruling: LatenessRuling = {
  ruling: 'admit',
  officerId: 'officer',
  filedById: 'household',
  requestIsLate: true,
  reason: '申请人住院，有出院证明为据',
};
const decide = (change: Partial<LatenessRuling>) => decideLateness({ ...ruling, ...change });

describe('decideLateness', () => {
  it('admits or refuses a late request with a reason', () => {
    expect(decide({})).toEqual({ ruled: true, ruling: 'admit', reason: ruling.reason });
    expect(decide({ ruling: 'refuse' })).toMatchObject({ ruled: true, ruling: 'refuse' });
  });

  it('counts ten characters of reason, blanks around it not among them', () => {
    expect(decide({ reason: '因洪水交通中断十天整' })).toMatchObject({ ruled: true });
    expect(decide({ reason: '  因洪水交通中断十天  ' })).toEqual({
      ruled: false,
      because: 'lateness-reason-too-short',
      pointer: '/reason',
    });
  });

  it('has nothing to rule on a request in time', () => {
    expect(decide({ requestIsLate: false })).toMatchObject({ because: 'request-not-late' });
  });

  it('does not let an officer rule on a request of their own', () => {
    expect(decide({ officerId: 'household' })).toMatchObject({ because: 'lateness-own-request' });
  });
});
