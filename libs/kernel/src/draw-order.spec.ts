import { createHash } from 'node:crypto';
import { drawOrder } from './draw-order.js';

const ids = ['e1', 'e2', 'e3', 'e4', 'e5'];

describe('drawOrder', () => {
  it('draws the same order from the same seed, however the roster is sorted', () => {
    expect(drawOrder(['e4', 'e1', 'e5', 'e3', 'e2'], 'seed')).toEqual(drawOrder(ids, 'seed'));
  });

  it('ranks by the hash of seed, line feed and id, as anyone can check', () => {
    const rank = (id: string) => createHash('sha256').update(`seed\n${id}`).digest('hex');
    const ranks = drawOrder(ids, 'seed').map(rank);
    expect(ranks).toEqual([...ranks].sort());
  });

  it('gives each expert about the same chance of coming first', () => {
    const firsts = Array.from({ length: 5000 }, (_, index) => drawOrder(ids, `seed ${index}`)[0]);
    for (const id of ids) {
      const share = firsts.filter((first) => first === id).length / firsts.length;
      expect(Math.abs(share - 0.2)).toBeLessThan(0.03);
    }
  });
});
