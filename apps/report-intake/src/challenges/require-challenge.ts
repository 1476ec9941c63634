import type { CorrectReport } from '#contracts';
import { Refusal } from '#kernel';
import type { Tx } from '#messaging';
import { decideSupersession, type ChallengeKind } from '../domain/decide-supersession.js';
import type { Report } from '../reports/report.entity.js';
import { KnownChallenge } from './known-challenge.entity.js';

/** The review or determination a new version rests on; null for the agency's own correction of what is not served. */
export interface Named {
  kind: ChallengeKind;
  id: string;
}

/** Refuses a new version nothing entitles the agency to. The review or determination named stays locked. */
export async function requireChallenge(tx: Tx, report: Report, body: CorrectReport): Promise<Named | null> {
  const named = namedIn(body);
  const known = named && (await knownChallenge(tx, named, report));
  const decision = decideSupersession({
    kind: body.kind,
    served: report.state === 'SERVED',
    challengeId: named?.id ?? null,
    challenge: known ? (known.closed ? 'closed' : 'open') : 'unknown',
  });
  if (!decision.allowed) throw new Refusal(decision.because, decision.pointer ? { pointer: decision.pointer } : {});
  return named;
}

function namedIn({ kind, reviewId, determinationId }: CorrectReport): Named | null {
  if (kind === 'agency-correction') return null;
  const id = kind === 'review' ? reviewId : determinationId;
  return id ? { kind, id } : null;
}

const knownChallenge = (tx: Tx, named: Named, { id: reportId, tenant }: Report): Promise<KnownChallenge | null> =>
  tx.manager.findOne(KnownChallenge, {
    where: { ...named, reportId, tenant },
    lock: { mode: 'pessimistic_write' },
  });
