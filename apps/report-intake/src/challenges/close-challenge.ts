import type { Tx } from '#messaging';
import type { ChallengeKind } from '../domain/decide-supersession.js';

/** Closes a review or determination; one not heard of yet is noted as closed, so that its opening, told late, opens nothing. */
export async function closeChallenge(tx: Tx, kind: ChallengeKind, id: string, reportId: string): Promise<void> {
  await tx.query(
    `insert into known_challenge (kind, id, tenant, report_id, closed) values ($1, $2, $3, $4, true)
     on conflict (kind, id) do update set closed = true`,
    [kind, id, tx.tenant, reportId],
  );
}
