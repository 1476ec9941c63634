export { decoded, required, secretName, type Environment } from './environment.js';
export { holidayTable } from './holiday-table.js';
export { JsonLog } from './json-log.js';
export { runUntilStopped } from './run-until-stopped.js';
