import type { Tx } from '#messaging';
import { randomUUID } from 'node:crypto';
import type { Flag } from '../domain/flag.js';
import { reconcileFlags, type FlagChange } from '../domain/reconcile-flags.js';
import type { ScreenRun } from '../projects/screen-run.entity.js';
import type { ValuationFactRow } from '../projects/valuation-fact.entity.js';
import { FlagEntry } from './flag-entry.entity.js';
import { FlagRow } from './flag.entity.js';

/** What a run found, and the reports it looked at. */
interface Found {
  reports: readonly ValuationFactRow[];
  flags: readonly Flag[];
}

/** Writes what a run changes on the project's flags, each change with its history entry. Nothing is removed. */
export async function recordFlags(tx: Tx, run: ScreenRun, found: Found): Promise<{ raised: number; cleared: number }> {
  const { tenant, projectId } = run;
  const rows = await tx.manager.find(FlagRow, {
    where: { tenant, projectId },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  const onFile = new Map(rows.map((row) => [row.id, row]));
  const reports = new Map(found.reports.map((report) => [report.reportId, report]));
  const known = rows.map(({ id, state, said }) => ({ id, state, flag: said }));
  const changes = reconcileFlags(known, found.flags);
  const changed = changes.map((change) =>
    change.what === 'raised'
      ? newFlag(run, change.flag, reports.get(change.flag.reportId))
      : apply(run, change, onFile.get(change.id)),
  );
  await tx.manager.save(FlagRow, changed);
  await tx.manager.insert(
    FlagEntry,
    changes.flatMap((change, i) => entriesOf(run, change, changed[i])),
  );
  const count = (...kinds: FlagChange['what'][]) => changes.filter(({ what }) => kinds.includes(what)).length;
  return { raised: count('raised', 'raised-again'), cleared: count('cleared') };
}

function newFlag(run: ScreenRun, said: Flag, report: ValuationFactRow | undefined): FlagRow {
  if (!report) throw new Error(`run ${run.id} flags a report it did not see`);
  const { agencyId, organId, regulatorOrganId, reportId } = report;
  return Object.assign(new FlagRow(), {
    id: randomUUID(),
    version: 1,
    tenant: run.tenant,
    projectId: run.projectId,
    reportId,
    agencyId,
    organId,
    regulatorOrganId,
    code: said.reason,
    direction: said.direction,
    state: 'open',
    said,
    snapshotHash: run.snapshotHash,
    firstRunId: run.id,
    lastRunId: run.id,
    clearedRunId: null,
    disposition: null,
    answer: null,
  });
}

function apply(run: ScreenRun, change: Exclude<FlagChange, { what: 'raised' }>, row: FlagRow | undefined): FlagRow {
  if (!row) throw new Error(`run ${run.id} changes a flag that is not on file`);
  if (change.what === 'cleared') {
    return Object.assign(row, { state: 'cleared', clearedRunId: run.id, version: row.version + 1 });
  }
  Object.assign(row, { state: 'open', clearedRunId: null, said: change.flag, lastRunId: run.id });
  row.snapshotHash = run.snapshotHash;
  if (change.what === 'seen') return row;
  if (change.lapses) row.disposition = null;
  return Object.assign(row, { version: row.version + 1 });
}

function entriesOf(run: ScreenRun, { what }: FlagChange, row: FlagRow | undefined): FlagEntry[] {
  if (!row || what === 'seen') return [];
  const says = what === 'cleared' ? null : row.said;
  return [
    {
      flagId: row.id,
      version: row.version,
      what,
      at: run.screenedAt,
      actorKind: 'system',
      actorId: 'screening',
      runId: run.id,
      said: says,
      snapshotHash: says && run.snapshotHash,
      outcome: null,
      text: null,
    },
  ];
}
