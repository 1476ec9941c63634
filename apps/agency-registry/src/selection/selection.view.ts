import type { AgreementView, SelectionDraw, SelectionRound, SelectionRules, SelectionView, VoteView } from '#contracts';
import { drawAlgorithm, sha256Hex } from '#kernel';
import { packOf, type Threshold } from '#statutory-clock';
import type { EntityManager } from 'typeorm';
import { seedAlgorithm } from '../domain/draw-agencies.js';
import { agreeByOf } from './agree-by.js';
import { Ballot } from './ballot.entity.js';
import type { Selection } from './selection.entity.js';

/** The selection as the officers in charge see it. */
export async function viewOf(db: EntityManager, selection: Selection): Promise<SelectionView> {
  const agreeBy = (await agreeByOf(db, [selection.id])).get(selection.id);
  const { version, projectId } = selection;
  const ballotsOnFile = await db.countBy(Ballot, { selectionId: selection.id });
  return { ...roundOf(selection, agreeBy), version, projectId, ballotsOnFile };
}

/** A round without what only officers see; its counted ballots are added by who shows them. */
export function roundOf(selection: Selection, agreeBy?: string): SelectionRound {
  const { id, round, state, announcedOn, place, noticeSha256, households, seats, candidates } = selection;
  return {
    id,
    round,
    state,
    announcedOn,
    place,
    noticeSha256,
    households,
    seats,
    candidates,
    rules: rulesOf(selection.packId),
    ...(agreeBy ? { agreeBy } : {}),
    ...(selection.shortPeriod ? { shortPeriod: selection.shortPeriod } : {}),
    ...(selection.agreement ? { agreement: agreementOf(selection.agreement) } : {}),
    ...(selection.vote ? { vote: voteOf(selection.vote) } : {}),
    ...(selection.draw ? { draw: drawOf(selection, selection.draw) } : {}),
    ...(selection.outcome ? { outcome: selection.outcome } : {}),
  };
}

/** What a household recognises its own ballot by, and nobody else: the hash of the paper cannot be guessed. */
export const proofOf = ({ householdNo, evidenceSha256, agencyIds }: Ballot): string =>
  sha256Hex([householdNo, evidenceSha256, agencyIds.join(',')].join('\n'));

function rulesOf(packId: string): SelectionRules {
  const { selection, unconfirmed } = packOf(packId);
  return {
    packId,
    candidatesMin: selection.candidatesMin,
    agreement: inWords(selection.agreeShare),
    quorum: inWords(selection.voteQuorum),
    majority: inWords(selection.voteMajority),
    notary: selection.notary,
    unconfirmed: unconfirmed || !selection.confirmed,
  };
}

const inWords = ({ share, moreThan }: Threshold): string => `${moreThan ? '>' : '≥'} ${share}`;

const agreementOf = ({ agencyIds, householdNos, agreedOn }: NonNullable<Selection['agreement']>): AgreementView => ({
  agencyIds,
  signed: householdNos.length,
  agreedOn,
});

function voteOf({ from, closesOn, place, participants, count, notary }: NonNullable<Selection['vote']>): VoteView {
  return {
    from,
    closesOn,
    place,
    participants,
    ...count,
    ...(notary ? { notaryCertificateNo: notary.certificateNo } : {}),
  };
}

function drawOf({ state, drawSecret }: Selection, draw: NonNullable<Selection['draw']>): SelectionDraw {
  const { drawOn, place, participants, commitment, opened } = draw;
  const told = opened !== undefined || state === 'ANNULLED';
  return {
    drawOn,
    place,
    participants,
    commitment,
    seedAlgorithm,
    algorithm: drawAlgorithm,
    contributions: draw.texts.map((text, at) => ({ no: at + 1, ...text })),
    ...(told && drawSecret ? { secret: drawSecret } : {}),
    ...(opened ? { seed: opened.seed, order: opened.order, drawnOn: opened.drawnOn } : {}),
    ...(opened?.notary ? { notaryCertificateNo: opened.notary.certificateNo } : {}),
  };
}
