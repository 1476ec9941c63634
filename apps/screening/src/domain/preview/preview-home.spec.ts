import { homesOf } from '../homes.js';
import { defaultEngineSettings as settings } from '../model/engine-settings.js';
import { scoreProject } from '../model/score-project.js';
import { seededRandom } from '../statistics/seeded-random.js';
import type { ValuationFact } from '../valuation-fact.js';
import { previewHome } from './preview-home.js';
import { previewModelOf } from './preview-model.js';

/** Homes of one honest rule: 24 buildings in 6 blocks, a slope over the ground, 3 % of noise. */
function aTown(n: number, seed = 3): ValuationFact[] {
  const random = seededRandom(seed);
  const normal = () => random() + random() + random() + random() + random() + random() - 3;
  const effects = Array.from({ length: 30 }, normal);
  return Array.from({ length: n }, (_, i) => {
    const building = i % 24;
    const block = Math.floor(building / 4);
    const areaSqm = Math.round(50 + 70 * random());
    const [x, y] = [block * 80 + (building % 2) * 30, (building % 4) * 20];
    const floor = 1 + Math.floor(6 * random());
    const ln = 9 + 0.04 * (effects[block] ?? 0) + 0.02 * (effects[6 + building] ?? 0) + 0.0004 * x;
    const unitPriceYuan = Math.round(Math.exp(ln - 0.07 * Math.log(areaSqm / 80) + 0.01 * floor + 0.04 * normal()));
    return {
      reportId: `r${String(i).padStart(5, '0')}`,
      projectId: 'p',
      use: 'residential',
      structure: 'brick-concrete',
      areaSqm,
      unitPriceYuan,
      x,
      y,
      floor,
      floors: 6,
      blockNo: `B${block}`,
      buildingNo: String(building),
      builtYear: 1980 + ((building * 7) % 35),
    };
  });
}

describe('a preview', () => {
  const town = aTown(480);
  const whole = scoreProject(homesOf(town), settings);
  const heldOut = Array.from({ length: 12 }, (_, k) => 17 + 37 * k);
  const previewed = heldOut.map((i) => {
    const home = town[i];
    if (!home) throw new Error('no home');
    const model = previewModelOf(
      town.filter((one) => one !== home),
      settings,
    );
    return { i, home, model, preview: previewHome(model, home) };
  });

  it('expects what the whole fit expects of the home, to a fifth of its noise', () => {
    for (const { i, preview } of previewed) {
      const apart = ((preview?.logExpected ?? NaN) - (whole.logExpected[i] ?? NaN)) / (whole.scale[i] ?? NaN);
      expect(Math.abs(apart)).toBeLessThan(0.2);
      expect(Math.abs((preview?.z ?? NaN) - (whole.z[i] ?? NaN))).toBeLessThan(0.35);
    }
  });

  it('has a usual range about the expectation, as wide as the whole fit gives', () => {
    for (const { i, preview } of previewed) {
      const width = (preview?.high ?? NaN) - (preview?.low ?? NaN);
      const ofWhole = (whole.interval.high[i] ?? NaN) - (whole.interval.low[i] ?? NaN);
      expect(Math.abs(width / ofWhole - 1)).toBeLessThan(0.25);
    }
  });

  it('grows graver with the gap, either way', () => {
    const { home, model, preview } = previewed[0] ?? {};
    if (!home || !model || !preview) throw new Error('no preview');
    const { logExpected, high } = preview;
    const scale = (high - logExpected) / model.reach;
    for (const sign of [1, -1]) {
      const verdictAt = (z: number) =>
        previewHome(model, { ...home, unitPriceYuan: Math.exp(logExpected + sign * z * scale) })?.verdict;
      expect([1, 2.7, 3.5, 6].map(verdictAt)).toEqual(['usual', 'look', 'review', 'escalate']);
    }
  });

  it('is less sure of a building it has not seen', () => {
    const { home, model, preview } = previewed[0] ?? {};
    if (!home || !model || !preview) throw new Error('no preview');
    const elsewhere = previewHome(model, { ...home, buildingNo: 'new', blockNo: 'new' });
    expect((elsewhere?.high ?? NaN) - (elsewhere?.low ?? NaN)).toBeGreaterThan(preview.high - preview.low);
  });

  it('does not judge a use it has not seen, nor in a project too small to fit', () => {
    const { home, model } = previewed[0] ?? {};
    if (!home || !model) throw new Error('no preview');
    expect(previewHome(model, { ...home, use: 'office' })).toBeNull();
    expect(previewHome(previewModelOf(aTown(8), settings), home)).toBeNull();
  });

  it('leaves the model as it was', () => {
    const { home, model, preview } = previewed[0] ?? {};
    if (!home || !model) throw new Error('no preview');
    previewHome(model, { ...home, use: 'office', unitPriceYuan: 1 });
    expect(previewHome(model, home)).toEqual(preview);
  });
});
