import { decideActing } from './act-for-applicant.js';

const own = { applicant: 'household', party: 'household', isOfficer: false, hasSignedPaper: false } as const;
const clerk = { ...own, party: 'expropriation-department', isOfficer: true } as const;

describe('an application', () => {
  it('is taken back by the party that brought it', () => {
    expect(decideActing(own)).toEqual({ acts: true });
    expect(decideActing({ ...clerk, applicant: 'expropriation-department' })).toEqual({ acts: true });
  });

  it('is taken back for a person by a clerk on the paper the person signed, and on nothing less', () => {
    expect(decideActing({ ...clerk, hasSignedPaper: true })).toEqual({ acts: true });
    expect(decideActing(clerk)).toEqual({ acts: false, because: 'signed-paper-missing', pointer: '/counter' });
  });

  it('of the department is no business of the household, nor of another organ on whatever paper', () => {
    const ofDepartment = { ...own, applicant: 'expropriation-department' } as const;
    expect(decideActing(ofDepartment)).toEqual({ acts: false, because: 'not-a-party' });
    const elsewhere = { ...ofDepartment, party: null, isOfficer: true };
    expect(decideActing(elsewhere)).toEqual({ acts: false, because: 'not-a-party' });
    expect(decideActing({ ...elsewhere, hasSignedPaper: true })).toEqual({ acts: false, because: 'not-a-party' });
  });

  it('has its counter for officers alone', () => {
    expect(decideActing({ ...own, hasSignedPaper: true })).toMatchObject({ because: 'counter-for-officers' });
  });
});
