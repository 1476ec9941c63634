import { findReports, type FindReports, type ReportPage, type ReportRow } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, keysetOf, pageOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { stateOf, statusOf } from '../domain/report-status.js';
import type { ReportState } from '../domain/report-workflow.js';

type Row = Omit<ReportRow, 'status'> & { state: ReportState; createdAt: Date };

const query = `
  select r.id as "reportId", r.latest_version as version, r.in_force_version as "inForceVersion", r.state,
    r.project_id as "projectId", r.agency_id as "agencyId", r.report_no as "reportNo",
    r.household_no as "householdNo", v.issued_on::text as "issuedOn",
    (v.body #>> '{valuation,totalYuan}')::float8 as "totalYuan", r.created_at as "createdAt"
  from report r join report_version v on v.report_id = r.id and v.version = r.latest_version
  where r.tenant = $1
    and ($2::text[] is null or r.organ_id = any($2) or r.regulator_organ_id = any($2))
    and ($3::uuid is null or r.agency_id = $3)
    and ($4::uuid is null or r.agency_id = $4)
    and ($5::uuid is null or r.project_id = $5)
    and ($6::text is null or r.state = $6)
    and ($7::text is null or r.household_no = $7)
    and ($8::timestamptz is null or (r.created_at, r.id) < ($8, $9::uuid))
  order by r.created_at desc, r.id desc
  limit $10`;

/** The list of reports: officers see those of the organs they cover, an agency its own. */
@Controller()
export class ReportListReadModel {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @OnRequest(findReports)
  async find(@Asked() { caller, body }: Call<FindReports>): Promise<ReportPage> {
    const { limit, beforeAt, beforeId } = keysetOf(body);
    const rows = await this.db.query<Row[]>(query, [
      caller.tenant,
      caller.kind === 'officer' ? caller.covers : null,
      caller.kind === 'agency' ? caller.agencyId : null,
      body.agency ?? null,
      body.projectId ?? null,
      body.status ? stateOf(body.status) : null,
      body.householdNo ?? null,
      beforeAt,
      beforeId,
      limit + 1,
    ]);
    return pageOf(rows, limit, (row) => [row.createdAt.toISOString(), row.reportId], rowShown);
  }
}

const rowShown = ({ state, createdAt: _createdAt, ...row }: Row): ReportRow => ({
  ...row,
  status: statusOf(state) as ReportRow['status'],
});
