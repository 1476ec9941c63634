import { commitmentOf, drawOrder, sha256Hex, type LocalDate } from '#kernel';

/** How the seed of a draw follows from its inputs, told with every draw. */
export const seedAlgorithm = 'sha256(selection id LF secret LF text 1 LF text 2 ... LF text n), hexadecimal';

/** Fewer would leave a single pair of hands between the secret and the lot. */
const leastWitnesses = 2;

interface DrawInputs {
  selectionId: string;
  participants: readonly string[];
  seats: number;
  drawOn: LocalDate;
  secret: string;
  /** What each witness handed in under seal, in that order. */
  seals: readonly string[];
  /** The texts now opened, in the same order. */
  texts: readonly string[];
}

export interface NotDrawn {
  drawn: false;
  because: 'draw-too-early' | 'too-few-witnesses' | 'texts-incomplete' | 'text-breaks-seal';
  pointer?: string;
}

export type AgencyDraw = NotDrawn | { drawn: true; seed: string; order: string[]; agencyIds: string[] };

/**
 * Draws agencies by lot (摇号、抽签, 办法 art. 4) so that nobody can steer it: the secret was committed to before any text was
 * sealed, each text was sealed before any was opened, and all of them together make the seed. Whoever lacks one of them can
 * foretell nothing. The order is `drawOrder` of the participants; the first ones are chosen.
 */
export function drawAgencies(inputs: DrawInputs, today: LocalDate): AgencyDraw {
  const { selectionId, participants, seats, drawOn, secret, seals, texts } = inputs;
  if (today < drawOn) return { drawn: false, because: 'draw-too-early' };
  if (seals.length < leastWitnesses) return { drawn: false, because: 'too-few-witnesses' };
  if (texts.length !== seals.length) return { drawn: false, because: 'texts-incomplete', pointer: '/texts' };
  const broken = texts.findIndex((text, at) => commitmentOf(text) !== seals[at]);
  if (broken >= 0) return { drawn: false, because: 'text-breaks-seal', pointer: `/texts/${broken}` };

  const seed = sha256Hex([selectionId, secret, ...texts].join('\n'));
  const order = drawOrder(participants, seed);
  return { drawn: true, seed, order, agencyIds: order.slice(0, seats) };
}
