import { judgeProject } from './judge-project.js';
import { defaultEngineSettings } from './model/engine-settings.js';
import type { ValuationFact } from './valuation-fact.js';

/** 240 homes in 12 buildings of 3 blocks, about 9,000 yuan with a spread of some 2 %. */
const homes = Array.from({ length: 240 }, (_, i): ValuationFact => {
  const building = i % 12;
  const noise = (((i * 7919) % 101) - 50) / 2000;
  return {
    reportId: `r${1000 + i}`,
    projectId: 'p',
    use: 'residential',
    structure: 'brick-concrete',
    areaSqm: 60 + ((i * 31) % 50),
    unitPriceYuan: Math.round(9000 * Math.exp(noise + 0.01 * (building % 3))),
    builtYear: 1998,
    floor: 1 + ((i * 5) % 6),
    floors: 6,
    blockNo: 'ABC'[building % 3] ?? 'A',
    buildingNo: String(Math.floor(building / 3)),
    agencyId: 'a',
  };
});
const raised = (by: number, which: (home: ValuationFact, i: number) => boolean): ValuationFact[] =>
  homes.map((home, i) => (which(home, i) ? { ...home, unitPriceYuan: Math.round(home.unitPriceYuan * by) } : home));
const judge = (facts: readonly ValuationFact[]) => judgeProject(facts, defaultEngineSettings, 'snapshot');

describe('judgeProject', () => {
  it('flags the home valued a quarter too high, at the highest level, with parts that sum to the gap', () => {
    const { flags, levels, cannotJudge } = judge(raised(1.25, (_, i) => i === 17));
    const flag = flags.find(({ subject }) => subject === 'r1017');
    expect(flag).toMatchObject({ subjectKind: 'report', code: 'above-like-homes', direction: 'high', level: 3 });
    expect([levels[17], cannotJudge]).toEqual([3, []]);
    if (!flag || !('decomposition' in flag.said)) throw new Error('no home was flagged');
    const { ln, parts } = flag.said.decomposition;
    expect(Math.abs(Object.values(parts).reduce((sum, part) => sum + part, 0) - ln)).toBeLessThan(1e-9);
  });

  it('flags a building shifted as a whole as one group', () => {
    const { flags } = judge(raised(1.15, ({ blockNo, buildingNo }) => blockNo === 'B' && buildingNo === '2'));
    const group = flags.find(({ subjectKind, direction }) => subjectKind === 'building' && direction === 'high');
    expect(group).toMatchObject({ subject: 'B/2', code: 'group-above-surroundings', reason: 'SG01' });
    expect(group?.homes).toHaveLength(20);
    expect(group?.said.sentence.zh).toContain('20户');
  });

  it('says the same in whatever order the homes come', () => {
    const facts = raised(0.8, (_, i) => i % 50 === 3);
    const ordered = (all: ReturnType<typeof judge>) =>
      all.flags.map((flag) => JSON.stringify(flag)).sort((a, b) => (a < b ? -1 : 1));
    expect(ordered(judge(facts.toReversed()))).toEqual(ordered(judge(facts)));
  });

  it('passes no home silently where there are too few', () => {
    const { cannotJudge, flags, levels } = judge(homes.slice(0, 5));
    expect([cannotJudge.length, flags, levels]).toEqual([5, [], [-1, -1, -1, -1, -1]]);
  });

  it('refuses a report given twice, two projects, and a price that is none', () => {
    const [first] = homes;
    if (!first) throw new Error('no homes');
    for (const wrong of [
      first,
      { ...first, reportId: 'x', projectId: 'q' },
      { ...first, reportId: 'x', unitPriceYuan: 0 },
    ])
      expect(() => judge([...homes, wrong])).toThrow(RangeError);
  });
});
