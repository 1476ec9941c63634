import { decidePanel, type PanelPolicy } from './compose-panel.js';
import type { Expert } from './recuse-expert.js';

const seed = 'drawn on 2026-05-20 at ten';
const half: PanelPolicy = { size: 3, appraiserShare: { numerator: 1, denominator: 2 } };
const conflicts = { agencyId: 'the-agency', partyIds: ['household', 'department'] };
const expert = (expertId: string, field: Expert['field'], change: Partial<Expert> = {}): Expert => ({
  expertId,
  field,
  agencyIds: [],
  declaredInterests: [],
  priorInvolvements: [],
  ...change,
});
const roster: Expert[] = [
  expert('a1', 'appraiser'),
  expert('a2', 'appraiser'),
  expert('a3', 'appraiser'),
  expert('a4', 'appraiser', { agencyIds: ['elsewhere'] }),
  expert('l1', 'law'),
  expert('l2', 'land'),
  expert('p1', 'price', { declaredInterests: ['someone-else'] }),
];
const draw = (experts = roster, policy = half, withSeed = seed) => decidePanel(experts, policy, conflicts, withSeed);
const appraisersOf = (decision: ReturnType<typeof draw>) =>
  decision.drawn ? decision.memberIds.filter((id) => id.startsWith('a')).length : 0;

describe('decidePanel', () => {
  it('draws the same panel again from the same seed, in whatever order the roster is read', () => {
    expect(draw([...roster.slice(3), ...roster.slice(0, 3)])).toEqual(draw());
    expect(draw()).toMatchObject({ drawn: true, draw: { seed } });
  });

  it('seats as many as the policy says, at least the share of them appraisers, whatever the seed', () => {
    for (let n = 0; n < 200; n += 1) {
      const panel = draw(roster, half, `${seed} ${n}`);
      expect(panel.drawn && new Set(panel.memberIds).size).toBe(3);
      expect(appraisersOf(panel)).toBeGreaterThanOrEqual(2);
    }
  });

  it('rounds the share up, never down', () => {
    const five = (numerator: number, denominator: number): PanelPolicy => ({
      size: 5,
      appraiserShare: { numerator, denominator },
    });
    const three = roster.filter(({ expertId }) => expertId !== 'a4');
    expect(appraisersOf(draw(three, five(1, 2)))).toBe(3);
    expect(draw(three, five(2, 3))).toMatchObject({ because: 'panel-too-few-appraisers' });
    expect(appraisersOf(draw(roster, five(2, 3)))).toBe(4);
    expect(draw(three, five(3, 5))).toMatchObject({ drawn: true });
  });

  it('sets aside whoever the agency employs or employed, had to do with the report, or has an interest in a party', () => {
    const tied = [
      expert('a5', 'appraiser', { agencyIds: ['elsewhere', 'the-agency'] }),
      expert('l3', 'law', { declaredInterests: ['household'] }),
      expert('a6', 'appraiser', { priorInvolvements: ['signed-report'] }),
      expert('l4', 'law', { priorInvolvements: ['sat-on-earlier-panel'] }),
    ];
    for (let n = 0; n < 50; n += 1) {
      const panel = draw([...roster, ...tied], half, `${seed} ${n}`);
      expect(panel.recused).toEqual([
        { expertId: 'a5', because: 'employed-by-agency' },
        { expertId: 'l3', because: 'interest-in-party' },
        { expertId: 'a6', because: 'signed-report' },
        { expertId: 'l4', because: 'sat-on-earlier-panel' },
      ]);
      expect(panel.drawn && panel.memberIds.some((id) => ['a5', 'l3', 'a6', 'l4'].includes(id))).toBe(false);
    }
  });

  it('tells who stood aside when too few are left', () => {
    const tied = roster.map((one) => ({ ...one, agencyIds: one.field === 'appraiser' ? ['the-agency'] : [] }));
    const panel = draw(tied);
    expect(panel).toMatchObject({ drawn: false, because: 'panel-too-few-appraisers' });
    expect(panel.recused).toHaveLength(4);
  });

  it('refuses when the roster cannot fill the seats', () => {
    expect(draw([expert('a1', 'appraiser'), expert('a2', 'appraiser')])).toMatchObject({
      because: 'panel-too-few-experts',
    });
    expect(draw([])).toMatchObject({ because: 'panel-too-few-appraisers' });
  });

  it('refuses an even panel, one below three, and a share that is no fraction', () => {
    for (const size of [1, 2, 4, 3.5]) expect(draw(roster, { ...half, size }).drawn).toBe(false);
    for (const appraiserShare of [
      { numerator: 2, denominator: 1 },
      { numerator: 0.5, denominator: 1 },
      { numerator: 0, denominator: 0 },
    ]) {
      expect(draw(roster, { ...half, appraiserShare })).toMatchObject({ because: 'panel-share-unlawful' });
    }
  });

  it('refuses a seed short enough to be picked for its result, and a roster that names someone twice', () => {
    expect(draw(roster, half, 'short')).toMatchObject({ because: 'draw-seed-too-short' });
    expect(draw([...roster, expert('a1', 'law')])).toMatchObject({ because: 'roster-names-expert-twice' });
  });
});
