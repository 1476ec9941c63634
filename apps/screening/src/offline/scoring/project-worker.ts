import { parentPort } from 'node:worker_threads';
import { blockLevels } from '../../domain/agencies/block-levels.js';
import { homesOf } from '../../domain/homes.js';
import { defaultEngineSettings } from '../../domain/model/engine-settings.js';
import { scoreProject } from '../../domain/model/score-project.js';
import type { ProjectRows } from '../reports/report-table.js';
import { factsOf } from './facts-of.js';
import type { Question } from './question.js';
import { screenRows } from './screen-rows.js';

/** A thread that takes one project after another and answers what was asked of it. */
const port = parentPort;
if (!port) throw new Error('this file runs as a worker thread');

port.on('message', ({ rows, ask }: Question) => port.postMessage(ask === 'screen' ? screenRows(rows) : levelsOf(rows)));

function levelsOf(rows: ProjectRows): ReturnType<typeof blockLevels> {
  const homes = homesOf(factsOf(rows));
  return blockLevels(homes, scoreProject(homes, defaultEngineSettings), rows.projectCode);
}
