import { Refusal } from '#kernel';
import type { Tx } from '#messaging';
import { actKeyOf } from '../domain/act-key.js';
import type { MisconductCase } from './misconduct-case.entity.js';

/** Takes the act for the one fine it may have (行政处罚法 art. 29); stops a second fine on it, in whichever case. */
export async function fineActOnce(tx: Tx, { id, agencyId, conclusion }: MisconductCase): Promise<void> {
  if (!conclusion) return;
  const actKey = actKeyOf(conclusion.act, conclusion.violationCode);
  const taken = await tx.query(
    `insert into fined_act (tenant, agency_id, act_key, case_id, fined_on) values ($1, $2, $3, $4, $5)
     on conflict do nothing returning 1`,
    [tx.tenant, agencyId, actKey, id, tx.today],
  );
  if (taken.length === 1) return;
  const [first] = await tx.query<{ case_id: string }>(
    'select case_id from fined_act where tenant = $1 and agency_id = $2 and act_key = $3',
    [tx.tenant, agencyId, actKey],
  );
  throw new Refusal('act-already-fined', { pointer: '/penalties', details: { caseId: first?.case_id ?? null } });
}
