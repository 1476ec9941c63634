/** The photographs a report rests on, by the hash of their content. */
export interface ReportPhotos {
  reportId: string;
  /** Tells buildings of the project apart. */
  building?: string;
  photoSha256: readonly string[];
}

/** One photograph in reports on homes of different buildings. */
export interface ReusedPhoto {
  photoSha256: string;
  reportIds: string[];
}

/** A picture in more reports than this is a plate of the project, such as its map or a licence, and not of a home. */
const plateFrom = 50;

/**
 * Photographs that stand for homes of different buildings. Homes of one building may share theirs; a home whose building is
 * unknown counts as a building of its own. In the order of the hashes.
 */
export function findReusedPhotos(reports: readonly ReportPhotos[], mostReports = plateFrom): ReusedPhoto[] {
  const uses = new Map<string, Map<string, string>>();
  for (const { reportId, building, photoSha256 } of reports) {
    for (const hash of photoSha256) {
      const users = uses.get(hash) ?? new Map<string, string>();
      users.set(reportId, building ?? `\u0000${reportId}`);
      uses.set(hash, users);
    }
  }
  return [...uses]
    .filter(([, users]) => users.size <= mostReports && new Set(users.values()).size > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([photoSha256, users]) => ({ photoSha256, reportIds: [...users.keys()].sort() }));
}
