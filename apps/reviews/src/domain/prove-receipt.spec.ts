import { provesReceipt } from './prove-receipt.js';

describe('a proof of service', () => {
  it('proves receipt, whatever else it lacks', () => {
    expect(provesReceipt({ defects: [] })).toBe(true);
    expect(provesReceipt({ defects: ['witness-missing'] })).toBe(true);
  });

  it.each(['signed-by-non-party', 'authority-not-proved'])('proves none where it was %s', (defect) => {
    expect(provesReceipt({ defects: ['witness-missing', defect] })).toBe(false);
  });
});
