import { isFitInvestigator } from './fit-investigator.js';

const officer = { organId: 'nanguan', roles: ['reviewer', 'case-officer'], active: true };

describe('isFitInvestigator', () => {
  it('takes an active case officer of the organ', () => {
    expect(isFitInvestigator(officer, 'nanguan')).toBe(true);
  });

  it('takes nobody whose account is closed, of another organ, or without the role', () => {
    expect(isFitInvestigator({ ...officer, active: false }, 'nanguan')).toBe(false);
    expect(isFitInvestigator(officer, 'yanbian')).toBe(false);
    expect(isFitInvestigator({ ...officer, roles: ['approver'] }, 'nanguan')).toBe(false);
  });
});
