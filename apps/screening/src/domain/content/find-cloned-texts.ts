import { candidatePairs } from './min-hash.js';
import { rareShinglesOf } from './rare-shingles.js';

/** A report's own words. */
export interface ReportText {
  reportId: string;
  text: string;
  /** Tells buildings of the project apart; within one building reports may share their description of it. */
  building?: string;
}

/** Two reports, the first with the lower id, and how much of their rare wording they share. */
export interface ClonedPair {
  reportIds: [string, string];
  /** Jaccard similarity of the rare shingles, 0 to 1, three decimals. */
  similarity: number;
  /** Rare shingles both hold. */
  shared: number;
}

export interface CloneSettings {
  /** A shingle is rare when it stands in at most this many reports. */
  rareIn: number;
  /** Similarity from which a pair is reported: three edits of a short text of one's own leave no more. */
  similarity: number;
  /** Rare shingles a report must have to be compared at all. */
  leastShingles: number;
}

const defaultCloneSettings: CloneSettings = { rareIn: 8, similarity: 0.3, leastShingles: 12 };

/**
 * Reports whose texts are copies of each other but for a few edits. Template sentences of an agency do not count: only wording
 * that hardly any other report holds does. In the order of report ids; the order of the reports leaves no trace.
 */
export function findClonedTexts(
  reports: readonly ReportText[],
  { rareIn, similarity, leastShingles }: CloneSettings = defaultCloneSettings,
): ClonedPair[] {
  const sorted = reports.toSorted((a, b) => (a.reportId < b.reportId ? -1 : 1));
  const sets = rareShinglesOf(
    sorted.map(({ text }) => text),
    rareIn,
  );
  const compared = sets.map(({ rare, shared }) => (rare.length < leastShingles ? new Uint32Array() : shared));
  return candidatePairs(compared).flatMap(([first, second]): ClonedPair[] => {
    const [a, b] = [sorted[first]!, sorted[second]!];
    if (a.building !== undefined && a.building === b.building) return [];
    const [inA, inB] = [sets[first]!.rare, sets[second]!.rare];
    const shared = countShared(inA, inB);
    const jaccard = shared / (inA.length + inB.length - shared);
    if (jaccard < similarity) return [];
    return [{ reportIds: [a.reportId, b.reportId], similarity: Math.round(jaccard * 1000) / 1000, shared }];
  });
}

/** Members of both ascending lists. */
function countShared(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [left, right] = [a[i]!, b[j]!];
    if (left === right) shared += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return shared;
}
