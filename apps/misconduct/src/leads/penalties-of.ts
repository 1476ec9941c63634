import type { Tx } from '#messaging';
import type { CountedPenalty } from '../domain/three-penalties.js';

/**
 * Penalties decided against an agency. One annulled on a remedy, or changed into none, never was; one whose entry has expired,
 * was repaired or withdrawn may not be counted any more; the penalty for three penalties is itself none of the three.
 */
export function penaltiesOf(tx: Tx, agencyId: string): Promise<CountedPenalty[]> {
  return tx.query<CountedPenalty>(
    `select c.id as "caseId", c.decision ->> 'decidedOn' as "decidedOn",
       (r.id is null or r.state = 'UNPUBLISHED' or r.state = 'PUBLISHED' and $3 <= r.expires_on) as usable,
       exists (
         select 1 from misconduct_case l
         where l.tenant = c.tenant and l.agency_id = c.agency_id and l.source = 'penalty-count'
           and l.state <> 'OVERTAKEN' and c.id::text = any(string_to_array(l.source_id, '+'))
       ) as counted
     from misconduct_case c left join bad_conduct_record r on r.case_id = c.id
     where c.tenant = $1 and c.agency_id = $2
       and c.decision ->> 'outcome' = 'violation'
       and c.conclusion ->> 'violationCode' <> 'A30'
       and not exists (
         select 1 from penalty_remedy p where p.case_id = c.id
           and (p.state = 'ANNULLED' or p.state = 'CHANGED' and p.penalties_left = '[]')
       )`,
    [tx.tenant, agencyId, tx.today],
  );
}
