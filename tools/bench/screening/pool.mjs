import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/**
 * Runs the tasks on worker threads, the next free worker taking the next task; results in the order of the tasks.
 * `onDone(task, result)` tells progress.
 */
export async function runAll(tasks, { engineFolder, threads = availableParallelism(), onDone }) {
  const results = new Array(tasks.length);
  let next = 0;
  const work = async () => {
    const worker = new Worker(new URL('./worker.mjs', import.meta.url), { workerData: { engineFolder } });
    try {
      while (next < tasks.length) {
        const i = next++;
        results[i] = await answerOf(worker, tasks[i]);
        onDone(tasks[i], results[i]);
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(threads, tasks.length) }, work));
  return results;
}

function answerOf(worker, task) {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (result) => {
      worker.off('error', reject);
      resolve(result);
    });
    worker.postMessage(task);
  });
}
