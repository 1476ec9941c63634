import type { PublishRecord } from '#contracts';
import { Refusal, type LocalDate } from '#kernel';
import { decidePublication } from '../domain/publication-period.js';
import type { BadConductRecord } from './bad-conduct-record.entity.js';

export type Term = Pick<BadConductRecord, 'instrument' | 'publishFrom' | 'earliestRepairOn' | 'expiresOn'>;

/** From when to when the entry is public. A minor one is never shown in principle, nor is one whose time is over already. */
export function recordTerm(body: PublishRecord, today: LocalDate): Term {
  const { severityClass: recordClass, decidedOn, neededMonths = null } = body;
  if (neededMonths !== null && recordClass !== 'minor') {
    throw new Refusal('publication-term-not-allowed', { pointer: '/neededMonths' });
  }
  const publication = decidePublication({ recordClass, decidedOn, neededMonths });
  if (publication.published) {
    const { instrument, publishFrom, earliestRepairOn, expiresOn } = publication;
    if (today > expiresOn) return neverShown(instrument);
    return { instrument, publishFrom, earliestRepairOn, expiresOn };
  }
  if (publication.because === 'minor-record') return neverShown(publication.instrument);
  const pointer = publication.because === 'publication-rule-unknown' ? '/decidedOn' : '/neededMonths';
  throw new Refusal(publication.because, { pointer });
}

export const neverShown = (instrument: string): Term => ({
  instrument,
  publishFrom: null,
  earliestRepairOn: null,
  expiresOn: null,
});
