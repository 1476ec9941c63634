import { Refusal } from './refusal.js';

describe('Refusal', () => {
  it('carries its code, where it points and what to know, and no more', () => {
    const refusal = new Refusal('not-served', { pointer: '/servedOn', details: { reportId: 'r1' } });
    expect(refusal).toMatchObject({ code: 'not-served', pointer: '/servedOn', details: { reportId: 'r1' } });
    expect(Object.keys(new Refusal('not-served')).sort()).toEqual(['code', 'name']);
  });

  it('is an error with a stack, told apart by its class', () => {
    const refusal: unknown = new Refusal('not-served');
    expect(refusal).toBeInstanceOf(Error);
    expect(refusal instanceof Refusal && refusal.message).toBe('not-served');
  });
});
