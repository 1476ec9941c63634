import { aComparable, aReport, aSigner, reportFacts } from '#testing';
import { catalogue } from './catalogue.js';
import { checkCodes } from './check.js';
import { checkReport } from './index.js';
import { policyOn } from './policy.js';

const policy = policyOn('2026-04-21');
const steep = [1, 2, 3].map((n) =>
  aComparable({ comparableNo: `S-${n}`, priceYuanPerSqm: 8000, adjustments: { location: 25 } }, n),
);

describe('checkReport', () => {
  it('accepts a report that is in order, and says the signatures are only declared', () => {
    expect(checkReport(reportFacts({}), policy)).toEqual({
      findings: [],
      verdict: 'accepted',
      declaredOnly: ['RC02'],
    });
  });

  it('returns a report with a hard finding, with code, level and pointer', () => {
    const { findings, verdict } = checkReport(
      reportFacts({ report: aReport({ signers: [aSigner(1)], valuationDate: '2026-03-03' }) }),
      policy,
    );
    expect(verdict).toBe('returned');
    expect(findings.map(({ code, level, pointer }) => [code, level, pointer])).toEqual([
      ['RC02', 'hard', '/signers'],
      ['RC04', 'hard', '/valuationDate'],
    ]);
  });

  it('waits for a reason where limits of adjustment are passed, and accepts with one', () => {
    const pending = checkReport(reportFacts({ report: aReport({ comparables: steep }) }), policy);
    expect(pending.verdict).toBe('reason-pending');
    expect(new Set(pending.findings.map(({ code }) => code))).toEqual(new Set(['RC08']));

    const explanation = '同一供需圈内近一年仅有这三宗成交,已逐一说明。';
    const explained = checkReport(reportFacts({ report: aReport({ comparables: steep, explanation }) }), policy);
    expect(explained.verdict).toBe('accepted');
    expect(explained.findings.map((finding) => finding.explained)).toEqual([true, true, true]);
  });

  it('takes a blank or very short text for no reason', () => {
    for (const explanation of ['无', '          ']) {
      const report = aReport({ comparables: steep, explanation });
      expect(checkReport(reportFacts({ report }), policy).verdict).toBe('reason-pending');
    }
  });

  it('does not let a reason outweigh a hard finding', () => {
    const report = aReport({ comparables: steep.slice(1), explanation: '同一供需圈内近一年仅有这两宗成交。' });
    expect(checkReport(reportFacts({ report }), policy).verdict).toBe('returned');
  });

  it('accepts in spite of a warning', () => {
    const comparables = [1, 2, 3].map((n) => aComparable({ comparableNo: `T-${n}` }, n));
    const otherUses = [{ ...aComparable({ comparableNo: 'T-1', areaSqm: 60 }), reportId: 'r1' }];
    const { verdict, findings } = checkReport(reportFacts({ report: aReport({ comparables }), otherUses }), policy);
    expect(verdict).toBe('accepted');
    expect(findings).toMatchObject([{ code: 'RC22', level: 'warning', explained: false }]);
  });

  it('judges by the levels of the day: a level lowered to a warning returns nothing', () => {
    const lenient = { ...policy, levels: { ...policy.levels, RC04: 'warning' as const } };
    const facts = reportFacts({ report: aReport({ valuationDate: '2026-03-03' }) });
    expect(checkReport(facts, lenient).verdict).toBe('accepted');
    expect(checkReport(facts, policy).verdict).toBe('returned');
  });
});

describe('policyOn', () => {
  it('checks nothing of GB/T 50291-2015 before it came into force', () => {
    expect(policyOn('2015-11-30').levels.RC08).toBeUndefined();
    expect(policyOn('2015-12-01').levels.RC08).toBe('reason');
    expect(checkReport(reportFacts({ report: aReport({ comparables: steep }) }), policyOn('2015-11-30'))).toMatchObject(
      {
        findings: [],
        verdict: 'accepted',
      },
    );
  });

  it('knows no rules before 2011', () => {
    expect(() => policyOn('2011-06-02')).toThrow(RangeError);
  });
});

describe('catalogue', () => {
  it.each(checkCodes)('%s has cause, cure and basis, and levels in the order of their days', (code) => {
    const { cause, cure, basis, levels } = catalogue[code];
    expect([cause.zh, cause.en, cure.zh, cure.en, basis].every((text) => text.length > 5)).toBe(true);
    const days = levels.map(({ from }) => from);
    expect(days).toEqual([...days].sort());
    expect(levels.length).toBeGreaterThan(0);
  });
});
