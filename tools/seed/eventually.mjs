import { setTimeout as pause } from 'node:timers/promises';

/** Tries again while a fact is still on its way to the service that needs it; gives up in time. */
export async function eventually(work, withinMs = 15_000) {
  const deadline = performance.now() + withinMs;
  for (;;) {
    try {
      const found = await work();
      if (found) return found;
      if (performance.now() > deadline) throw new Error('nothing came in time');
    } catch (error) {
      if (performance.now() > deadline) throw error;
    }
    await pause(100);
  }
}
