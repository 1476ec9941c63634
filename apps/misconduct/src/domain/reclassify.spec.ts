import { reclassify, type ChangedPenalty } from './reclassify.js';

const changed = (change: Partial<ChangedPenalty>) =>
  reclassify({ recordClass: 'serious', decidedOn: '2026-05-09', penalties: ['large-fine'], ...change });

describe('reclassify', () => {
  it('follows the gravest penalty that is left', () => {
    expect(changed({})).toBe('ordinary');
    expect(changed({ penalties: ['warning', 'fine'] })).toBe('ordinary');
    expect(changed({ penalties: ['warning'] })).toBe('minor');
    expect(changed({ penalties: [] })).toBe('minor');
  });

  it('never makes an entry graver for seeking a remedy', () => {
    expect(changed({ recordClass: 'ordinary', penalties: ['revocation'] })).toBe('ordinary');
  });

  it('refuses to guess before the first rule it knows', () => {
    expect(changed({ decidedOn: '2023-04-30' })).toBeNull();
  });
});
