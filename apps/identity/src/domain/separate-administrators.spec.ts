import { administratorRoles, joinsAdministrators } from './separate-administrators.js';

describe('joinsAdministrators', () => {
  it.each(administratorRoles)('lets one person be %s beside the work of an officer', (role) => {
    expect(joinsAdministrators([role, 'clerk', 'reviewer'])).toBe(false);
  });

  it.each([
    ['security-admin', 'audit-admin'],
    ['system-admin', 'security-admin'],
    ['audit-admin', 'system-admin'],
  ])('never joins %s and %s in one person', (one, other) => {
    expect(joinsAdministrators(['clerk', one, other])).toBe(true);
  });
});
