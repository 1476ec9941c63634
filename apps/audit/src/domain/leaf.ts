import { canonicalJson, sha256Hex } from '#kernel';

/**
 * A leaf of the audit trail: one deed, by ids and hashes only. Every member is always there, in the trail and in its
 * hash; `why` is null when no reason was given.
 */
export interface Leaf {
  /** Id of the event that told of the deed (UUID, lower case). */
  id: string;
  /** The service whose deed it is; NATS lets no other service tell of it. */
  service: string;
  /** Subject of the request, e.g. 'reviews.admit-late-review'. */
  deed: string;
  actorKind: string;
  actorId: string;
  subjectId: string;
  /** 'live', or 'test:<agency id>'. */
  tenant: string;
  /** When, on the tenant's clock: an instant in UTC with milliseconds, '2026-11-23T04:00:00.000Z'. */
  at: string;
  why: string | null;
  /** SHA-256 of the canonical JSON of the row after the deed. */
  afterHash: string;
  /** Ties together the deeds of one request. */
  correlationId: string;
}

/**
 * The hash that stands for a leaf, format 1: SHA-256, in lower-case hexadecimal, of the UTF-8 bytes of the canonical JSON
 * (RFC 8785) of an object with the leaf's members and `format: 1`. Sorted keys give the order
 * actorId, actorKind, afterHash, at, correlationId, deed, format, id, service, subjectId, tenant, why.
 */
export function hashLeaf(leaf: Leaf): string {
  const { id, service, deed, actorKind, actorId, subjectId, tenant, at, why, afterHash, correlationId } = leaf;
  const members = { id, service, deed, actorKind, actorId, subjectId, tenant, at, why, afterHash, correlationId };
  return sha256Hex(canonicalJson({ format: 1, ...members }));
}
