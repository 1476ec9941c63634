import { studyRatios, type RatioPair } from './ratio-study.js';

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

describe('studyRatios', () => {
  it('agrees with assesspy 2.0.2 on IAAO table D-1', () => {
    const study = studyRatios(pairsOf(tableD1));
    expect(study.n).toBe(25);
    expect(study.medianRatio).toBeCloseTo(0.9098214285714286, 12);
    expect(study.meanRatio).toBeCloseTo(0.9031273519106422, 12);
    expect(study.weightedRatio).toBeCloseTo(0.8794665090955135, 12);
    expect(study.cod).toBeCloseTo(7.507397507364485, 10);
    expect(study.prd).toBeCloseTo(1.0269036314293112, 12);
  });

  it('agrees with assesspy 2.0.2 on IAAO table D-2, an even number of pairs', () => {
    const study = studyRatios(pairsOf(tableD2));
    expect(study.n).toBe(16);
    expect(study.medianRatio).toBeCloseTo(1, 12);
    expect(study.meanRatio).toBeCloseTo(0.984375, 12);
    expect(study.weightedRatio).toBeCloseTo(0.9323529411764706, 12);
    expect(study.cod).toBeCloseTo(7.812500000000003, 10);
    expect(study.prd).toBeCloseTo(1.0557965299684544, 12);
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
