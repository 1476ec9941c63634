import { findClonedTexts, type ReportText } from './find-cloned-texts.js';
import { plantedWorld } from './planted-texts.js';

describe('findClonedTexts', () => {
  const world = plantedWorld({ reports: 3000, agencies: 20, copies: 100, seed: 20260420 });
  const keyOf = ([a, b]: [string, string]): string => `${a} ${b}`;

  it('finds at least 99 of 100 copies with up to three edits, and at least 95 of 100 it names are copies', () => {
    const found = findClonedTexts(world.reports).map(({ reportIds }) => keyOf(reportIds));
    const hits = found.filter((pair) => world.pairs.has(pair)).length;
    expect(hits / world.pairs.size).toBeGreaterThanOrEqual(0.99);
    expect(hits / found.length).toBeGreaterThanOrEqual(0.95);
  });

  it('gives the same bytes in any order of the reports', () => {
    const some = world.reports.slice(0, 600);
    expect(JSON.stringify(findClonedTexts(some.toReversed()))).toBe(JSON.stringify(findClonedTexts(some)));
  });

  it('says nothing about reports that share nothing but the agency template', () => {
    const honest = plantedWorld({ reports: 500, agencies: 2, copies: 0, seed: 7 });
    expect(findClonedTexts(honest.reports)).toEqual([]);
  });

  describe('of two reports with the same wording', () => {
    const others = plantedWorld({ reports: 100, agencies: 1, copies: 0, seed: 11 }).reports;
    const [source] = others;
    const copy = (change: Partial<ReportText>): ReportText => ({ reportId: 'zz', text: source?.text ?? '', ...change });
    const pairsWith = (one: ReportText, two: Partial<ReportText> = {}): string[] =>
      findClonedTexts([...others.slice(1), { ...copy({}), reportId: source?.reportId ?? '', ...two }, one]).map(
        ({ reportIds }) => keyOf(reportIds),
      );

    it('names both when they are of different buildings, or of buildings unknown', () => {
      const named = [`${source?.reportId} zz`];
      expect(pairsWith(copy({ building: '2' }), { building: '1' })).toEqual(named);
      expect(pairsWith(copy({ building: undefined }), { building: undefined })).toEqual(named);
    });

    it('is silent within one building', () => {
      expect(pairsWith(copy({ building: '1' }), { building: '1' })).toEqual([]);
    });

    it('is not misled by spaces, punctuation and the width of letters', () => {
      const respaced = (source?.text ?? '').replaceAll('，', ', ').replaceAll('3', '３');
      expect(pairsWith(copy({ text: respaced }), { building: '1' })).toEqual([`${source?.reportId} zz`]);
    });
  });

  it('says nothing of texts too short to tell, and of none', () => {
    const short = ['a', 'b'].map((reportId) => ({ reportId, text: '本户精装修' }));
    expect(findClonedTexts(short)).toEqual([]);
    expect(findClonedTexts([])).toEqual([]);
  });
});
