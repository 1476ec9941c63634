import { deedDoneBy, type ServiceName } from '#contracts';
import { canonicalJson, sha256Hex } from '#kernel';
import type { Tx } from '#messaging';

interface SystemDeed {
  /** Named as a request would be: `<service>.<deed>`. */
  deed: string;
  subjectId: string;
  after: object;
  why: string;
}

/** The audit leaf of what a service does by itself; a caller's deeds leave theirs through `Deeds`. */
export function leaveTrail(tx: Tx, service: ServiceName, { deed, subjectId, after, why }: SystemDeed): void {
  tx.emit(deedDoneBy(service), {
    service,
    deed,
    actorKind: 'system',
    actorId: service,
    subjectId,
    at: tx.now.toISOString(),
    why,
    afterHash: sha256Hex(canonicalJson(after)),
  });
}
