import { runUntilStopped } from '#process';
import { startGateway } from './start-gateway.js';

await runUntilStopped(
  'gateway',
  startGateway(process.env).then((app) => [app]),
);
