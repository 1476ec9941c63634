import { runUntilStopped } from '#process';
import { startService } from '#service';
import { service } from './service.js';

await runUntilStopped(
  'report-intake',
  startService(service, process.env).then((app) => [app]),
);
