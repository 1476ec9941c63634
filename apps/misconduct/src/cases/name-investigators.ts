import { Refusal } from '#kernel';
import type { Tx } from '#messaging';
import type { Call } from '#service';
import { meetingRoles } from '../domain/keep-apart.js';
import { requireInvestigators } from '../officers/require-investigators.js';
import { applyDeed, officer } from './apply-deed.js';
import type { MisconductCase } from './misconduct-case.entity.js';

const investigatorsAtLeast = 2;

/** Gives the case its investigators: two at least (行政处罚法 art. 42), case officers of its organ with no other office in it. */
export async function nameInvestigators(
  tx: Tx,
  call: Call,
  found: MisconductCase,
  { investigators, reason }: { investigators: readonly string[]; reason: string },
): Promise<void> {
  const named = [...new Set(investigators.map((id) => id.toLowerCase()))];
  if (named.length < investigatorsAtLeast) throw new Refusal('investigators-too-few', { pointer: '/investigators' });
  await requireInvestigators(tx, named, found.organId);
  const legalReviewerId = found.legalReview?.reviewerId ?? null;
  const hearingChairId = found.hearing?.chairId ?? null;
  const meeting = meetingRoles({ investigatorIds: named, legalReviewerId, hearingChairId, approverId: null });
  if (meeting) throw new Refusal(meeting, { pointer: '/investigators' });
  const content = { investigators: named, before: found.investigators };
  found.investigators = named;
  await applyDeed(tx, found, 'assign-investigators', { by: officer(call), reason, content });
}
