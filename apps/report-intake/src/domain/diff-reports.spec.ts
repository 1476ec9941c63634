import fc from 'fast-check';
import { aComparable, aReport } from '#testing';
import { diffReports } from './diff-reports.js';

describe('diffReports', () => {
  it('finds nothing between a report and itself, however its members are ordered', () => {
    const report = aReport();
    expect(diffReports(report, Object.fromEntries(Object.entries(report).toReversed()))).toEqual([]);
  });

  it('names each field that differs, with what it was and what it is', () => {
    const changes = diffReports(aReport({ explanation: '原说明内容一二三四' }), aReport({ subject: { floor: 4 } }));
    expect(changes).toEqual([
      { pointer: '/explanation', before: '原说明内容一二三四', after: null },
      { pointer: '/subject/floor', before: 3, after: 4 },
    ]);
  });

  it('shows a comparable left out as a whole', () => {
    const three = [1, 2, 3].map((n) => aComparable({ comparableNo: `T-${n}` }, n));
    const changes = diffReports({ comparables: three }, { comparables: three.slice(0, 2) });
    expect(changes.every(({ pointer, after }) => pointer.startsWith('/comparables/2/') && after === null)).toBe(true);
    expect(changes.map(({ pointer }) => pointer)).toContain('/comparables/2/adjustments/market');
  });

  it('turns into its mirror image when the versions change places', () => {
    const tree = fc.dictionary(fc.string(), fc.oneof(fc.integer(), fc.string(), fc.array(fc.boolean())));
    fc.assert(
      fc.property(tree, tree, (a, b) => {
        const mirrored = diffReports(b, a).map(({ pointer, before, after }) => ({
          pointer,
          before: after,
          after: before,
        }));
        expect(mirrored).toEqual(diffReports(a, b));
      }),
    );
  });
});
