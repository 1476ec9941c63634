import { deedDoneBy } from '#contracts';
import { canonicalJson, sha256Hex } from '#kernel';
import type { Tx } from '#messaging';

interface SystemDeed {
  deed: string;
  subjectId: string;
  after: object;
  why: string;
}

/** The audit leaf of what the service does by itself; a caller's deeds leave theirs through `Deeds`. */
export function leaveTrail(tx: Tx, { deed, subjectId, after, why }: SystemDeed): void {
  tx.emit(deedDoneBy('misconduct'), {
    service: 'misconduct',
    deed,
    actorKind: 'system',
    actorId: 'misconduct',
    subjectId,
    at: tx.now.toISOString(),
    why,
    afterHash: sha256Hex(canonicalJson(after)),
  });
}
