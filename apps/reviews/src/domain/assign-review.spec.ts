import { decideAssignment, type Assignment } from './assign-review.js';

const officer = { organId: 'nanguan', roles: ['clerk'], active: true };
const assignment: Assignment = { officer, officerId: 'wang', assigneeId: null, covers: ['nanguan'], reason: null };
const decide = (change: Partial<Assignment>) => decideAssignment({ ...assignment, ...change });

describe('decideAssignment', () => {
  it('gives a review nobody has to a clerk of the organ, without a reason', () => {
    expect(decide({})).toEqual({ assigned: true });
  });

  it('hands over with a reason only', () => {
    expect(decide({ assigneeId: 'li' })).toMatchObject({ because: 'handover-reason-missing', pointer: '/reason' });
    expect(decide({ assigneeId: 'li', reason: '休假' })).toEqual({ assigned: true });
  });

  it('does not hand over to whoever has it', () => {
    expect(decide({ assigneeId: 'wang', reason: '休假' })).toMatchObject({ because: 'already-assigned' });
  });

  it('finds unfit an officer unknown, gone, of another organ or of another trade', () => {
    const unfit: Assignment['officer'][] = [
      null,
      { ...officer, active: false },
      { ...officer, organId: 'yanbian' },
      { ...officer, roles: ['audit-admin'] },
    ];
    for (const one of unfit) expect(decide({ officer: one })).toMatchObject({ because: 'assignee-unfit' });
  });
});
