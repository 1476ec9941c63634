import type { DeadlineStage } from '#contracts';
import type { LocalDate } from '#kernel';
import type { Tx } from '#messaging';
import type { DeadlineRow } from './deadline.entity.js';

/** What a service does by itself when a stage of one of its deadlines is reached; runs in the transaction that fires it. */
export interface DeadlineReactions {
  onStage(tx: Tx, row: DeadlineRow, stage: DeadlineStage): Promise<void>;
  /** A suspension has had its last day, and the days run on; in the transaction that lets them. */
  onResumed?(tx: Tx, row: DeadlineRow, until: LocalDate): Promise<void>;
  /** Published holidays moved the last day, and with it perhaps what was late; in the transaction that takes them over. */
  onMoved?(tx: Tx, row: DeadlineRow, before: Pick<DeadlineRow, 'dueOn' | 'state'>): Promise<void>;
}

/** Injection token; a service without reactions provides none. */
export const deadlineReactions = Symbol('deadline reactions');
