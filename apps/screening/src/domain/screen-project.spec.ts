import type { ScreenResult } from './flag.js';
import { screenProject } from './screen-project.js';
import { defaultSettings } from './screen-settings.js';
import type { ValuationFact } from './valuation-fact.js';

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const random = seeded(20260420);

/** Standard normal, by Box and Muller. */
function normal(): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function home(n: number, unitPriceYuan: number, different: Partial<ValuationFact> = {}): ValuationFact {
  const reportId = `r${String(n).padStart(4, '0')}`;
  const like = { projectId: 'p', use: 'residential', structure: 'brick-concrete', areaSqm: 80 };
  return { reportId, ...like, unitPriceYuan, ...different };
}

function likeHomes(count: number, spread: number, from = 0): ValuationFact[] {
  return Array.from({ length: count }, (_, i) => home(from + i, Math.round(8000 * Math.exp(spread * normal()))));
}

const screen = (facts: ValuationFact[]): ScreenResult => screenProject(facts, defaultSettings);
const named = ({ flags }: ScreenResult) => flags.map(({ reportId, direction }) => [reportId, direction]);

describe('screenProject', () => {
  const honest = likeHomes(128, 0.03);
  const planted = [...honest, home(900, 10_000), home(901, 6000)];

  it('finds a value 25 % too high and one 25 % too low among 130 like homes, and no other', () => {
    const result = screen(planted);
    expect(named(result)).toEqual([
      ['r0900', 'high'],
      ['r0901', 'low'],
    ]);
    expect(result.unremarkable).toHaveLength(128);
    expect(result.cannotJudge).toEqual([]);
  });

  it('says what it expected, within what range, from whom, and what computes it again', () => {
    const [flag] = screen(planted).flags;
    expect(flag).toMatchObject({
      reason: 'above-like-homes',
      unitPriceYuan: 10_000,
      peerGroup: { use: 'residential', structure: 'brick-concrete', n: 129 },
      engineVersion: 'median-mad-1',
      settingsHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(flag?.expectedUnitPriceYuan).toBeGreaterThan(7900);
    expect(flag?.expectedUnitPriceYuan).toBeLessThan(8100);
    expect(flag?.interval[0]).toBeGreaterThan(7000);
    expect(flag?.interval[1]).toBeLessThan(9000);
    expect(flag?.z).toBeGreaterThan(5);
    expect(flag?.sentence.zh).toContain('评估单价10,000元/㎡,本项目同用途同结构(住宅、砖混)其他129户中位数');
    expect(flag?.sentence.en).toContain('129 other homes of the project of the same use and structure');
  });

  it('gives the same bytes again, and in any order of the facts', () => {
    const bytes = JSON.stringify(screen(planted));
    expect(JSON.stringify(screen(planted))).toBe(bytes);
    expect(JSON.stringify(screen([...planted].toReversed()))).toBe(bytes);
    expect(JSON.stringify(screen([...planted].sort((a, b) => a.unitPriceYuan - b.unitPriceYuan)))).toBe(bytes);
  });

  it('treats low as it treats high: a mirrored project gets the mirrored flags', () => {
    const mirrored = planted.map((fact) => ({ ...fact, unitPriceYuan: 8000 ** 2 / fact.unitPriceYuan }));
    const [there, back] = [screen(planted).flags, screen(mirrored).flags];
    expect(back.map(({ reportId, z }) => [reportId, z])).toEqual(there.map(({ reportId, z }) => [reportId, -z]));
    expect(back.map(({ direction }) => direction)).toEqual(['low', 'high']);
  });

  it('keeps quiet below the smallest gap, however alike the others are', () => {
    const flat = Array.from({ length: 40 }, (_, i) => home(i, 8000));
    expect(named(screen([...flat, home(900, 8799), home(901, 7274)]))).toEqual([]);
    expect(named(screen([...flat, home(900, 8801)]))).toEqual([['r0900', 'high']]);
    expect(named(screen([...flat, home(900, 7272)]))).toEqual([['r0900', 'low']]);
  });

  it('holds to the floor of the scale where every other value is the same', () => {
    const flat = Array.from({ length: 40 }, (_, i) => home(i, 8000));
    const [flag] = screen([...flat, home(900, 10_000)]).flags;
    expect(flag?.z).toBe(Math.round((Math.log(1.25) / 0.02) * 100) / 100);
    expect(flag?.gapPercent).toBe(25);
    expect(flag?.interval).toEqual([7273, 8800]);
  });

  it('does not let four gross values in forty hide each other', () => {
    const gross = [12_000, 12_500, 13_000, 14_000].map((price, i) => home(900 + i, price));
    expect(screen([...likeHomes(36, 0.03), ...gross]).flags).toHaveLength(4);
  });

  it('judges with ten others and refuses with nine, saying why', () => {
    const flat = (count: number) => Array.from({ length: count }, (_, i) => home(i, 8000));
    expect(named(screen([...flat(10), home(900, 12_000)]))).toEqual([['r0900', 'high']]);

    const refused = screen([...flat(9), home(900, 12_000)]);
    expect(refused.flags).toEqual([]);
    expect(refused.unremarkable).toEqual([]);
    expect(refused.cannotJudge).toHaveLength(10);
    expect(refused.cannotJudge[0]).toMatchObject({
      reason: 'too-few-peers',
      peerGroup: { use: 'residential', structure: null, n: 9 },
      sentence: { zh: expect.stringContaining('不能判断'), en: expect.stringContaining('fewer than 10') },
    });
  });

  it('falls back on homes of the same use, allows for other structures, and says so', () => {
    const shed = { structure: 'simple' };
    const facts = [...likeHomes(40, 0.03), home(900, 6000, shed), home(901, 3500, shed)];
    const result = screen(facts);
    expect(named(result)).toEqual([['r0901', 'low']]);
    expect(result.flags[0]?.peerGroup).toEqual({ use: 'residential', structure: null, n: 41 });
    expect(result.flags[0]?.sentence.zh).toContain('未区分结构');
    expect(result.flags[0]?.sentence.en).toContain('of any structure');
  });

  it('never holds a shop against homes', () => {
    const result = screen([...likeHomes(40, 0.03), home(900, 20_000, { use: 'commercial' })]);
    expect(result.flags).toEqual([]);
    expect(result.cannotJudge.map(({ reportId }) => reportId)).toEqual(['r0900']);
  });

  it('changes the settings hash with any setting', () => {
    const other = screenProject(planted, { ...defaultSettings, zThreshold: 3.5 });
    expect(other.settingsHash).not.toBe(screen(planted).settingsHash);
  });

  it('answers a project of no homes, and refuses two projects, a report twice, a price of nothing', () => {
    expect(screen([])).toMatchObject({ flags: [], unremarkable: [], cannotJudge: [] });
    expect(() => screen([home(1, 8000), home(2, 8000, { projectId: 'q' })])).toThrow('two projects');
    expect(() => screen([home(1, 8000), home(1, 8100)])).toThrow('twice');
    for (const price of [0, -1, NaN, Infinity]) expect(() => screen([home(1, price)])).toThrow('not above 0');
  });

  it('screens 5,000 homes of one kind well within a second', () => {
    const facts = likeHomes(5000, 0.03, 1000);
    const started = performance.now();
    expect(screen(facts).flags.length).toBeLessThan(25);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
