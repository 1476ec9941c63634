import { findLeaves, type FindLeaves as Body, type LeafPage, type LeafView, type ServiceName } from '#contracts';
import { addDays, Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, keysetOf, pageOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { LeafRow } from './leaf.entity.js';

/** Shows the trail to an audit administrator, newest deed first. Reading it is a deed: it leaves a leaf of its own. */
@Controller()
export class FindLeaves {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(findLeaves)
  handle(@Asked() call: Call<Body>): Promise<LeafPage> {
    return this.deeds.once(call, async (tx) => {
      const { from, to, subjectId, actorId } = call.body;
      if (from && to && to < from) throw new Refusal('span-reversed', { pointer: '/to' });
      const { limit } = keysetOf(call.body);
      const rows = await matching(tx, call);
      const answer = pageOf(rows, limit, (row) => [row.at.toISOString(), row.id], viewOf);
      const after = { asked: call.body, shown: answer.items.map((leaf) => leaf.id) };
      return { answer, subjectId: subjectId ?? actorId ?? 'audit-trail', after };
    });
  }
}

function matching(tx: Tx, call: Call<Body>): Promise<LeafRow[]> {
  const { from, to, subjectId, actorId, service } = call.body;
  const { limit, beforeAt, beforeId } = keysetOf(call.body);
  const query = tx.manager
    .createQueryBuilder(LeafRow, 'l')
    .where('l.tenant = :tenant', { tenant: call.caller.tenant })
    .orderBy('l.at', 'DESC')
    .addOrderBy('l.id', 'DESC')
    .limit(limit + 1);
  if (subjectId) query.andWhere('l.subjectId = :subjectId', { subjectId });
  if (actorId) query.andWhere('l.actorId = :actorId', { actorId });
  if (service) query.andWhere('l.service = :service', { service });
  if (from) query.andWhere('l.at >= :from', { from: dayBegins(from) });
  if (to) query.andWhere('l.at < :end', { end: dayBegins(addDays(to, 1)) });
  if (beforeAt) query.andWhere('(l.at, l.id) < (:beforeAt, :beforeId)', { beforeAt, beforeId });
  return query.getMany();
}

/** The first instant of a civil day in Asia/Shanghai. */
const dayBegins = (day: string): string => `${day}T00:00:00+08:00`;

const viewOf = (row: LeafRow): LeafView => ({
  id: row.id,
  service: row.service as ServiceName,
  deed: row.deed,
  actorKind: row.actorKind as LeafView['actorKind'],
  actorId: row.actorId,
  subjectId: row.subjectId,
  tenant: row.tenant,
  at: row.at.toISOString(),
  ...(row.why === null ? {} : { why: row.why }),
  afterHash: row.afterHash,
  correlationId: row.correlationId,
  leafHash: row.leafHash,
});
