import { Clock } from '#messaging';
import { dataSourceOptions } from '#service';
import { DataSource } from 'typeorm';
import { parentPort, workerData } from 'node:worker_threads';
import { schema } from '../schema.js';
import { screenNextOfFullRun } from './screen-next.js';

/** A thread of a full run: screens projects on a connection of its own until none waits or it is told to stop. */
const stop = new AbortController();
parentPort?.once('message', () => stop.abort());

const { databaseUrl } = workerData as { databaseUrl: string };
const db = await new DataSource(dataSourceOptions(schema, databaseUrl, 2)).initialize();
const clock = new Clock(db);
try {
  while (!stop.signal.aborted && (await screenNextOfFullRun(db, clock)));
} finally {
  await db.destroy();
  parentPort?.unref();
}
