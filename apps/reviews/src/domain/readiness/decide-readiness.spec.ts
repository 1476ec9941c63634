import { decideReadiness } from './decide-readiness.js';
import type { ReadinessFacts } from './facts.js';

const agencyId = 'agency-1';

/** A household for which everything was done: decided on the day after the ten days. */
const inOrder: ReadinessFacts = {
  decisionOn: '2026-11-13',
  selection: { method: 'draw', concludedOn: '2026-09-10', agencyIds: [agencyId] },
  commissions: [{ agencyId, signedOn: '2026-09-14' }],
  displays: [{ from: '2026-10-12', to: '2026-10-16', endedOn: '2026-10-16', explanations: 1, minDays: 5 }],
  report: { version: 1, agencyId, signers: 2 },
  service: { servedOn: '2026-11-02', defects: [] },
  lastDays: { review: '2026-11-12', determination: null },
  objections: [],
};
const codes = (facts: Partial<ReadinessFacts>) => decideReadiness({ ...inOrder, ...facts }).map(({ code }) => code);

describe('readiness for the compensation decision', () => {
  it('is given once every proof is there and every period is over', () => {
    expect(codes({})).toEqual([]);
  });

  describe('in the cases that were lost in court', () => {
    it('is refused where the household report was never served (艾正云、沙德芳 v 马鞍山市雨山区)', () => {
      expect(codes({ service: null, lastDays: { review: null, determination: null } })).toEqual(['report-not-served']);
    });

    it('is refused where signatures, selection and contract cannot be proved', () => {
      expect(codes({ selection: null, commissions: [], report: { version: 1, agencyId, signers: 0 } })).toEqual([
        'selection-unproved',
        'commission-unproved',
        'signature-missing',
      ]);
    });

    it('is refused where report and decision are served together, so that the ten days never ran (Hainan, 2024)', () => {
      expect(codes({ decisionOn: '2026-11-02' })).toEqual(['review-period-running']);
    });
  });

  it('is not given on the last day a review may be asked for, and is on the next', () => {
    expect(codes({ decisionOn: '2026-11-12' })).toEqual(['review-period-running']);
    expect(codes({ decisionOn: '2026-11-13' })).toEqual([]);
  });

  it.each([
    ['AGENCY_WORKING', ['review-pending']],
    ['OVERDUE', ['review-pending']],
    ['UNCHANGED', ['result-not-served']],
    ['CLOSED', []],
    ['WITHDRAWN', []],
  ])('with a review in %s lacks %j', (status, expected) => {
    expect(codes({ objections: [{ kind: 'review', status }] })).toEqual(expected);
  });

  it.each([
    ['EXAMINING', ['determination-pending']],
    ['CORRECT', ['new-report-pending']],
    ['MAINTAINED', []],
  ])('with a determination in %s lacks %j', (status, expected) => {
    expect(codes({ objections: [{ kind: 'determination', status }] })).toEqual(expected);
  });

  it('waits for the days in which a determination may be asked for', () => {
    expect(codes({ lastDays: { review: '2026-11-01', determination: '2026-11-23' } })).toEqual([
      'determination-period-running',
    ]);
  });

  it('names each defect of a display and of a proof of service', () => {
    const short = [{ from: '2026-10-12', to: '2026-10-14', endedOn: '2026-10-14', explanations: 0, minDays: 5 }];
    expect(
      decideReadiness({
        ...inOrder,
        displays: short,
        service: { servedOn: '2026-11-02', defects: ['witnesses-too-few'] },
      }),
    ).toEqual([
      { code: 'display-too-short', details: { days: 3, minDays: 5 } },
      { code: 'explanation-missing' },
      { code: 'service-proof-defective', details: { defects: ['witnesses-too-few'] } },
    ]);
    expect(codes({ displays: [] })).toEqual(['display-missing']);
  });

  it('measures each display by the days the rules of its own day asked for', () => {
    const old = { from: '2026-10-12', to: '2026-10-14', endedOn: '2026-10-14', explanations: 1, minDays: 3 };
    const later = { from: '2026-10-19', to: '2026-10-22', endedOn: '2026-10-22', explanations: 1, minDays: 5 };
    expect(codes({ displays: [old, later] })).toEqual([]);
    expect(codes({ displays: [later] })).toEqual(['display-too-short']);
  });

  it('is refused for a report of an agency that was not the one selected', () => {
    expect(codes({ report: { version: 1, agencyId: 'agency-2', signers: 2 } })).toEqual(['agency-not-selected']);
  });

  it('is refused where nothing is registered at all, naming everything', () => {
    expect(
      codes({
        selection: null,
        commissions: [],
        displays: [],
        report: null,
        service: null,
        lastDays: { review: null, determination: null },
      }),
    ).toEqual(['selection-unproved', 'commission-unproved', 'display-missing', 'report-missing']);
  });
});
