import { refusals } from '#contracts';
import { readSource, type Thrown } from './refusal-codes.js';

/** Places that pass on a code another process has refused with. */
const passOn = [
  'apps/gateway/src/edge/services.ts',
  'apps/gateway/src/edge/problem.filter.ts',
  'libs/testing/src/world.ts',
];

describe('the catalogue of refusals', () => {
  let thrown: Thrown[];
  let literals: Set<string>;
  beforeAll(() => {
    ({ thrown, literals } = readSource());
  }, 60_000);

  it('holds every code the system refuses with', () => {
    const missing = thrown.flatMap(({ where, codes }) =>
      (codes ?? []).filter((code) => !(code in refusals)).map((code) => `${code} (${where})`),
    );
    expect(missing).toEqual([]);
    expect(thrown.length).toBeGreaterThan(20);
  });

  it('can be held against every refusal: no code is made up at run time', () => {
    const unknown = thrown.filter(({ where, codes }) => !codes && !passOn.some((file) => where.startsWith(`${file}:`)));
    expect(unknown.map(({ where }) => where)).toEqual([]);
  });

  it('holds no code that nothing refuses with', () => {
    const used = new Set([...literals, ...thrown.flatMap(({ codes }) => codes ?? [])]);
    expect(Object.keys(refusals).filter((code) => !used.has(code))).toEqual([]);
  });

  it('says of each what happened and how to mend it, in both languages', () => {
    const chinese = /\p{Script=Han}/u;
    const english = /^[A-Z"'][^\p{Script=Han}]+\.$/u;
    const poor = Object.entries(refusals).filter(([code, { status, zh, en, fix }]) => {
      const words = [chinese.test(zh), chinese.test(fix.zh), english.test(en), english.test(fix.en)];
      return words.includes(false) || status < 400 || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(code);
    });
    expect(poor.map(([code]) => code)).toEqual([]);
  });
});
