/** Milliseconds of `work`, one call after another: on the clock, and of the processor where others share it. */
export async function timesOf({ warmUps, times }, work) {
  for (let i = 0; i < warmUps; i += 1) await work(i);
  const [clock, processor] = [new Float64Array(times), new Float64Array(times)];
  for (let i = 0; i < times; i += 1) {
    const cpu = process.cpuUsage();
    const began = performance.now();
    await work(i);
    clock[i] = performance.now() - began;
    const { user, system } = process.cpuUsage(cpu);
    processor[i] = (user + system) / 1000;
  }
  return { times, ms: quantilesOf(clock), processorMs: quantilesOf(processor) };
}

function quantilesOf(values) {
  const sorted = values.toSorted();
  const at = (share) => sorted[Math.ceil(share * sorted.length) - 1];
  return { p50: at(0.5), p99: at(0.99) };
}
