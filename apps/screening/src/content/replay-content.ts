import type { ComparableFact } from '#contracts';
import type { EntityManager } from 'typeorm';
import { contentSettings } from '../domain/content/content-settings.js';
import { contradictedIn, sharedIn, type SeenReport } from '../domain/content/held-against.js';
import {
  explainContradictions,
  explainSharedPhotos,
  type ContentExplanation,
} from '../domain/explanation/explain-content.js';
import { buildingOf } from './building-of.js';

interface Content extends SeenReport {
  building: string;
  comparables: ComparableFact[] | null;
  photos: string[] | null;
}

/** What a flag on contents said, found again from the versions of the reports it names; null where it is not. */
export async function contentAgain(
  manager: EntityManager,
  { reportId, projectId, contradictions, photos }: ContentExplanation,
): Promise<ContentExplanation | null> {
  const contents = await contentsOf(
    manager,
    [...contradictions, ...photos].flatMap(({ seen }) => seen),
  );
  const of = { reportId, projectId };
  if (photos.length === 0) {
    const found = contradictions.flatMap(({ comparableNo, seen }) => {
      const told = among(contents, seen).flatMap((report) => toldBy(report, comparableNo));
      return contradictedIn(reportId, comparableNo, told) ?? [];
    });
    return explainContradictions(of, found);
  }
  const found = photos.flatMap(({ sha256, seen }) => {
    const users = among(contents, seen).filter((report) => report.photos?.includes(sha256));
    return sharedIn(reportId, sha256, users, contentSettings.mostReportsOfPhoto) ?? [];
  });
  return explainSharedPhotos(of, found);
}

const keyOf = ({ reportId, version }: SeenReport): string => `${reportId} ${version}`;

async function contentsOf(manager: EntityManager, seen: readonly SeenReport[]): Promise<Map<string, Content>> {
  const rows = await manager.query<Content[]>(
    `select f.report_id as "reportId", f.version, f.comparables, f.photos, ${buildingOf} as building
     from valuation_fact_version f
     join (select distinct s.report_id, s.version from unnest($1::uuid[], $2::int[]) s(report_id, version)) seen
       using (report_id, version)`,
    [seen.map(({ reportId }) => reportId), seen.map(({ version }) => version)],
  );
  return new Map(rows.map((row) => [keyOf(row), row]));
}

const among = (contents: ReadonlyMap<string, Content>, seen: readonly SeenReport[]): Content[] =>
  seen.flatMap((report) => contents.get(keyOf(report)) ?? []);

const toldBy = ({ reportId, version, comparables }: Content, comparableNo: string) =>
  (comparables ?? [])
    .filter((told) => told.comparableNo === comparableNo)
    .map(({ transactionOn, priceYuanPerSqm, areaSqm }) => ({
      reportId,
      version,
      facts: { transactionOn, priceYuanPerSqm, areaSqm },
    }));
