import { deadlineChangedBy, type DeadlineChanged, type DeadlineKeeper } from '#contracts';
import type { LocalDate } from '#kernel';
import type { Tx } from '#messaging';
import { In } from 'typeorm';
import { DeadlineChangeRow } from './deadline-change.entity.js';
import { DeadlineRow } from './deadline.entity.js';
import { DeadlineStageRow } from './deadline-stage.entity.js';
import { stagesOf } from './stages.js';

/** Why a deadline is written anew. */
export interface Change {
  what: string;
  oldDueOn: LocalDate | null;
  ground?: string;
  reason?: string;
  decidedBy?: string;
}

/** Writes a deadline as it now stands, with its history, its stages still to come, and the event that says so. */
export async function writeDeadline(tx: Tx, keeper: DeadlineKeeper, row: DeadlineRow, change: Change): Promise<void> {
  await tx.manager.save(DeadlineRow, row);
  await tx.manager.insert(DeadlineChangeRow, {
    deadlineId: row.id,
    version: row.version,
    what: change.what,
    oldDueOn: change.oldDueOn,
    newDueOn: row.dueOn,
    ground: change.ground ?? null,
    reason: change.reason ?? null,
    decidedBy: change.decidedBy ?? null,
  });
  await setStages(tx, row);
  tx.emit(deadlineChangedBy(keeper), seenOutside(row));
}

/** A deadline in its event. */
export function seenOutside(row: DeadlineRow): DeadlineChanged {
  const { id, version, key, subjectKind, subjectId, from, dueOn, state, provisional, unconfirmed, mustAct } = row;
  const { packId, agencyId, organId, reportId, projectId } = row;
  return {
    deadlineId: id,
    version,
    key,
    subjectKind,
    subjectId,
    from,
    dueOn,
    state,
    provisional,
    unconfirmed,
    mustAct,
    ...(packId ? { packId } : {}),
    ...(agencyId ? { agencyId } : {}),
    ...(organId ? { organId } : {}),
    ...(reportId ? { reportId } : {}),
    ...(projectId ? { projectId } : {}),
  };
}

/** What is over has no stage to come; what runs has each at its day, and never again one that fired. */
async function setStages(tx: Tx, row: DeadlineRow): Promise<void> {
  if (row.state === 'met' || row.state === 'met-late' || row.state === 'cancelled') {
    await tx.manager.update(DeadlineStageRow, { deadlineId: row.id, state: 'waiting' }, { state: 'dropped' });
    return;
  }
  const stages = stagesOf(row.key, row.from, row.dueOn);
  await tx.query(
    `insert into deadline_stage (deadline_id, stage, tenant, on_day, state)
     select $1, s.stage, $2, s.on_day, 'waiting' from unnest($3::text[], $4::date[]) as s(stage, on_day)
     on conflict (deadline_id, stage) do update set on_day = excluded.on_day where deadline_stage.state = 'waiting'`,
    [row.id, row.tenant, stages.map(({ stage }) => stage), stages.map(({ onDay }) => onDay)],
  );
}

/** The deadline that now runs under this name, locked; null where none does. */
export function runningDeadline(
  tx: Tx,
  { key, subjectKind, subjectId }: Pick<DeadlineRow, 'key' | 'subjectKind' | 'subjectId'>,
): Promise<DeadlineRow | null> {
  return tx.manager.findOne(DeadlineRow, {
    where: { tenant: tx.tenant, key, subjectKind, subjectId, state: In(['open', 'suspended', 'lapsed']) },
    lock: { mode: 'pessimistic_write' },
  });
}
