import { displayAgency } from './display-agency.js';

describe('displayAgency', () => {
  it('is the one named, or the only one appointed, however often', () => {
    expect(displayAgency('b', ['a', 'b'])).toEqual({ agencyId: 'b' });
    expect(displayAgency(null, ['a', 'a'])).toEqual({ agencyId: 'a' });
  });

  it('is nobody where it is left open or is a stranger', () => {
    expect(displayAgency(null, ['a', 'b'])).toEqual({ because: 'display-agency-missing' });
    expect(displayAgency(null, [])).toEqual({ because: 'display-agency-missing' });
    expect(displayAgency('c', ['a', 'b'])).toEqual({ because: 'display-agency-unknown' });
  });
});
