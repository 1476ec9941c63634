import type { DecideCase } from '#contracts';
import { Refusal, type LocalDate } from '#kernel';
import { fineOutOfRange } from '../domain/check-fine-range.js';
import { checkSanction } from '../domain/check-sanction.js';
import { fitsOutcome } from '../domain/check-penalties.js';
import { needsDiscussion } from '../domain/need-discussion.js';
import { heavierThanNoticed } from '../domain/no-heavier-sanction.js';
import type { MisconductCase } from './misconduct-case.entity.js';
import { requirePossibleDay } from './require-possible-day.js';

/**
 * Stops a decision whose penalties do not fit its outcome or lack their figures, are heavier than the notice said or out of the range of
 * their article, were not discussed where they had to be, or that does not answer the agency.
 */
export function requireSanction(found: MisconductCase, body: DecideCase, today: LocalDate): void {
  const { decision, penalties, answerToDefence } = body;
  const isPunished = decision === 'violation';
  if (!fitsOutcome(isPunished ? 'violation' : 'unfounded', penalties)) {
    throw new Refusal('penalties-do-not-fit', { pointer: '/penalties' });
  }
  const figures = checkSanction(body);
  if (!figures.sound) throw new Refusal(figures.because, { pointer: `/${figures.field}` });
  const heavier = found.conclusion ? heavierThanNoticed(found.conclusion.proposed, body) : null;
  if (isPunished && heavier) throw new Refusal('heavier-than-noticed', { pointer: `/${heavier}` });
  if (isPunished) requireInRange(found, body);
  const isHeard = found.defence.length > 0 || found.hearing?.heldOn !== undefined;
  if (isHeard && decision !== 'transfer-police' && !answerToDefence) {
    throw new Refusal('defence-unanswered', { pointer: '/answerToDefence' });
  }
  if (isPunished) requireDiscussion(found, body, today);
}

function requireInRange({ conclusion }: MisconductCase, { fineYuan, mitigation }: DecideCase): void {
  if (!conclusion) return;
  const { chosenBasis: basis, act } = conclusion;
  const range = fineOutOfRange({ basis, act, fineYuan, mitigated: mitigation !== undefined });
  if (!range) return;
  const { leastYuan, mostYuan } = range;
  throw new Refusal('penalty-out-of-range', { pointer: '/fineYuan', details: { leastYuan, mostYuan } });
}

function requireDiscussion(
  { conclusion }: MisconductCase,
  { penalties, discussion }: DecideCase,
  today: LocalDate,
): void {
  if (!discussion && needsDiscussion(penalties, conclusion?.weights ?? [])) {
    throw new Refusal('discussion-missing', { pointer: '/discussion' });
  }
  if (discussion) {
    requirePossibleDay(discussion.heldOn, '/discussion/heldOn', conclusion?.concludedOn ?? today, today);
  }
}
