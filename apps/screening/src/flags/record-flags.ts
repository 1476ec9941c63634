import type { Tx } from '#messaging';
import { randomUUID } from 'node:crypto';
import type { AnyFlag } from '../domain/found-flag.js';
import { reconcileFlags, type FlagChange } from '../domain/reconcile-flags.js';
import type { KnownReport } from '../facts/snapshot.js';
import type { ProjectScreen } from '../projects/project-screen.entity.js';
import type { ScreenRun } from '../projects/screen-run.entity.js';
import { FlagRow } from './flag.entity.js';
import { writeEntries, writeFlags } from './write-flags.js';

/** What a run found, and the reports it looked at by id. */
interface Found {
  project: ProjectScreen;
  reports: ReadonlyMap<string, KnownReport>;
  flags: readonly AnyFlag[];
  /** Where only the contents were looked at, flags on values stay as they are. */
  looked?: 'contents';
}

/** Writes what a run changes on the project's flags, each change with its history entry. Nothing is removed. */
export async function recordFlags(tx: Tx, run: ScreenRun, found: Found): Promise<{ raised: number; cleared: number }> {
  const { tenant, projectId } = run;
  const rows = await tx.manager.find(FlagRow, {
    where: { tenant, projectId, ...(found.looked ? { direction: 'none' } : {}) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  const onFile = new Map(rows.map((row) => [row.id, row]));
  const changes = reconcileFlags(rows, found.flags);
  const changed = changes.map((change) =>
    change.what === 'raised' ? newFlag(run, change.flag, found) : apply(run, change, onFile.get(change.id)),
  );
  await writeFlags(tx, changed);
  const deeds = changes.map(({ what }, i) => ({ what, flagId: changed[i]?.id ?? '' }));
  await writeEntries(tx, run.id, deeds.filter(makesEntry));
  const count = (...kinds: FlagChange['what'][]) => changes.filter(({ what }) => kinds.includes(what)).length;
  return { raised: count('raised', 'raised-again'), cleared: count('cleared') };
}

function newFlag(run: ScreenRun, flag: AnyFlag, { project, reports }: Found): FlagRow {
  const { subjectKind, subject, code, direction, level, reason, said, homes } = flag;
  const report = subjectKind === 'report' ? reports.get(subject) : undefined;
  if (subjectKind === 'report' && !report) throw new Error(`run ${run.id} flags a report it did not see`);
  return Object.assign(new FlagRow(), {
    id: randomUUID(),
    version: 1,
    tenant: run.tenant,
    projectId: run.projectId,
    subjectKind,
    subject,
    reportId: report ? subject : null,
    agencyId: report?.agencyId ?? soleAgency(homes, reports),
    organId: report?.organId ?? project.organId,
    regulatorOrganId: report?.regulatorOrganId ?? project.regulatorOrganId,
    code,
    direction,
    level,
    reason,
    state: 'open',
    said,
    snapshotHash: said.snapshotHash,
    firstRunId: run.id,
    lastRunId: run.id,
    clearedRunId: null,
    disposition: null,
    answer: null,
  });
}

/** The agency that valued all these homes; null where they were several. */
function soleAgency(homes: readonly string[], reports: Found['reports']): string | null {
  const agencies = new Set(homes.map((reportId) => reports.get(reportId)?.agencyId));
  const [one] = agencies;
  return agencies.size === 1 && one ? one : null;
}

function apply(run: ScreenRun, change: Exclude<FlagChange, { what: 'raised' }>, row: FlagRow | undefined): FlagRow {
  if (!row) throw new Error(`run ${run.id} changes a flag that is not on file`);
  if (change.what === 'cleared') {
    return Object.assign(row, { state: 'cleared', clearedRunId: run.id, version: row.version + 1 });
  }
  const { level, reason, said } = change.flag;
  Object.assign(row, { state: 'open', clearedRunId: null, said, level, reason, lastRunId: run.id });
  row.snapshotHash = said.snapshotHash;
  if (change.what === 'seen') return row;
  if (change.lapses) row.disposition = null;
  return Object.assign(row, { version: row.version + 1 });
}

type Deed = { what: FlagChange['what']; flagId: string };

/** A flag that is only seen again keeps its version. */
const makesEntry = (deed: Deed): deed is Deed & { what: Exclude<FlagChange['what'], 'seen'> } => deed.what !== 'seen';
