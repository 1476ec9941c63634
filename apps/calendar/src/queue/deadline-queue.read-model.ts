import { findDeadlines, type DeadlinePage, type DeadlineView, type FindDeadlines } from '#contracts';
import { daysBetween, type LocalDate } from '#kernel';
import { OnRequest } from '#messaging';
import { agencyOf, Asked, keysetOf, pageOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { riskOf } from '../domain/risk-of.js';
import { KnownDeadline } from './known-deadline.entity.js';

const owed = ['open', 'suspended', 'lapsed'];
const midnight = 'T00:00:00.000Z';

/** The risk queue: what is due, when, whose, and how sure; soonest first. */
@Controller()
export class DeadlineQueueReadModel {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @OnRequest(findDeadlines)
  async find(@Asked() call: Call<FindDeadlines>): Promise<DeadlinePage> {
    // The cursor speaks of instants; the last day stands in it as its midnight.
    const { limit, beforeAt: afterDay, beforeId: afterId } = keysetOf(call.body);
    const { state, key, mustAct, dueBefore } = call.body;
    const query = this.db.manager
      .createQueryBuilder(KnownDeadline, 'd')
      .where('d.tenant = :tenant', { tenant: call.caller.tenant })
      .andWhere('d.state = any(:states)', { states: state ? [state] : owed })
      .orderBy('d.dueOn')
      .addOrderBy('d.id')
      .limit(limit + 1);
    onlySeenBy(call, query);
    if (key) query.andWhere('d.key = :key', { key });
    if (mustAct) query.andWhere(':mustAct = any(d.mustAct)', { mustAct });
    if (dueBefore) query.andWhere('d.dueOn < :dueBefore', { dueBefore });
    if (afterDay)
      query.andWhere('(d.dueOn, d.id) > (:afterDay, :afterId)', { afterDay: afterDay.slice(0, 10), afterId });
    const keyOf = ({ dueOn, id }: KnownDeadline): [string, string] => [`${dueOn}${midnight}`, id];
    return pageOf(await query.getMany(), limit, keyOf, (row) => viewOf(row, call.today));
  }
}

function onlySeenBy(call: Call, query: SelectQueryBuilder<KnownDeadline>): void {
  const { caller } = call;
  if (caller.kind === 'officer') query.andWhere('d.organId = any(:covers)', { covers: caller.covers });
  else if (caller.kind === 'household') query.andWhere('d.reportId = :reportId', { reportId: caller.reportId });
  else query.andWhere('d.agencyId = :agencyId', { agencyId: agencyOf(call).agencyId });
}

function viewOf(row: KnownDeadline, today: LocalDate): DeadlineView {
  const { id, service, key, subjectKind, subjectId, startedOn, dueOn, state, mustAct, provisional, unconfirmed } = row;
  const { packId, agencyId, organId, reportId, projectId } = row;
  const told = { id, service, key, subjectKind, subjectId, dueOn, state, mustAct, provisional, unconfirmed };
  const risk = riskOf(row, today);
  return {
    ...told,
    from: startedOn,
    daysLeft: daysBetween(today, dueOn),
    ...(risk ? { risk } : {}),
    ...(packId ? { packId } : {}),
    ...(agencyId ? { agencyId } : {}),
    ...(organId ? { organId } : {}),
    ...(reportId ? { reportId } : {}),
    ...(projectId ? { projectId } : {}),
  };
}
