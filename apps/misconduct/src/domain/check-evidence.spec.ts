import { checkEvidence, type EvidenceFacts } from './check-evidence.js';

const facts: EvidenceFacts = { kind: 'document', reference: '卷3', obtainedOn: '2026-05-06', obtainedBy: ['zhao'] };
const check = (change: Partial<EvidenceFacts>) =>
  checkEvidence({ ...facts, ...change }, ['zhao', 'qian'], '2026-05-06');

describe('checkEvidence', () => {
  it('takes a document one investigator obtained today', () => {
    expect(check({})).toEqual({ sound: true });
  });

  it('wants to know where it lies', () => {
    const { reference: _none, ...nowhere } = facts;
    expect(checkEvidence(nowhere, ['zhao'], '2026-05-06')).toMatchObject({ because: 'evidence-without-source' });
  });

  it('takes nothing of tomorrow, and nothing a stranger obtained', () => {
    expect(check({ obtainedOn: '2026-05-07' })).toMatchObject({ pointer: '/obtainedOn' });
    expect(check({ obtainedBy: ['zhao', 'sun'] })).toMatchObject({
      because: 'not-an-investigator',
      pointer: '/obtainedBy/1',
    });
  });

  it('wants two officers for statements and records of the spot', () => {
    expect(check({ kind: 'witness' })).toMatchObject({ because: 'evidence-by-one' });
    expect(check({ kind: 'site-record', obtainedBy: ['zhao', 'qian'] })).toEqual({ sound: true });
  });
});
