import { judgeProject } from './judge-project.js';
import { defaultEngineSettings } from './model/engine-settings.js';
import type { FoundFlag } from './found-flag.js';
import { reconcileFlags, type KnownFlag } from './reconcile-flags.js';

/** Flags of 40 homes at about 8,000 yuan and of one home at each of these prices. */
function flagsOf(...prices: number[]): FoundFlag[] {
  const usual = Array.from({ length: 40 }, (_, i) => 8000 + (((i * 37) % 9) - 4) * 60);
  const facts = [...usual, ...prices].map((unitPriceYuan, i) => ({
    reportId: `r${100 + i}`,
    projectId: 'p',
    use: 'residential',
    structure: 'brick-concrete',
    areaSqm: 80,
    unitPriceYuan,
  }));
  return judgeProject(facts, defaultEngineSettings, '').flags;
}

const onFile = (flags: FoundFlag[], state: KnownFlag['state'] = 'open'): KnownFlag[] =>
  flags.map((flag) => ({ id: `id-${flag.subject}`, state, ...flag }));

describe('reconcileFlags', () => {
  it('raises what was never on file, high and low', () => {
    expect(reconcileFlags([], flagsOf(12_000, 5000)).map(({ what }) => what)).toEqual(['raised', 'raised']);
  });

  it('leaves alone what says the same', () => {
    const flags = flagsOf(12_000);
    expect(reconcileFlags(onFile(flags), flags)).toMatchObject([{ what: 'seen', id: 'id-r140' }]);
  });

  it('takes digits nobody reads for the same', () => {
    const [flag] = flagsOf(12_000);
    if (!flag) throw new Error('no flag');
    const later = { ...flag, said: { ...flag.said, z: flag.said.z + 1e-4 } };
    expect(reconcileFlags(onFile([flag]), [later])).toMatchObject([{ what: 'seen' }]);
  });

  it('restates a flag whose like homes changed, and keeps its disposition', () => {
    const change = reconcileFlags(onFile(flagsOf(12_000)), flagsOf(12_000, 7700));
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
