import { deadlineReachedBy, type DeadlineKeeper } from '#contracts';
import type { Tx } from '#messaging';
import { leaveTrail } from '#service';
import { writeDeadline, seenOutside } from './deadline-book.js';
import { DeadlineRow } from './deadline.entity.js';
import { DeadlineStageRow } from './deadline-stage.entity.js';
import type { DeadlineReactions } from './reactions.js';

/**
 * Fires the soonest stage that is due today and that nobody else is at; answers it, or null where none is left. The stage
 * row is marked, the deadline told to have lapsed, the event written and the service's reaction done in one transaction.
 */
export async function fireNextStage(
  tx: Tx,
  keeper: DeadlineKeeper,
  reactions: DeadlineReactions | null,
  passedOver: readonly string[],
): Promise<DeadlineStageRow | null> {
  const claimed = await claim(tx, passedOver);
  if (!claimed) return null;
  const row = await tx.manager.findOneByOrFail(DeadlineRow, { id: claimed.deadlineId });
  try {
    await reactions?.onStage(tx, row, claimed.stage);
    await fire(tx, keeper, claimed);
  } catch (error) {
    throw new StageFailed(claimed.deadlineId, { cause: error });
  }
  return claimed;
}

/** Names the deadline whose stage could not be fired now, so that the sweep may go on with the others. */
export class StageFailed extends Error {
  constructor(
    readonly deadlineId: string,
    options: ErrorOptions,
  ) {
    super(`a stage of deadline ${deadlineId} could not be fired`, options);
  }
}

/** Locks the stage with its deadline: the stages of one deadline fire in their order, whoever sweeps. */
function claim(tx: Tx, passedOver: readonly string[]): Promise<DeadlineStageRow | null> {
  return tx.manager
    .createQueryBuilder(DeadlineStageRow, 's')
    .innerJoin(DeadlineRow, 'd', 'd.id = s.deadlineId')
    .where(`s.tenant = :tenant and s.state = 'waiting' and s.onDay <= :today`, { tenant: tx.tenant, today: tx.today })
    .andWhere(`d.state in ('open', 'lapsed') and s.deadlineId <> all (:passedOver)`, { passedOver })
    .orderBy('s.onDay')
    .addOrderBy('s.stage', 'DESC')
    .limit(1)
    .setLock('pessimistic_write', undefined, ['s', 'd'])
    .setOnLocked('skip_locked')
    .getOne();
}

/** The reaction may have met or cancelled the deadline already, or opened another; what fired, fired. */
async function fire(tx: Tx, keeper: DeadlineKeeper, claimed: DeadlineStageRow): Promise<void> {
  const { deadlineId, stage, onDay } = claimed;
  await tx.manager.update(DeadlineStageRow, { deadlineId, stage }, { state: 'fired', firedAt: tx.now });
  const row = await tx.manager.findOneOrFail(DeadlineRow, {
    where: { id: deadlineId },
    lock: { mode: 'pessimistic_write' },
  });
  if (stage === 'lapsed' && row.state === 'open') {
    const oldDueOn = row.dueOn;
    Object.assign(row, { state: 'lapsed', version: row.version + 1 });
    await writeDeadline(tx, keeper, row, { what: 'lapsed', oldDueOn });
  }
  tx.emit(deadlineReachedBy(keeper), { ...seenOutside(row), stage, stageOn: onDay });
  leaveTrail(tx, keeper, { deed: `${keeper}.reach-deadline`, subjectId: deadlineId, after: row, why: stage });
}
