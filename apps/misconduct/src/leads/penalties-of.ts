import type { Tx } from '#messaging';
import type { CountedPenalty } from '../domain/three-penalties.js';

/**
 * Penalties decided against an agency. One annulled on a remedy never was; one whose entry has expired, was repaired or
 * withdrawn may not be counted any more.
 */
export function penaltiesOf(tx: Tx, agencyId: string): Promise<CountedPenalty[]> {
  return tx.query<CountedPenalty>(
    `select c.id as "caseId", c.decision ->> 'decidedOn' as "decidedOn",
       (r.id is null or r.state = 'UNPUBLISHED' or r.state = 'PUBLISHED' and $3 <= r.expires_on) as usable
     from misconduct_case c left join bad_conduct_record r on r.case_id = c.id
     where c.tenant = $1 and c.agency_id = $2
       and c.decision ->> 'outcome' = 'violation'
       and not exists (select 1 from penalty_remedy p where p.case_id = c.id and p.state = 'ANNULLED')`,
    [tx.tenant, agencyId, tx.today],
  );
}
