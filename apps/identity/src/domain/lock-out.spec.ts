import { lockOutPolicy, takeAttempt, type Attempts } from './lock-out.js';

const start = new Date('2026-11-23T01:00:00Z');
const after = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
const fresh: Attempts = { failures: 0, lastAt: null, lockedUntil: null };

function guesses(count: number, from: Attempts, now: Date): Attempts {
  let attempts = from;
  for (let guess = 0; guess < count; guess += 1) {
    const decision = takeAttempt(attempts, lockOutPolicy, now);
    if (!decision.judged) throw new Error(`guess ${guess} was not judged`);
    attempts = decision.next;
  }
  return attempts;
}

describe('takeAttempt', () => {
  it('judges five guesses and not the sixth', () => {
    const locked = guesses(5, fresh, start);
    expect(takeAttempt(locked, lockOutPolicy, start)).toEqual({ judged: false, until: after(15) });
  });

  it('stays locked to the last moment of fifteen minutes, and starts afresh then', () => {
    const locked = guesses(5, fresh, start);
    const justBefore = new Date(after(15).getTime() - 1);
    expect(takeAttempt(locked, lockOutPolicy, justBefore).judged).toBe(false);
    expect(guesses(1, locked, after(15))).toEqual({ failures: 1, lastAt: after(15), lockedUntil: null });
  });

  it('does not prolong a lock by guesses made during it', () => {
    const locked = guesses(5, fresh, start);
    expect(takeAttempt(locked, lockOutPolicy, after(14))).toEqual({ judged: false, until: after(15) });
  });

  it('lets failures lapse when a quarter of an hour passes without another', () => {
    const four = guesses(4, fresh, start);
    expect(guesses(1, four, after(14)).failures).toBe(5);
    expect(guesses(1, four, after(15)).failures).toBe(1);
  });
});
