import type { Tx } from '#messaging';
import type { FlagEntry } from './flag-entry.entity.js';
import type { FlagRow } from './flag.entity.js';

const changeable = [
  'version',
  'level',
  'reason',
  'state',
  'said',
  'snapshot_hash',
  'last_run_id',
  'cleared_run_id',
  'disposition',
  'answer',
];
const named =
  'id, tenant, project_id, subject_kind, subject, report_id, agency_id, organ_id, regulator_organ_id, code, direction, first_run_id';
const columns = `${named}, ${changeable.join(', ')}`;

/** Writes a run's new and changed flags in one statement. */
export async function writeFlags(tx: Tx, flags: readonly FlagRow[]): Promise<void> {
  if (flags.length === 0) return;
  await tx.query(
    `insert into flag (${columns}) select ${columns} from jsonb_populate_recordset(null::flag, $1::jsonb)
     on conflict (id) do update set ${changeable.map((name) => `${name} = excluded.${name}`).join(', ')}`,
    [JSON.stringify(flags.map(byColumn))],
  );
}

/**
 * Writes a run's history entries in one statement, each from its flag as just written: what it says is copied within the database,
 * where it lies compressed, and not sent a second time.
 */
export async function writeEntries(
  tx: Tx,
  runId: string,
  entries: readonly Pick<FlagEntry, 'flagId' | 'what'>[],
): Promise<void> {
  if (entries.length === 0) return;
  await tx.query(
    `insert into flag_entry (flag_id, version, what, at, actor_kind, actor_id, run_id, said, snapshot_hash)
     select f.id, f.version, e.what, $3, 'system', 'screening', $4,
       case when e.what <> 'cleared' then f.said end, case when e.what <> 'cleared' then f.snapshot_hash end
     from unnest($1::uuid[], $2::text[]) as e(flag_id, what) join flag f on f.id = e.flag_id`,
    [entries.map(({ flagId }) => flagId), entries.map(({ what }) => what), tx.now, runId],
  );
}

/** The members of a row under the names of its columns. */
const byColumn = (row: object): object =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value]),
  );
