import { runUntilStopped } from '#process';
import { startService } from '#service';
import { service } from './service.js';

await runUntilStopped(
  'identity',
  startService(service, process.env).then((app) => [app]),
);
