import { DeadlineSweep } from '../../dist/libs/deadlines/src/index.js';
import { Clock } from '../../dist/libs/messaging/src/index.js';
import { startService } from '../../dist/libs/service/src/index.js';
import { definitions, KEEPERS } from './services.mjs';

/**
 * The simulated services in one process, which is killed at random moments. Started at the instant given as its argument;
 * told `{ instant }`, it moves every clock there and answers `{ swept }` once the sweeps of that day are done.
 */
const [, , startInstant] = process.argv;
/** What a killed process had in hand comes again soon: nobody waits half a minute of a simulated day for it. */
const ACK_WAIT_MS = 2_000;

/** Sets a service's clock while it is put together, before it takes its first event or sweeps for the first time. */
class SimulatedTime {}
const startingAt = (instant) => ({
  module: SimulatedTime,
  providers: [{ provide: 'time of the simulation', useFactory: (clock) => clock.setTo(instant), inject: [Clock] }],
});

const apps = new Map();
for (const [name, definition] of Object.entries(definitions)) {
  const simulated = {
    ...definition,
    delivery: { ...definition.delivery, ackWaitMs: ACK_WAIT_MS },
    providers: (env) => [...(definition.providers?.(env) ?? []), startingAt(new Date(startInstant))],
  };
  apps.set(name, await startService(simulated, process.env));
}

async function sweep() {
  const sweeps = KEEPERS.map((name) => apps.get(name).get(DeadlineSweep, { strict: false }).sweepOnce('live'));
  return (await Promise.all(sweeps)).reduce((all, fired) => all + fired, 0);
}

process.on('message', async ({ instant }) => {
  for (const app of apps.values()) app.get(Clock).setTo(new Date(instant));
  process.send({ swept: await sweep() });
});
process.on('disconnect', () => process.exit());
process.send({ ready: true });
