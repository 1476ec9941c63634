import { findViolation } from './catalogue/find-violation.js';
import type { Violation } from './catalogue/violation.js';
import { decidePower, type OrganPowers } from './who-may-decide.js';

const county: OrganPowers = {
  level: 'county',
  isRegulator: true,
  isIssuingAuthority: false,
  isMarketRegulator: false,
  localRuleCodes: [],
};
const may = (organ: Partial<OrganPowers>, code: string) =>
  decidePower({ ...county, ...organ }, findViolation(code) as Violation);

describe('decidePower', () => {
  it('lets a county decide under the agency measures', () => {
    expect(may({}, 'A16')).toEqual({ may: true, as: ['C'] });
  });

  it('does not let a county decide under the appraisal law', () => {
    expect(may({}, 'A12')).toEqual({ may: false, because: 'organ-lacks-power', needs: ['P'] });
  });

  it('lets prefecture and province decide wherever a county may, and under the appraisal law', () => {
    for (const level of ['prefecture', 'province'] as const) {
      expect(may({ level }, 'A16')).toMatchObject({ may: true });
      expect(may({ level }, 'A12')).toEqual({ may: true, as: ['P'] });
      expect(may({ level }, 'A04')).toEqual({ may: true, as: ['C', 'P'] });
    }
  });

  it('leaves a material error to the authority that issued the certificate', () => {
    expect(may({ level: 'province' }, 'A02')).toMatchObject({ may: false, needs: ['I'] });
    expect(may({ isIssuingAuthority: true }, 'A02')).toEqual({ may: true, as: ['I'] });
  });

  it('gives an expropriation department, which is the client, no power', () => {
    expect(may({ isRegulator: false }, 'A16')).toMatchObject({ may: false });
  });

  it('lets the market regulator decide on a false report', () => {
    expect(may({ isRegulator: false, isMarketRegulator: true }, 'A01')).toEqual({ may: true, as: ['M'] });
  });

  it('lets nobody decide on a purely local matter unless a local rule says so', () => {
    expect(may({ level: 'province' }, 'A28')).toMatchObject({ may: false });
    expect(may({ localRuleCodes: ['A28'] }, 'A28')).toEqual({ may: true, as: ['L'] });
  });
});
