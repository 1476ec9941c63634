import { rulingFalls } from './withdraw-ruling.js';

const refused = { endedBy: 'refuse-late', stillLate: false, isSuperseded: false, hasAnother: false };

describe('a ruling that refused an application', () => {
  it('falls with the last day it rested on', () => {
    expect(rulingFalls(refused)).toBe(true);
  });

  it('stands where the application is late still, or was refused for something else', () => {
    expect(rulingFalls({ ...refused, stillLate: true })).toBe(false);
    for (const endedBy of ['refuse', 'withdraw', null]) expect(rulingFalls({ ...refused, endedBy })).toBe(false);
  });

  it('stands once it is final', () => {
    expect(rulingFalls({ ...refused, isSuperseded: true })).toBe(false);
    expect(rulingFalls({ ...refused, hasAnother: true })).toBe(false);
  });
});
