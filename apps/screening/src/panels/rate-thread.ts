import { parentPort, workerData } from 'node:worker_threads';
import { ratePanel } from '../domain/panels/rate-panel.js';
import { readTrace } from '../domain/project-trace.js';
import type { PanelWork } from './rate-again.js';

/** Rates agencies and appraisers off the service's own thread: seconds, where there are hundreds of projects. */
const { blocks, traces } = workerData as PanelWork;
parentPort?.postMessage(ratePanel(blocks, traces.map(readTrace)), []);
