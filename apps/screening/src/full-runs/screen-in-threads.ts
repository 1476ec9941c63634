import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** A project leaves much behind at once that is soon dead: more room for it costs memory and, as measured, saves no time. */
const resourceLimits = { maxYoungGenerationSizeMb: 16 };

/** Works off the full runs in so many threads; returns when nothing waits any more, or soon after the signal. */
export async function screenInThreads(databaseUrl: string, threads: number, stop: AbortSignal): Promise<void> {
  const file = new URL('./full-run-thread.js', import.meta.url);
  await Promise.all(
    Array.from({ length: threads }, async () => {
      const worker = new Worker(file, { workerData: { databaseUrl }, resourceLimits });
      const tell = (): void => worker.postMessage('stop', []);
      stop.addEventListener('abort', tell);
      await once(worker, 'exit');
      stop.removeEventListener('abort', tell);
    }),
  );
}
