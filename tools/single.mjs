import { SERVICES } from './system/names.mjs';

/** Every service and the gateway in one process, from the same code as the separate ones. */
const { runUntilStopped } = await import('../dist/libs/process/src/index.js');
const { startService } = await import('../dist/libs/service/src/index.js');
const { startGateway } = await import('../dist/apps/gateway/src/start-gateway.js');

async function startAll() {
  const apps = [];
  for (const name of SERVICES) {
    const { service } = await import(`../dist/apps/${name}/src/service.js`);
    apps.push(await startService(service, process.env));
  }
  return [...apps, await startGateway(process.env)];
}

await runUntilStopped('single', startAll());
