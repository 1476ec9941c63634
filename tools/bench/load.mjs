import { Agent, request } from 'node:http';

/**
 * Sends POSTs as fast as `concurrency` connections can, for `seconds`. `next(i)` makes the i-th request's headers and
 * body. Answers requests per second, the 99th percentile in ms, and how many answers were not `expect`.
 */
export async function pour({ url, path, concurrency, seconds, expect, next }) {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const target = new URL(path, url);
  const times = [];
  let [sent, wrong] = [0, 0];
  const until = performance.now() + seconds * 1000;
  const one = async () => {
    while (performance.now() < until) {
      const { headers, body } = next(sent++);
      const began = performance.now();
      const status = await post(agent, target, headers, body);
      times.push(performance.now() - began);
      if (status !== expect) wrong += 1;
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: concurrency }, one));
  const took = (performance.now() - began) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  return { perSecond: times.length / took, p99: times[Math.floor(times.length * 0.99)] ?? 0, wrong, n: times.length };
}

function post(agent, target, headers, body) {
  return new Promise((resolve, reject) => {
    const length = Buffer.byteLength(body);
    const options = {
      method: 'POST',
      agent,
      headers: { ...headers, 'content-type': 'application/json', 'content-length': length },
    };
    const asked = request(target, options, (answer) => {
      answer.resume();
      answer.once('end', () => resolve(answer.statusCode));
    });
    asked.once('error', reject);
    asked.end(body);
  });
}
