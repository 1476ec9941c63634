import { isOutdated } from './is-outdated.js';

describe('a message that waited', () => {
  it('still reminds on the last day, and no longer after it', () => {
    expect(isOutdated({ stage: 'reminder', dueOn: '2026-05-10' }, '2026-05-10')).toBe(false);
    expect(isOutdated({ stage: 'reminder', dueOn: '2026-05-10' }, '2026-05-11')).toBe(true);
  });

  it.each(['lapsed', 'escalated'])('tells of what has %s at any time', (stage) => {
    expect(isOutdated({ stage, dueOn: '2026-05-10' }, '2026-07-01')).toBe(false);
  });
});
