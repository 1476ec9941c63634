import { decideReceiver } from './decide-receiver.js';

const facts = { ownOrganId: 'nanguan', senderOrganId: 'nanguan', filingOrganId: 'changchun' };

describe('decideReceiver', () => {
  it('sends a case to the organ the agency is filed with', () => {
    expect(decideReceiver({ ...facts, toOrganId: 'changchun' })).toEqual({ fit: true });
  });

  it.each(['jilin', 'yanbian'])('sends it nowhere else, such as %s', (toOrganId) => {
    expect(decideReceiver({ ...facts, toOrganId })).toEqual({ fit: false, because: 'referral-not-to-filing-organ' });
  });

  it('lets no organ refer a case to itself, filed there or not', () => {
    const self = { fit: false, because: 'referral-not-upward' };
    expect(decideReceiver({ ...facts, toOrganId: 'nanguan', filingOrganId: 'nanguan' })).toEqual(self);
    expect(decideReceiver({ ...facts, toOrganId: 'changchun', senderOrganId: 'changchun' })).toEqual(self);
  });
});
