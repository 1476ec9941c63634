import { mayAdminister, mayGrant, operatorOrganId } from './may-administer.js';

const ofOperator = { organId: operatorOrganId, covers: [operatorOrganId] };
const ofCity = { organId: 'changchun', covers: ['changchun', 'nanguan'] };

describe('the reach of a security administrator', () => {
  it('is every organ for the operator, and the organs covered for a city', () => {
    expect(mayAdminister(ofOperator, 'yanji')).toBe(true);
    expect(mayAdminister(ofCity, 'nanguan')).toBe(true);
    expect(mayAdminister(ofCity, 'yanji')).toBe(false);
  });

  it('lets a city appoint clerks, and only the operator appoint administrators', () => {
    expect(mayGrant(ofCity, ['clerk', 'approver'])).toBe(true);
    expect(mayGrant(ofCity, ['clerk', 'audit-admin'])).toBe(false);
    expect(mayGrant(ofOperator, ['audit-admin'])).toBe(true);
  });
});
