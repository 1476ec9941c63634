import { runUntilStopped } from '#process';
import { startService } from '#service';
import { service } from './service.js';

await runUntilStopped(
  'reviews',
  startService(service, process.env).then((app) => [app]),
);
