import type { EntityManager } from 'typeorm';
import { contentSettings } from '../domain/content/content-settings.js';
import { contradictedIn, sharedIn, type PhotoOf, type ToldBy } from '../domain/content/held-against.js';
import {
  explainContradictions,
  explainSharedPhotos,
  type ContentExplanation,
} from '../domain/explanation/explain-content.js';
import type { FoundContentFlag } from '../domain/found-flag.js';
import { contestedComparables, sharedPhotos, type ToldRow } from './read-contents.js';

interface Of {
  tenant: string;
  projectId: string;
}

/** Holds the contents of a project's reports against all reports of the tenant, as they stand now. */
export async function findContentFlags(manager: EntityManager, of: Of): Promise<FoundContentFlag[]> {
  return [...(await contradictions(manager, of)), ...(await photographs(manager, of))];
}

async function contradictions(manager: EntityManager, of: Of): Promise<FoundContentFlag[]> {
  const rows = await contestedComparables(manager, of);
  const witnesses = groupedBy(
    rows.filter(({ witness }) => witness),
    ({ comparableNo }) => comparableNo,
  );
  const reports = groupedBy(
    rows.filter(({ own }) => own),
    ({ reportId }) => reportId,
  );
  return [...reports].flatMap(([reportId, own]) => {
    const found = [...groupedBy(own, ({ comparableNo }) => comparableNo)].flatMap(([no, told]) => {
      const others = (witnesses.get(no) ?? []).filter((one) => one.reportId !== reportId);
      return contradictedIn(reportId, no, [...told, ...others].map(toldBy)) ?? [];
    });
    return flagOf(explainContradictions({ reportId, projectId: of.projectId }, found));
  });
}

async function photographs(manager: EntityManager, of: Of): Promise<FoundContentFlag[]> {
  const rows = await sharedPhotos(manager, of);
  const users = groupedBy(rows, ({ sha256 }) => sha256);
  const reports = groupedBy(
    rows.filter(({ own }) => own),
    ({ reportId }) => reportId,
  );
  return [...reports].flatMap(([reportId, own]) => {
    const found = own.flatMap(
      ({ sha256 }) =>
        sharedIn(reportId, sha256, (users.get(sha256) ?? []).map(photoOf), contentSettings.mostReportsOfPhoto) ?? [],
    );
    return flagOf(explainSharedPhotos({ reportId, projectId: of.projectId }, found.slice(0, contentSettings.photos)));
  });
}

const toldBy = ({ reportId, version, transactionOn, priceYuanPerSqm, areaSqm }: ToldRow): ToldBy => ({
  reportId,
  version,
  facts: { transactionOn, priceYuanPerSqm, areaSqm },
});

const photoOf = ({ reportId, version, building }: PhotoOf): PhotoOf => ({ reportId, version, building });

function flagOf(said: ContentExplanation | null): FoundContentFlag[] {
  if (!said) return [];
  return [
    {
      subjectKind: 'report',
      subject: said.reportId,
      code: said.photos.length > 0 ? 'photo-of-other-building' : 'comparable-told-differently',
      direction: 'none',
      level: said.level,
      reason: said.code,
      homes: [said.reportId],
      said,
    },
  ];
}

function groupedBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
