import { checkPoints } from './check-points.js';

const grounds = {
  area: { kinds: ['fact-error'], slots: ['certificate', 'survey', 'other'] },
  adjustments: { kinds: ['value-dispute'], slots: ['calculation', 'other'] },
  'fit-out': { kinds: ['fact-error', 'value-dispute'], slots: ['invoices', 'other'] },
} as const;
const area = { kind: 'fact-error' as const, ground: 'area' as const, evidence: [{ slot: 'survey' as const }] };
const adjustments = { kind: 'value-dispute' as const, ground: 'adjustments' as const };

describe('checkPoints', () => {
  it('takes an error of fact and a dispute about value side by side', () => {
    expect(checkPoints([area, adjustments], grounds)).toEqual({ fit: true });
  });

  it('shows the other door where a dispute about value is filed as an error of fact', () => {
    expect(checkPoints([area, { ...adjustments, kind: 'fact-error' }], grounds)).toEqual({
      fit: false,
      because: 'ground-of-other-kind',
      pointer: '/points/1/kind',
      details: { kinds: ['value-dispute'] },
    });
  });

  it('lets a ground such as fit-out be raised either way', () => {
    for (const kind of ['fact-error', 'value-dispute'] as const) {
      expect(checkPoints([{ kind, ground: 'fit-out' }], grounds)).toEqual({ fit: true });
    }
  });

  it('names the slots a ground has when evidence lies in none of them', () => {
    const evidence = [{ slot: 'survey' as const }, { slot: 'invoices' as const }];
    expect(checkPoints([{ ...area, evidence }], grounds, '/supplements')).toEqual({
      fit: false,
      because: 'evidence-slot-unasked',
      pointer: '/supplements/0/evidence/1/slot',
      details: { slots: ['certificate', 'survey', 'other'] },
    });
  });
});
