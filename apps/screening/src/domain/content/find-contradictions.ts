/** A comparable as one report tells it. */
export interface ToldComparable {
  reportId: string;
  /** Number in the source: the same transaction carries the same number in every report. */
  comparableNo: string;
  /** What can be told apart, by name: day, price, area and the like. Facts a report leaves out are not compared. */
  facts: Readonly<Record<string, string | number>>;
}

/** One fact of a comparable on which reports differ. */
export interface Contradiction {
  comparableNo: string;
  fact: string;
  /** Each version with the reports that tell it: most told first, then by its text. */
  versions: { value: string | number; reportIds: string[] }[];
}

/**
 * Comparables that carry different facts in different reports. Exact: a transaction has one price, one day, one area, so each
 * difference means an error somewhere, inside one building as well as across the project.
 */
export function findContradictions(told: readonly ToldComparable[]): Contradiction[] {
  const versions = new Map<string, Map<string, { value: string | number; reportIds: Set<string> }>>();
  for (const { reportId, comparableNo, facts } of told) {
    for (const [fact, value] of Object.entries(facts)) {
      const key = JSON.stringify([comparableNo, fact]);
      const known = versions.get(key) ?? new Map<string, { value: string | number; reportIds: Set<string> }>();
      versions.set(key, known);
      const version = known.get(String(value)) ?? { value, reportIds: new Set<string>() };
      known.set(String(value), version);
      version.reportIds.add(reportId);
    }
  }
  return [...versions]
    .filter(([, known]) => known.size > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, known]) => {
      const [comparableNo, fact] = JSON.parse(key) as [string, string];
      const sorted = [...known.values()].map(({ value, reportIds }) => ({ value, reportIds: [...reportIds].sort() }));
      sorted.sort((a, b) => b.reportIds.length - a.reportIds.length || (String(a.value) < String(b.value) ? -1 : 1));
      return { comparableNo, fact, versions: sorted };
    });
}
