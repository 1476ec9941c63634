import { reportAccepted, type Fact, type ReportAccepted } from '#contracts';
import { Inbox, OnEvent } from '#messaging';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';

/** Learns of reports, so that claim codes can be issued for them. */
@Controller()
export class WhenReportAccepted {
  constructor(private readonly inbox: Inbox) {}

  @OnEvent(reportAccepted)
  handle(@Payload() fact: Fact<ReportAccepted>): Promise<void> {
    const { reportId, version, organId, reportCode } = fact.body;
    return this.inbox.once(fact, WhenReportAccepted.name, async (tx) => {
      await tx.query(
        `insert into known_report (report_id, version, organ_id, report_code, tenant) values ($1, $2, $3, $4, $5)
         on conflict (report_id) do update
           set version = excluded.version, organ_id = excluded.organ_id, report_code = excluded.report_code
         where known_report.version < excluded.version`,
        [reportId, version, organId, reportCode, fact.tenant],
      );
    });
  }
}
