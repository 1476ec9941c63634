import { findContradictions, type Contradiction } from './find-contradictions.js';
import { findReusedPhotos } from './find-reused-photos.js';

/** A version of a report whose content was looked at. */
export interface SeenReport {
  reportId: string;
  version: number;
}

/** A comparable as one version of a report tells it. */
export interface ToldBy extends SeenReport {
  facts: Readonly<Record<string, string | number>>;
}

/** A photograph in one version of a report on a home of that building. */
export interface PhotoOf extends SeenReport {
  building: string;
}

/** One comparable of a report on which other reports differ. */
export interface ContradictedComparable {
  comparableNo: string;
  facts: { fact: string; told: string | number; elsewhere: { value: string | number; reportIds: string[] }[] }[];
  /** All that were held against each other, the report itself among them; in the order of their ids. */
  seen: SeenReport[];
}

/** One photograph of a report that stands for homes of other buildings too. */
export interface SharedPhoto {
  sha256: string;
  /** Reports on homes of other buildings. */
  reportIds: string[];
  seen: SeenReport[];
}

/**
 * Holds the way a report tells a comparable against the way others do. What more reports tell than tell anything else stands:
 * only the others are asked to look; where no version leads, all are. Null where nothing is to be asked of this report.
 */
export function contradictedIn(
  reportId: string,
  comparableNo: string,
  told: readonly ToldBy[],
): ContradictedComparable | null {
  const facts = findContradictions(told.map((one) => ({ ...one, comparableNo }))).flatMap(({ fact, versions }) => {
    const own = versions.filter(({ reportIds }) => reportIds.includes(reportId));
    const [first] = own;
    if (!first || (own.length === 1 && leads(first, versions))) return [];
    return [{ fact, told: first.value, elsewhere: versions.filter((version) => version !== first) }];
  });
  return facts.length === 0 ? null : { comparableNo, facts, seen: inOrder(told) };
}

type Versions = Contradiction['versions'];

const leads = (one: Versions[number], versions: Versions): boolean =>
  versions.every((other) => other === one || other.reportIds.length < one.reportIds.length);

/** Null where the photograph stands for homes of one building only, or in so many reports that it shows no home. */
export function sharedIn(
  reportId: string,
  sha256: string,
  users: readonly PhotoOf[],
  mostReports: number,
): SharedPhoto | null {
  const reports = users.map((user) => ({ ...user, photoSha256: [sha256] }));
  const own = users.find((user) => user.reportId === reportId);
  if (!own || findReusedPhotos(reports, mostReports).length === 0) return null;
  const elsewhere = users.filter(({ building }) => building !== own.building);
  return { sha256, reportIds: elsewhere.map((user) => user.reportId).sort(), seen: inOrder(users) };
}

/** Each version once. */
function inOrder(reports: readonly SeenReport[]): SeenReport[] {
  const versions = new Map(reports.map(({ reportId, version }) => [reportId, version]));
  return [...versions]
    .map(([reportId, version]) => ({ reportId, version }))
    .sort((a, b) => (a.reportId < b.reportId ? -1 : 1));
}
