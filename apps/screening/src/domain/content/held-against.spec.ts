import { contradictedIn, sharedIn, type PhotoOf, type ToldBy } from './held-against.js';

const told = (reportId: string, priceYuanPerSqm: number, areaSqm = 80): ToldBy => ({
  reportId,
  version: 1,
  facts: { priceYuanPerSqm, areaSqm },
});
const photo = (reportId: string, building: string): PhotoOf => ({ reportId, version: 1, building });

describe('a comparable held against its use in other reports', () => {
  it('asks the one report that differs, and none of those that agree', () => {
    const all = [told('a', 8000), told('b', 8000), told('c', 8100)];
    expect(contradictedIn('c', 'T-1', all)).toEqual({
      comparableNo: 'T-1',
      facts: [{ fact: 'priceYuanPerSqm', told: 8100, elsewhere: [{ value: 8000, reportIds: ['a', 'b'] }] }],
      seen: ['a', 'b', 'c'].map((reportId) => ({ reportId, version: 1 })),
    });
    expect(contradictedIn('a', 'T-1', all)).toBeNull();
  });

  it('asks both where it stands one against one', () => {
    const all = [told('a', 8000), told('b', 8100)];
    expect([contradictedIn('a', 'T-1', all), contradictedIn('b', 'T-1', all)]).not.toContain(null);
  });

  it('asks a report that contradicts itself', () => {
    expect(contradictedIn('a', 'T-1', [told('a', 8000), told('a', 8100), told('b', 8000)])).not.toBeNull();
  });

  it('names each fact that differs, and leaves out those that agree', () => {
    const found = contradictedIn('c', 'T-1', [told('a', 8000, 80), told('b', 8000, 80), told('c', 8000, 81)]);
    expect(found?.facts.map(({ fact }) => fact)).toEqual(['areaSqm']);
  });
});

describe('a photograph held against its use in other reports', () => {
  it('is no matter within one building', () => {
    expect(sharedIn('a', 'p', [photo('a', '1'), photo('b', '1')], 50)).toBeNull();
  });

  it('is one where it stands for homes of two buildings', () => {
    const users = [photo('c', '2'), photo('a', '1'), photo('b', '1')];
    expect(sharedIn('a', 'p', users, 50)?.reportIds).toEqual(['c']);
    expect(sharedIn('c', 'p', users, 50)?.reportIds).toEqual(['a', 'b']);
  });

  it('is none where it stands in more reports than the setting allows', () => {
    const users = [photo('a', '1'), photo('b', '2'), photo('c', '3')];
    expect(sharedIn('a', 'p', users, 2)).toBeNull();
    expect(sharedIn('a', 'p', users, 3)).not.toBeNull();
  });
});
