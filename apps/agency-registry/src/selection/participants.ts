import { Refusal, type LocalDate } from '#kernel';
import type { Tx } from '#messaging';
import { packOf } from '#statutory-clock';
import { In } from 'typeorm';
import { Agency } from '../agencies/agency.entity.js';
import { conflictedAgencies } from '../conflicts/conflicted-agencies.js';
import { findInvalid } from '../domain/valid-on.js';
import type { Selection } from './selection.entity.js';

/** Of these agencies, those on the register that may value for expropriation on the day. */
export async function validAgencies(tx: Tx, ids: readonly string[], day: LocalDate): Promise<Set<string>> {
  const agencies = await tx.manager.findBy(Agency, { id: In(ids) });
  return new Set(agencies.filter((agency) => findInvalid(agency, [], null, day).length === 0).map(({ id }) => id));
}

/**
 * Who takes part in the vote or the draw: the candidates that are valid today and have no interest in the project, in the
 * order of their ids. Fixed when it is called, so that nobody can be struck off once the outcome can be guessed.
 * Refuses with 'too-few-candidates' below the least number of the place, or where nothing would be left to choose.
 */
export async function participantsOf(tx: Tx, { projectId, candidates, packId, seats }: Selection): Promise<string[]> {
  const ids = candidates.map(({ agencyId }) => agencyId);
  const valid = await validAgencies(tx, ids, tx.today);
  const conflicted = await conflictedAgencies(tx, projectId);
  const free = ids.filter((id) => valid.has(id) && !conflicted.has(id)).toSorted();
  const least = Math.max(packOf(packId).selection.candidatesMin, seats + 1);
  if (free.length < least) throw new Refusal('too-few-candidates', { details: { least, candidates: free.length } });
  return free;
}
