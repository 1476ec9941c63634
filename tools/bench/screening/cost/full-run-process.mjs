import { availableParallelism } from 'node:os';
import { screenInThreads } from '../../../../dist/apps/screening/src/full-runs/screen-in-threads.js';
import { endFullRuns } from '../../../../dist/apps/screening/src/full-runs/screen-next.js';
import { schema } from '../../../../dist/apps/screening/src/schema.js';
import { dataSourceOptions } from '../../../../dist/libs/service/src/index.js';
import { DataSource } from 'typeorm';

/** What FullRunSweep does at a tick that finds a full run waiting; then tells what it took. */
const { COST_DATABASE_URL: databaseUrl, COST_THREADS } = process.env;
const db = await new DataSource(dataSourceOptions(schema, databaseUrl, 2)).initialize();
await screenInThreads(databaseUrl, Number(COST_THREADS) || availableParallelism(), new AbortController().signal);
await endFullRuns(db, new Date());
await db.destroy();
const { user, system } = process.cpuUsage();
process.send({ peakBytes: process.resourceUsage().maxRSS * 1024, processCpu: (user + system) / 1e6 });
