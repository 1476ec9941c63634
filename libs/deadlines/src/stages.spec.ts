import { stagesOf } from './stages.js';

const days = (key: string, from: string, dueOn: string) =>
  Object.fromEntries(stagesOf(key, from, dueOn).map(({ stage, onDay }) => [stage, onDay]));

describe('the stages of a deadline', () => {
  it('remind three days before the last day, and call a missed duty lapsed the day after it', () => {
    expect(days('D04', '2026-11-02', '2026-11-12')).toEqual({
      reminder: '2026-11-09',
      lapsed: '2026-11-13',
      escalated: '2026-11-16',
    });
  });

  it('remind on the first day of a period shorter than that', () => {
    expect(days('D15', '2026-11-02', '2026-11-04')['reminder']).toBe('2026-11-03');
    expect(days('D15', '2026-11-02', '2026-11-03')['reminder']).toBe('2026-11-03');
  });

  it('never call anyone to account for a right not used', () => {
    expect(days('D03', '2026-11-02', '2026-11-12')).not.toHaveProperty('escalated');
  });
});
