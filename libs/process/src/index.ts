export { decoded, required, secretName, type Environment } from './environment.js';
export { JsonLog } from './json-log.js';
export { runUntilStopped } from './run-until-stopped.js';
