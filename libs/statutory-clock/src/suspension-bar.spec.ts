import { national } from './packs/national.js';
import { suspensionBar } from './suspension-bar.js';

const bar = (until: string) => suspensionBar(until, '2026-03-02', national);

describe('a suspension', () => {
  it.each(['2026-03-02', '2026-04-30'])('may last until %s, within sixty days of its order', (until) => {
    expect(bar(until)).toBeNull();
  });

  it('ends neither before it was ordered nor after the longest time the rules of the place set', () => {
    expect(bar('2026-03-01')).toMatchObject({ because: 'suspension-ends-in-past' });
    expect(bar('2026-05-01')).toEqual({ because: 'suspension-too-long', latest: '2026-04-30', unconfirmed: true });
  });
});
