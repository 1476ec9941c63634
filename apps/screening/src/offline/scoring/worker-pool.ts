import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Results waiting for an earlier one, so that one slow project does not fill the memory with the rest. */
const AHEAD = 32;

/** Each thread takes some 50 MiB, and reading the file keeps no more of them busy. */
const MOST = 8;

/** Worker threads, one per processor. Answers come in the order of the questions, whoever finishes first. */
export class WorkerPool {
  private readonly idle: Worker[];
  private readonly workers: Worker[];

  /** No more threads than there are questions. */
  constructor(file: URL, questions: number) {
    const size = Math.min(questions, availableParallelism(), MOST);
    this.workers = Array.from({ length: size }, () => new Worker(file));
    this.idle = [...this.workers];
  }

  /** One result per question, in order; a failure in a worker is thrown here. */
  async *map<Input, Output>(inputs: Iterable<Input>): AsyncGenerator<Output> {
    const running: Promise<Output>[] = [];
    const busy = new Set<Promise<Output>>();
    for (const input of inputs) {
      while (this.idle.length === 0) await (busy.size > 0 ? Promise.race(busy) : Promise.all(running));
      const result = this.ask<Output>(input);
      const done = result.finally(() => busy.delete(done));
      done.catch(() => undefined);
      busy.add(done);
      running.push(result);
      while (running.length > AHEAD) yield (await running.shift()) as Output;
    }
    for (const result of running) yield await result;
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }

  private async ask<Output>(input: unknown): Promise<Output> {
    const worker = this.idle.pop();
    if (!worker) throw new Error('no worker is idle');
    const answered = once(worker, 'message') as Promise<[Output]>;
    worker.postMessage(input, []);
    const [answer] = await answered;
    this.idle.push(worker);
    return answer;
  }
}
