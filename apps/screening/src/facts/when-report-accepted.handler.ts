import { reportAccepted, type Fact, type ReportAccepted } from '#contracts';
import { Inbox, OnEvent, type Tx } from '#messaging';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { keepComparables } from '../content/keep-comparables.js';
import { keepPhotos } from '../content/keep-photos.js';
import { factRowOf, whatItTold } from './fact-row.js';

/** Keeps every version of each report's facts and which is the latest, and marks its project for screening, with those it bears on. */
@Controller()
export class WhenReportAccepted {
  constructor(private readonly inbox: Inbox) {}

  @OnEvent(reportAccepted)
  handle(@Payload() fact: Fact<ReportAccepted>): Promise<void> {
    return this.inbox.once(fact, WhenReportAccepted.name, async (tx) => {
      await keepVersion(tx, fact.body);
      if (!(await keepLatest(tx, fact.body))) return;
      const others = [...(await keepComparables(tx, fact.body)), ...(await keepPhotos(tx, fact.body))];
      await markDirty(tx, fact.body, others);
    });
  }
}

async function keepVersion(tx: Tx, report: ReportAccepted): Promise<void> {
  await tx.query(
    `insert into valuation_fact_version
     select (jsonb_populate_record(null::valuation_fact_version,
       $1::jsonb || jsonb_build_object('fact_hash', encode(sha256(convert_to($2::jsonb::text, 'UTF8')), 'hex')))).*
     on conflict do nothing`,
    [JSON.stringify(factRowOf(tx.tenant, report)), JSON.stringify(whatItTold(report))],
  );
}

/** A report stays in its project. */
const changeable = [
  'version',
  'organ_id',
  'regulator_organ_id',
  'agency_id',
  'use',
  'structure',
  'area_sqm',
  'unit_price_yuan',
  'built_year',
  'floor',
  'floors',
  'block_no',
  'building_no',
  'orientation',
  'decoration',
  'x',
  'y',
  'valuation_date',
  'appraiser_id',
  'reference_price_yuan',
  'earlier_unit_price_yuan',
  'attributes',
  'comparables',
  'photos',
  'fact_hash',
];
const columns = ['report_id', 'tenant', 'project_id', ...changeable].join(', ');

/** False when this version, or a later one, is known already. */
async function keepLatest(tx: Tx, { reportId, version }: ReportAccepted): Promise<boolean> {
  const kept = await tx.query(
    `insert into valuation_fact (${columns})
     select ${columns} from valuation_fact_version where report_id = $1 and version = $2 and tenant = $3
     on conflict (report_id) do update set ${changeable.map((name) => `${name} = excluded.${name}`).join(', ')}
     where valuation_fact.version < excluded.version and valuation_fact.tenant = excluded.tenant
     returning 1`,
    [reportId, version, tx.tenant],
  );
  return kept.length > 0;
}

/**
 * Waits for a screening under way, so that a fact it did not see is never marked as seen. Projects are locked in the order of
 * their ids, so that two reports that bear on each other's projects do not wait for each other.
 */
async function markDirty(
  tx: Tx,
  { projectId, organId, regulatorOrganId }: ReportAccepted,
  others: readonly string[],
): Promise<void> {
  await tx.query(
    `insert into project_screen (tenant, project_id, organ_id, regulator_organ_id, dirty_since)
     select $1, p.project_id, p.organ_id, p.regulator_organ_id, now() from (
       select $2::uuid as project_id, $3::text as organ_id, $4::text as regulator_organ_id
       union all
       select project_id, organ_id, regulator_organ_id from project_screen where tenant = $1 and project_id = any($5)
     ) p order by p.project_id
     on conflict (tenant, project_id) do update set
       organ_id = excluded.organ_id, regulator_organ_id = excluded.regulator_organ_id,
       dirty_since = coalesce(project_screen.dirty_since, excluded.dirty_since)`,
    [tx.tenant, projectId, organId, regulatorOrganId, [...new Set(others)]],
  );
}
