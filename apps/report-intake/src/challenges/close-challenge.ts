import type { Tx } from '#messaging';
import type { ChallengeKind } from '../domain/decide-supersession.js';

/** Settles a review or determination for good; one not heard of yet is noted as closed, so that its opening, told late, opens nothing. */
export async function settleChallenge(tx: Tx, kind: ChallengeKind, id: string, reportId: string): Promise<void> {
  await tx.query(
    `insert into known_challenge (kind, id, tenant, report_id, closed, settled, told_at)
     values ($1, $2, $3, $4, true, true, $5)
     on conflict (kind, id) do update set closed = true, settled = true`,
    [kind, id, tx.tenant, reportId, tx.now],
  );
}

/** Closes a review that came to its end at that moment, unless it was made available again since. It may be reopened. */
export async function closeReview(tx: Tx, id: string, reportId: string, toldAt: string): Promise<void> {
  await tx.query(
    `insert into known_challenge (kind, id, tenant, report_id, closed, settled, told_at)
     values ('review', $1, $2, $3, true, false, $4)
     on conflict (kind, id) do update set closed = true, told_at = excluded.told_at
     where known_challenge.told_at < excluded.told_at`,
    [id, tx.tenant, reportId, toldAt],
  );
}
