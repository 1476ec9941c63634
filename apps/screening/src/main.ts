import { runUntilStopped } from '#process';
import { startService } from '#service';
import { service } from './service.js';

await runUntilStopped(
  'screening',
  startService(service, process.env).then((app) => [app]),
);
