import type { RatioPair } from './ratio-pair.js';
import { ratioFigures, studyRatios } from './study-ratios.js';

/** Appraised value and sale price from table D-1 of the IAAO Standard on Ratio Studies (2013). */
const tableD1 =
  '116700,114500 130300,121000 130200,133900 145500,139000 134100,145000 153900,156500 143400,161100 156900,169500 169000,175000 149200,181000 160100,188900 191400,205000 177200,216150 205500,219000 206500,235000 243800,249000 211600,258900 242500,263000 258400,305900 265900,312500 305700,336000 291600,360000 312800,399900 352200,418500 354900,459000';
/** Table D-2 of the same standard. */
const tableD2 =
  '45000,50000 100000,100000 165000,150000 180000,200000 250000,250000 330000,300000 315000,350000 400000,400000 495000,450000 450000,500000 550000,550000 660000,600000 585000,650000 700000,700000 825000,750000 1875000,2500000';

function pairsOf(table: string): RatioPair[] {
  return table.split(' ').map((row) => {
    const [appraised = 0, sale = 0] = row.split(',').map(Number);
    return { appraised, sale };
  });
}

const near = (limits: [number, number]): unknown => limits.map((limit): unknown => expect.closeTo(limit, 9));

describe('studyRatios', () => {
  it('agrees with assesspy 2.0.2 on IAAO table D-1', () => {
    const study = studyRatios(pairsOf(tableD1));
    expect(study.n).toBe(25);
    expect(study.medianRatio).toBeCloseTo(0.9098214285714286, 12);
    expect(study.meanRatio).toBeCloseTo(0.9031273519106422, 12);
    expect(study.weightedMeanRatio).toBeCloseTo(0.8794665090955135, 12);
    expect(study.cod).toBeCloseTo(7.507397507364485, 10);
    expect(study.prd).toBeCloseTo(1.0269036314293112, 12);
    expect(study.prb).toBeCloseTo(-0.1198374557640424, 12);
    expect(study.mki).toBeCloseTo(0.8379704086253066, 12);
    expect(study.ki).toBeCloseTo(-0.03645328657454058, 12);
    expect(study.intervals.prb).toEqual(near([-0.17234634577185454, -0.06732856575623025]));
    expect(study.intervals.medianRatio).toEqual(near([0.84472049689441, 0.9383561643835616]));
    expect(study.withinBands).toEqual({ medianRatio: true, cod: true, prd: true, prb: false, mki: false });
  });

  it('agrees with assesspy 2.0.2 on IAAO table D-2, an even number of pairs', () => {
    const study = studyRatios(pairsOf(tableD2));
    expect(study.n).toBe(16);
    expect(study.medianRatio).toBeCloseTo(1, 12);
    expect(study.meanRatio).toBeCloseTo(0.984375, 12);
    expect(study.weightedMeanRatio).toBeCloseTo(0.9323529411764706, 12);
    expect(study.cod).toBeCloseTo(7.812500000000003, 10);
    expect(study.prd).toBeCloseTo(1.0557965299684544, 12);
    expect(study.prb).toBeCloseTo(-0.010850449299042471, 12);
    expect(study.mki).toBeCloseTo(0.9170797656602073, 12);
    expect(study.ki).toBeCloseTo(-0.0362776025236593, 12);
    expect(study.intervals.prb).toEqual(near([-0.0556326644826784, 0.033931765884593464]));
    expect(study.intervals.medianRatio).toEqual(near([0.9, 1.1]));
    expect(study.withinBands).toEqual({ medianRatio: true, cod: true, prd: false, prb: true, mki: false });
  });

  it('widens the PRB interval with the confidence as assesspy does', () => {
    const at = (confidence: number) => studyRatios(pairsOf(tableD1), { confidence, seed: 1 }).intervals.prb;
    expect(at(0.8)).toEqual(near([-0.15332941316568133, -0.08634549836240347]));
    expect(at(0.9)).toEqual(near([-0.163340784243694, -0.07633412728439079]));
  });

  it('puts COD and PRD inside their resampled intervals, the same for the same seed', () => {
    const study = studyRatios(pairsOf(tableD1));
    for (const figure of ['cod', 'prd', 'meanRatio', 'weightedMeanRatio'] as const) {
      const [low, high] = study.intervals[figure] ?? [NaN, NaN];
      expect(study[figure]).toBeGreaterThan(low);
      expect(study[figure]).toBeLessThan(high);
    }
    expect(studyRatios(pairsOf(tableD1))).toEqual(study);
  });

  it('says nothing of equity or intervals for a single home', () => {
    const study = studyRatios([{ appraised: 9, sale: 10 }]);
    expect(study).toMatchObject({ medianRatio: 0.9, prb: null, mki: null, withinBands: { prb: null } });
    expect(Object.values(study.intervals)).toEqual([null, null, null, null, null, null]);
  });

  it('gives the same figures with and without the intervals', () => {
    const { intervals, ...figures } = studyRatios(pairsOf(tableD1));
    expect(intervals.prb).not.toBeNull();
    expect(ratioFigures(pairsOf(tableD1))).toEqual(figures);
  });

  it('gives the same figures in any order', () => {
    const pairs = pairsOf(tableD1);
    expect(studyRatios([...pairs].toReversed())).toEqual(studyRatios(pairs));
  });

  it('has nothing to say without pairs or of amounts that are not above 0', () => {
    expect(() => studyRatios([])).toThrow(RangeError);
    expect(() => studyRatios([{ appraised: 1, sale: 0 }])).toThrow(RangeError);
    expect(() => studyRatios([{ appraised: NaN, sale: 1 }])).toThrow(RangeError);
  });
});
