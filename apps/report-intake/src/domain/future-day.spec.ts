import { futureDay } from './future-day.js';

describe('a day stated in a report', () => {
  it.each([
    ['2026-04-20', '2026-03-20', null],
    ['2026-04-21', '2026-04-21', null],
    ['2026-04-22', '2026-03-20', '/issuedOn'],
    ['2026-04-21', '2026-04-22', '/inspectedOn'],
  ])('issued %s, inspected %s, received on 21 April: %s', (issuedOn, inspectedOn, pointer) => {
    expect(futureDay({ issuedOn, inspectedOn }, '2026-04-21')).toBe(pointer);
  });
});
