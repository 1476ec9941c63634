import { decideClosing } from './close-determination.js';

describe('decideClosing', () => {
  it('closes when every corrective step is confirmed or let go', () => {
    const correctiveSteps = [{ id: 'a', status: 'CONFIRMED' } as const, { id: 'b', status: 'LIFTED' } as const];
    expect(decideClosing({ correctiveSteps, newVersion: null, newVersionIsServed: false })).toEqual({ closed: true });
    expect(decideClosing({ correctiveSteps, newVersion: 2, newVersionIsServed: true })).toEqual({ closed: true });
  });

  it('stays open while something is owed, and says what', () => {
    const correctiveSteps = [{ id: 'a', status: 'ORDERED' } as const, { id: 'b', status: 'PERFORMED' } as const];
    expect(decideClosing({ correctiveSteps, newVersion: null, newVersionIsServed: false })).toEqual({
      closed: false,
      because: 'corrective-steps-open',
      open: ['a', 'b'],
    });
  });

  it('stays open until the new report is served', () => {
    expect(decideClosing({ correctiveSteps: [], newVersion: 2, newVersionIsServed: false })).toMatchObject({
      because: 'new-report-unserved',
      newVersion: 2,
    });
  });
});
