import type { Tx } from '#messaging';
import type { MisconductCase } from './misconduct-case.entity.js';

/** Everybody who ever investigated the case, replaced since or not: whoever gathered evidence in it has no other office. */
export async function everInvestigated(tx: Pick<Tx, 'query'>, found: MisconductCase): Promise<string[]> {
  const named = await tx.query<{ id: string }>(
    `select distinct jsonb_array_elements_text(content->'investigators') as id
     from case_step where case_id = $1 and deed = 'assign-investigators'`,
    [found.id],
  );
  return [...new Set([...found.investigators, ...named.map(({ id }) => id)])];
}
