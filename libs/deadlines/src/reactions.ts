import type { DeadlineStage } from '#contracts';
import type { Tx } from '#messaging';
import type { DeadlineRow } from './deadline.entity.js';

/** What a service does by itself when a stage of one of its deadlines is reached; runs in the transaction that fires it. */
export interface DeadlineReactions {
  onStage(tx: Tx, row: DeadlineRow, stage: DeadlineStage): Promise<void>;
}

/** Injection token; a service without reactions provides none. */
export const deadlineReactions = Symbol('deadline reactions');
