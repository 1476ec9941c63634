import { screenPlaces } from './screen-places.js';
import { screenProject } from './screen-project.js';
import { defaultSettings } from './screen-settings.js';
import type { ValuationFact } from './valuation-fact.js';

const homes = (place: string, price: number, count: number): ValuationFact[] =>
  Array.from({ length: count }, (_, i) => ({
    reportId: `${place}-${100 + i}`,
    projectId: place,
    use: 'residential',
    structure: 'wood',
    areaSqm: 80,
    unitPriceYuan: price,
  }));

const odd: ValuationFact = { ...homes('cheap', 6000, 1)[0]!, reportId: 'cheap-odd' };
const facts = [...homes('dear', 6000, 20), ...homes('cheap', 3000, 20), odd, ...homes('lone', 9000, 2)];

describe('screenPlaces', () => {
  const result = screenPlaces(facts, defaultSettings);

  it('holds a home against its own place: what is usual in one is high in another', () => {
    expect(result.flags.map(({ reportId, direction }) => [reportId, direction])).toEqual([['cheap-odd', 'high']]);
  });

  it('does not judge a place of too few homes, and loses none', () => {
    expect(result.cannotJudge.map(({ reportId }) => reportId)).toEqual(['lone-100', 'lone-101']);
    expect(result.flags.length + result.unremarkable.length + result.cannotJudge.length).toBe(facts.length);
  });

  it('gives one place the answer the project screen gives, and any order the same bytes', () => {
    const cheap = facts.filter(({ projectId }) => projectId === 'cheap');
    expect(screenPlaces(cheap, defaultSettings)).toEqual(screenProject(cheap, defaultSettings));
    expect(JSON.stringify(screenPlaces([...facts].toReversed(), defaultSettings))).toBe(JSON.stringify(result));
  });
});
