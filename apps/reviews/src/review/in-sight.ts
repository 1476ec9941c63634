import { Refusal } from '#kernel';
import type { Call } from '#service';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/** Keeps of the files `f` those the caller may see: by organ, agency or report, and never another tenant's. */
export function inSightOf<T extends ObjectLiteral>(
  { caller }: Call,
  query: SelectQueryBuilder<T>,
): SelectQueryBuilder<T> {
  query.where('f.tenant = :tenant', { tenant: caller.tenant });
  if (caller.kind === 'agency') return query.andWhere('f.agencyId = :agencyId', { agencyId: caller.agencyId });
  if (caller.kind === 'household') return query.andWhere('f.reportId = :own', { own: caller.reportId });
  if (caller.kind !== 'officer') throw new Refusal('not-allowed');
  return query.andWhere('(f.organId = any(:covers) or f.regulatorOrganId = any(:covers))', { covers: caller.covers });
}
