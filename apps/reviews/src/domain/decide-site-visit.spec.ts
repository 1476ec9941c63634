import { decideSiteVisit } from './decide-site-visit.js';

const visit = { visitedOn: '2026-11-30', receivedOn: '2026-11-25', present: ['a', 'b'], panel: ['a', 'b', 'c'] };

describe('decideSiteVisit', () => {
  it('records a visit from the day of receipt to today', () => {
    expect(decideSiteVisit(visit, '2026-11-30')).toEqual({ recorded: true });
    expect(decideSiteVisit({ ...visit, visitedOn: '2026-11-25' }, '2026-11-30')).toEqual({ recorded: true });
  });

  it('records none to come, none before, and nobody who is not on the panel', () => {
    expect(decideSiteVisit(visit, '2026-11-29')).toMatchObject({ because: 'site-visit-in-future' });
    expect(decideSiteVisit({ ...visit, visitedOn: '2026-11-24' }, '2026-11-30')).toMatchObject({
      because: 'site-visit-before-receipt',
    });
    expect(decideSiteVisit({ ...visit, present: ['a', 'x'] }, '2026-11-30')).toMatchObject({
      because: 'not-on-panel',
      pointer: '/present/1',
    });
  });
});
