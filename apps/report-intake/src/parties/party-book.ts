import { partiesChanged } from '#contracts';
import { Refusal } from '#kernel';
import type { Tx } from '#messaging';
import { officerOf, type Call } from '#service';
import type { EntityManager } from 'typeorm';
import type { Report } from '../reports/report.entity.js';
import { Party } from './party.entity.js';
import { Representative } from './representative.entity.js';

/** Everybody who ever was on the file of a report, oldest entry first. */
export interface Book {
  parties: Party[];
  representatives: Representative[];
}

/** More than any house has; keeps the fact that tells of them small. */
const most = 100;

export async function bookOf(manager: EntityManager, reportId: string): Promise<Book> {
  const parties = await manager.find(Party, { where: { reportId }, order: { addedAt: 'ASC', id: 'ASC' } });
  const representatives = await manager.find(Representative, {
    where: { reportId },
    order: { registeredAt: 'ASC', id: 'ASC' },
  });
  return { parties, representatives };
}

export const onFile = ({ parties }: Book): Party[] => parties.filter(({ state }) => state === 'ON_FILE');

export const actingFor = ({ representatives }: Book, partyId: string): Representative[] =>
  representatives.filter((one) => one.state === 'IN_FORCE' && one.partyId === partyId);

/** Officers act for the organ that serves the report; agency and household were let in by their sight of it. */
export function requireServingOrgan(call: Call, { organId }: Report): void {
  if (call.caller.kind === 'officer' && !officerOf(call).covers.includes(organId)) {
    throw new Refusal('organ-outside-your-scope');
  }
}

/** Refuses one more entry of a book that is full. */
export function requireRoom({ parties, representatives }: Book): void {
  if (parties.length + representatives.length >= most) throw new Refusal('parties-full');
}

/** Tells who the parties are now, by id. The report must be locked: the number of entries and endings so far is the version. */
export async function tellParties(tx: Tx, reportId: string): Promise<Book> {
  const book = await bookOf(tx.manager, reportId);
  const { parties, representatives } = book;
  const over = [...parties, ...representatives].filter(({ state }) => state === 'REMOVED' || state === 'ENDED').length;
  tx.emit(partiesChanged, {
    reportId,
    version: parties.length + representatives.length + over,
    parties: [{ id: reportId, kind: 'owner' as const }, ...onFile(book)].map(({ id, kind }) => ({
      partyId: id,
      kind,
      representatives: actingFor(book, id).map(({ id: representativeId, validFrom, validUntil, scope }) => {
        return { representativeId, validFrom, validUntil, scope };
      }),
    })),
  });
  return book;
}
