import type { Tx } from '#messaging';
import type { ChallengeKind } from '../domain/decide-supersession.js';

/**
 * Notes that a review or determination of the report asks for an answer, as was told at that moment. One settled stays
 * closed; one only taken back opens again when it is asked for later.
 */
export async function openChallenge(
  tx: Tx,
  kind: ChallengeKind,
  id: string,
  reportId: string,
  toldAt: string,
): Promise<void> {
  await tx.query(
    `insert into known_challenge (kind, id, tenant, report_id, closed, settled, told_at)
     values ($1, $2, $3, $4, false, false, $5)
     on conflict (kind, id) do update set closed = false, told_at = excluded.told_at
     where not known_challenge.settled and known_challenge.told_at < excluded.told_at`,
    [kind, id, tx.tenant, reportId, toldAt],
  );
}
