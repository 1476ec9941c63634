import { commitmentOf } from '#kernel';
import { createHash } from 'node:crypto';
import { drawAgencies } from './draw-agencies.js';

const texts = ['南关区公证处一号文字 7391', '被征收人代表所写 0426 春'];
const inputs = {
  selectionId: 's1',
  participants: ['a', 'b', 'c', 'd'],
  seats: 1,
  drawOn: '2026-03-20',
  secret: 'ab'.repeat(32),
  seals: texts.map(commitmentOf),
  texts,
};
const draw = (change: Partial<typeof inputs> = {}, today = '2026-03-20') =>
  drawAgencies({ ...inputs, ...change }, today);

describe('drawAgencies', () => {
  it('ranks by seed and id, the seed being the hash of id, secret and texts, as anyone can check', () => {
    const hash = (text: string) => createHash('sha256').update(text).digest('hex');
    const seed = hash(['s1', inputs.secret, ...texts].join('\n'));
    const order = inputs.participants.toSorted((a, b) => (hash(`${seed}\n${a}`) < hash(`${seed}\n${b}`) ? -1 : 1));
    expect(draw()).toEqual({ drawn: true, seed, order, agencyIds: order.slice(0, 1) });
  });

  it('falls otherwise with another secret or any other text', () => {
    const other = [texts[0] ?? '', '被征收人代表所写 0427 春'];
    const seeds = [draw(), draw({ secret: 'cd'.repeat(32) }), draw({ texts: other, seals: other.map(commitmentOf) })];
    expect(new Set(seeds.map((one) => (one.drawn ? one.seed : ''))).size).toBe(3);
  });

  it('gives each agency about the same chance', () => {
    const firsts = Array.from({ length: 4000 }, (_, n) => {
      const drawn = draw({ secret: String(n) });
      return drawn.drawn ? drawn.agencyIds[0] : undefined;
    });
    for (const id of inputs.participants) {
      const share = firsts.filter((first) => first === id).length / firsts.length;
      expect(Math.abs(share - 0.25)).toBeLessThan(0.03);
    }
  });

  it.each([
    ['before its day', draw({}, '2026-03-19'), { because: 'draw-too-early' }],
    [
      'with one witness',
      draw({ seals: inputs.seals.slice(1), texts: texts.slice(1) }),
      { because: 'too-few-witnesses' },
    ],
    ['without all texts', draw({ texts: texts.slice(1) }), { because: 'texts-incomplete', pointer: '/texts' }],
    [
      'with a text changed after it was sealed',
      draw({ texts: [texts[0] ?? '', '被征收人代表所写 0427 春'] }),
      { because: 'text-breaks-seal', pointer: '/texts/1' },
    ],
  ])('does not fall %s', (_, drawn, because) => {
    expect(drawn).toEqual({ drawn: false, ...because });
  });
});
