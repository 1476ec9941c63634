import { verifyReportCode, type ReportCodeAnswer } from '#contracts';
import { isReportCode, Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { printedCode } from './receipt.js';

interface Row {
  agencyName: string | null;
  reportNo: string;
  issuedOn: string;
  inForceVersion: number;
  usableTo: string;
}

const query = `
  select a.state ->> 'name' as "agencyName", r.report_no as "reportNo", v.issued_on::text as "issuedOn",
    r.in_force_version as "inForceVersion", v.body #>> '{usePeriod,to}' as "usableTo"
  from report r
  join report_version v on v.report_id = r.id and v.version = r.in_force_version
  left join known_agency a on a.agency_id = r.agency_id
  where r.report_code = $1 and r.tenant = $2`;

const nothing = { agencyName: null, reportNo: null, issuedOn: null, inForceVersion: null, status: null };

/** Tells anyone who holds a printed report whether its code is genuine; only reports with a version in force have one. */
@Controller()
export class ReportCodeReadModel {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @OnRequest(verifyReportCode)
  async verify(@Asked() call: Call): Promise<ReportCodeAnswer> {
    const code = call.target.toUpperCase().replace(/[\s-]/g, '');
    if (!isReportCode(printedCode(code))) throw new Refusal('report-code-mistyped');
    const [found] = await this.db.query<Row[]>(query, [code, call.caller.tenant]);
    if (!found) return { genuine: false, ...nothing };
    const { usableTo, ...shown } = found;
    return { genuine: true, ...shown, status: call.today <= usableTo ? 'in-force' : 'use-period-over' };
  }
}
