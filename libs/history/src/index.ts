export { actorOf, bySystem, type Actor } from './actor.js';
export { applyDeed, openFile, trace } from './apply-deed.js';
export { HistoryDetails1764000010000 } from './history-details.migration.js';
export { historyOf } from './history-of.js';
export { History } from './history.entity.js';
