import { reportAccepted, type Fact, type ReportAccepted } from '#contracts';
import { Inbox, OnEvent, type Tx } from '#messaging';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';

/** Keeps the latest version of each report's facts, and marks its project for screening. */
@Controller()
export class WhenReportAccepted {
  constructor(private readonly inbox: Inbox) {}

  @OnEvent(reportAccepted)
  handle(@Payload() fact: Fact<ReportAccepted>): Promise<void> {
    return this.inbox.once(fact, WhenReportAccepted.name, async (tx) => {
      if (await keepLatest(tx, fact.body)) await markDirty(tx, fact.body);
    });
  }
}

/** False when this version, or a later one, is known already. */
async function keepLatest(tx: Tx, report: ReportAccepted): Promise<boolean> {
  const { reportId, version, projectId, organId, regulatorOrganId, agencyId, facts } = report;
  const kept = await tx.query(
    `insert into valuation_fact (report_id, version, tenant, project_id, organ_id, regulator_organ_id, agency_id, facts)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (report_id) do update set version = excluded.version, organ_id = excluded.organ_id,
       regulator_organ_id = excluded.regulator_organ_id, agency_id = excluded.agency_id, facts = excluded.facts
     where valuation_fact.version < excluded.version and valuation_fact.tenant = excluded.tenant
     returning 1`,
    [reportId, version, tx.tenant, projectId, organId, regulatorOrganId, agencyId, JSON.stringify(facts)],
  );
  return kept.length > 0;
}

/** Waits for a screening under way, so that a fact it did not see is never marked as seen. */
async function markDirty(tx: Tx, { projectId, organId, regulatorOrganId }: ReportAccepted): Promise<void> {
  await tx.query(
    `insert into project_screen (tenant, project_id, organ_id, regulator_organ_id, dirty_since)
     values ($1, $2, $3, $4, now())
     on conflict (tenant, project_id) do update set
       organ_id = excluded.organ_id, regulator_organ_id = excluded.regulator_organ_id,
       dirty_since = coalesce(project_screen.dirty_since, excluded.dirty_since)`,
    [tx.tenant, projectId, organId, regulatorOrganId],
  );
}
