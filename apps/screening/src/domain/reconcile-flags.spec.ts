import type { Flag } from './flag.js';
import { reconcileFlags, type KnownFlag } from './reconcile-flags.js';
import { screenProject } from './screen-project.js';
import { defaultSettings } from './screen-settings.js';

/** Flags of 40 homes at 8,000 yuan and of one home at each of these prices. */
function flagsOf(...prices: number[]): Flag[] {
  const homes = [...Array.from({ length: 40 }, () => 8000), ...prices];
  const facts = homes.map((unitPriceYuan, i) => ({
    reportId: `r${100 + i}`,
    projectId: 'p',
    use: 'residential',
    structure: 'brick-concrete',
    areaSqm: 80,
    unitPriceYuan,
  }));
  return screenProject(facts, defaultSettings).flags;
}

const onFile = (flags: Flag[], state: KnownFlag['state'] = 'open'): KnownFlag[] =>
  flags.map((flag) => ({ id: `id-${flag.reportId}`, state, flag }));

describe('reconcileFlags', () => {
  it('raises what was never on file, high and low', () => {
    expect(reconcileFlags([], flagsOf(12_000, 5000)).map(({ what }) => what)).toEqual(['raised', 'raised']);
  });

  it('leaves alone what says the same', () => {
    const flags = flagsOf(12_000);
    expect(reconcileFlags(onFile(flags), flags)).toMatchObject([{ what: 'seen', id: 'id-r140' }]);
  });

  it('restates a flag whose peers changed, and keeps its disposition', () => {
    const change = reconcileFlags(onFile(flagsOf(12_000)), flagsOf(12_000, 8000));
    expect(change).toMatchObject([{ what: 'restated', id: 'id-r140', lapses: false }]);
  });

  it('lets the disposition lapse when the value itself changed', () => {
    const change = reconcileFlags(onFile(flagsOf(12_000)), flagsOf(13_000));
    expect(change).toMatchObject([{ what: 'restated', lapses: true }]);
  });

  it('clears what is no longer found, once', () => {
    const before = flagsOf(12_000);
    expect(reconcileFlags(onFile(before), [])).toEqual([{ what: 'cleared', id: 'id-r140' }]);
    expect(reconcileFlags(onFile(before, 'cleared'), [])).toEqual([]);
  });

  it('raises a cleared flag again instead of making another', () => {
    const flags = flagsOf(12_000);
    expect(reconcileFlags(onFile(flags, 'cleared'), flags)).toMatchObject([
      { what: 'raised-again', id: 'id-r140', lapses: true },
    ]);
  });

  it('clears the high flag and raises a low one when a value is turned over', () => {
    const changes = reconcileFlags(onFile(flagsOf(12_000)), flagsOf(5000));
    expect(changes.map(({ what }) => what)).toEqual(['raised', 'cleared']);
  });
});
