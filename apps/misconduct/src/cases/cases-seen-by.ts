import type { FindCases } from '#contracts';
import { keysetOf, type Call } from '#service';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { MisconductCase } from './misconduct-case.entity.js';

/** One page of leads and cases, newest first, that the caller may see; asks for one row too many. */
export function casesSeenBy(
  db: DataSource,
  call: Call<FindCases>,
): { query: SelectQueryBuilder<MisconductCase>; limit: number } {
  const { limit, beforeAt, beforeId } = keysetOf(call.body);
  const { caller, body } = call;
  const query = db.manager
    .createQueryBuilder(MisconductCase, 'c')
    .where('c.tenant = :tenant', { tenant: caller.tenant })
    .orderBy('c.createdAt', 'DESC')
    .addOrderBy('c.id', 'DESC')
    .limit(limit + 1);
  if (caller.kind === 'officer') {
    query.andWhere('(c.organId = any(:covers) or c.referralOrganId = any(:covers))', { covers: caller.covers });
  } else {
    const own = caller.kind === 'agency' ? caller.agencyId : null;
    query.andWhere('c.agencyId = :own and c.notice is not null', { own });
  }
  if (body.agencyId) query.andWhere('c.agencyId = :agencyId', { agencyId: body.agencyId });
  if (body.state) query.andWhere('c.state = :state', { state: body.state });
  if (beforeAt) query.andWhere('(c.createdAt, c.id) < (:beforeAt, :beforeId)', { beforeAt, beforeId });
  return { query, limit };
}
