import { publicCaller } from '#contracts';
import { Refusal } from '#kernel';
import { actorOf, bySystem } from './actor.js';

describe('who stands in the trace', () => {
  it('is the caller, by kind and id', () => {
    const caller = { kind: 'household', id: 'claim-1', tenant: 'live', reportId: 'report-1' } as const;
    expect(actorOf({ caller })).toEqual({ kind: 'household', id: 'claim-1' });
  });

  it('is the service where the law moved the file', () => {
    expect(bySystem('reviews')).toEqual({ kind: 'system', id: 'reviews' });
  });

  it('is never the public', () => {
    expect(() => actorOf({ caller: publicCaller })).toThrow(new Refusal('not-allowed'));
  });
});
