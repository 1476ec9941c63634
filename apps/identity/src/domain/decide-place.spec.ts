import { decideMove, mayStandUnder, type Place } from './decide-place.js';

const underSiping: Place = { parentId: 'siping', divisionCode: '220381', validFrom: '1994-01-01', validTo: null };

describe('mayStandUnder', () => {
  it('lets a county stand under its prefecture, or under the province itself', () => {
    expect(mayStandUnder('county', 'prefecture')).toBe(true);
    expect(mayStandUnder('county', 'province')).toBe(true);
  });

  it.each([
    ['county', 'county'],
    ['prefecture', 'county'],
    ['province', 'province'],
  ])('lets no %s stand under a %s', (level, parent) => {
    expect(mayStandUnder(level, parent)).toBe(false);
  });
});

describe('decideMove', () => {
  it('ends the place before on the eve and takes the new code', () => {
    const move = { parentId: 'changchun', divisionCode: '220184', from: '2020-07-01' };
    expect(decideMove(underSiping, move)).toEqual({
      moved: true,
      endOn: '2020-06-30',
      next: { parentId: 'changchun', divisionCode: '220184', validFrom: '2020-07-01', validTo: null },
    });
  });

  it('keeps the code when none is given', () => {
    const decision = decideMove(underSiping, { parentId: 'changchun', from: '2020-07-01' });
    expect(decision).toMatchObject({ next: { divisionCode: '220381' } });
  });

  it('rewrites no history', () => {
    const move = { parentId: 'changchun', from: '1994-01-01' };
    expect(decideMove(underSiping, move)).toEqual({ moved: false, because: 'organ-move-too-early' });
  });
});
