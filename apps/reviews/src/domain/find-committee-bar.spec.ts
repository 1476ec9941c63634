import { findCommitteeBar } from './find-committee-bar.js';

describe('findCommitteeBar', () => {
  it('leaves the committee to provinces and cities with districts', () => {
    expect(findCommitteeBar({ organId: 'jilin', organLevel: 'province' }, 'nanguan')).toBeNull();
    expect(findCommitteeBar({ organId: 'changchun', organLevel: 'prefecture' }, 'nanguan')).toBeNull();
    expect(findCommitteeBar({ organId: 'gongzhuling', organLevel: 'county' }, 'nanguan')).toBe(
      'organ-below-prefecture',
    );
    expect(findCommitteeBar({ organId: 'gongzhuling', organLevel: 'county' }, null)).toBe('organ-below-prefecture');
  });

  it('keeps the client out at every level', () => {
    expect(findCommitteeBar({ organId: 'changchun', organLevel: 'prefecture' }, 'changchun')).toBe('organ-is-client');
    expect(findCommitteeBar({ organId: 'changchun', organLevel: 'prefecture' }, null)).toBeNull();
  });
});
