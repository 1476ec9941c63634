import type { DeadlineKeeper } from '#contracts';
import type { Tx } from '#messaging';
import { leaveTrail } from '#service';
import { writeDeadline } from './deadline-book.js';
import { DeadlineRow } from './deadline.entity.js';
import { StageFailed } from './fire-stage.js';
import type { Holidays } from './holidays.js';
import type { DeadlineReactions } from './reactions.js';
import { runOn } from './recomputed.js';

/**
 * Lets one period run on whose suspension has had its last day, and that nobody else is at; answers it, or null where none is
 * left. Its days count from the day after that one, however late that is noticed.
 */
export async function resumeNext(
  tx: Tx,
  keeper: DeadlineKeeper,
  holidays: Holidays,
  reactions: DeadlineReactions | null,
  passedOver: readonly string[],
): Promise<DeadlineRow | null> {
  const row = await claim(tx, passedOver);
  if (!row?.suspendedUntil) return null;
  try {
    const { dueOn: oldDueOn, suspendedUntil: until, version } = row;
    Object.assign(row, runOn(row, until, await holidays.calendar(tx.manager)), { version: version + 1 });
    await writeDeadline(tx, keeper, row, { what: 'resumed', oldDueOn, ground: 'suspension-over', reason: until });
    await reactions?.onResumed?.(tx, row, until);
    const deed = `${keeper}.resume-deadline`;
    leaveTrail(tx, keeper, { deed, subjectId: row.id, after: row, why: 'suspension-over' });
  } catch (error) {
    throw new StageFailed(row.id, { cause: error });
  }
  return row;
}

function claim(tx: Tx, passedOver: readonly string[]): Promise<DeadlineRow | null> {
  return tx.manager
    .createQueryBuilder(DeadlineRow, 'd')
    .where(`d.tenant = :tenant and d.state = 'suspended'`, { tenant: tx.tenant })
    .andWhere('d.suspendedUntil < :today and d.id <> all (:passedOver)', { today: tx.today, passedOver })
    .orderBy('d.suspendedUntil')
    .limit(1)
    .setLock('pessimistic_write')
    .setOnLocked('skip_locked')
    .getOne();
}
