import type { DeadlineChanged, DeadlineKeeper } from '#contracts';
import type { Tx } from '#messaging';

/** Takes a deadline over as its keeper tells of it, unless a version as high is known already. */
export async function keepLatest(tx: Tx, service: DeadlineKeeper, told: DeadlineChanged): Promise<void> {
  await tx.query(
    `insert into known_deadline (id, tenant, service, version, key, subject_kind, subject_id, started_on, due_on, state,
       provisional, unconfirmed, pack_id, must_act, agency_id, organ_id, report_id, project_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
     on conflict (id) do update set version = excluded.version, started_on = excluded.started_on,
       due_on = excluded.due_on, state = excluded.state, provisional = excluded.provisional,
       unconfirmed = excluded.unconfirmed, pack_id = excluded.pack_id, must_act = excluded.must_act,
       agency_id = excluded.agency_id, organ_id = excluded.organ_id, report_id = excluded.report_id,
       project_id = excluded.project_id
     where known_deadline.version < excluded.version and known_deadline.tenant = excluded.tenant
       and known_deadline.service = excluded.service`,
    [
      told.deadlineId,
      tx.tenant,
      service,
      told.version,
      told.key,
      told.subjectKind,
      told.subjectId,
      told.from,
      told.dueOn,
      told.state,
      told.provisional,
      told.unconfirmed,
      told.packId ?? null,
      told.mustAct,
      told.agencyId ?? null,
      told.organId ?? null,
      told.reportId ?? null,
      told.projectId ?? null,
    ],
  );
}
