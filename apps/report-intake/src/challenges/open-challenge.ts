import type { Tx } from '#messaging';
import type { ChallengeKind } from '../domain/decide-supersession.js';

/** Notes that a review or determination of the report asks for an answer; one already noted, or closed, stays as it is. */
export async function openChallenge(tx: Tx, kind: ChallengeKind, id: string, reportId: string): Promise<void> {
  await tx.query(
    `insert into known_challenge (kind, id, tenant, report_id, closed) values ($1, $2, $3, $4, false)
     on conflict do nothing`,
    [kind, id, tx.tenant, reportId],
  );
}
