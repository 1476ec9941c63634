import { setTimeout as pause } from 'node:timers/promises';

/** Waits for something that other processes bring about: looks again until the answer is there, or fails in time. */
export async function eventually<T>(look: () => Promise<T | null | undefined | false>, withinMs = 10_000): Promise<T> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const found = await look();
    if (found !== null && found !== undefined && found !== false) return found;
    if (Date.now() > deadline) throw new Error(`not so within ${withinMs} ms`);
    await pause(20);
  }
}
