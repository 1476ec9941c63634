import { checkAppointment } from './check-appointment.js';

type Project = Parameters<typeof checkAppointment>[1];
const project: Project = { selected: ['a', 'b'], appointedIds: [], leadAgencyId: null, conflictedIds: [] };
const check = (agencyId: string, change: Partial<Project> = {}, leadAgencyId: string | null = null, valid = true) =>
  checkAppointment({ agencyId, valid, leadAgencyId }, { ...project, ...change });

describe('checkAppointment', () => {
  it('lets the first of the chosen be appointed without a lead', () => {
    expect(check('a')).toBeNull();
  });

  it('asks for a lead among the appointed from the second on', () => {
    const second = { appointedIds: ['a'] };
    expect(check('b', second)).toEqual({ because: 'lead-agency-missing', pointer: '/lead' });
    expect(check('b', second, 'c')).toEqual({ because: 'lead-agency-not-appointed', pointer: '/lead/agencyId' });
    expect(check('b', second, 'a')).toBeNull();
    expect(check('b', { ...second, leadAgencyId: 'a' })).toBeNull();
  });

  it('appoints nobody before the selection, no loser, none suspended or struck off and none with an interest', () => {
    expect(check('a', { selected: null })).toEqual({ because: 'selection-not-concluded' });
    expect(check('c')).toEqual({ because: 'agency-not-selected', pointer: '/agencyId' });
    expect(check('a', {}, null, false)).toEqual({ because: 'agency-not-valid', pointer: '/agencyId' });
    expect(check('a', { conflictedIds: ['a'] })).toEqual({ because: 'agency-has-conflict', pointer: '/agencyId' });
  });
});
