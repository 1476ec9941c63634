import { runUntilStopped } from '#process';
import { startService } from '#service';
import { service } from './service.js';

await runUntilStopped(
  'calendar',
  startService(service, process.env).then((app) => [app]),
);
