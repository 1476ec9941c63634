import { reportServed, type Fact, type ReportServed } from '#contracts';
import { Deadlines } from '#deadlines';
import { Inbox, OnEvent } from '#messaging';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { followServices } from '../review/follow-services.js';
import { lockReport } from './known-report.repository.js';

/** Learns of a proof of service; what was counted from another day is counted again. */
@Controller()
export class WhenReportServed {
  constructor(
    private readonly inbox: Inbox,
    private readonly deadlines: Deadlines,
  ) {}

  @OnEvent(reportServed)
  handle(@Payload() fact: Fact<ReportServed>): Promise<void> {
    return this.inbox.once(fact, WhenReportServed.name, async (tx) => {
      const { reportId, version, serviceId, servedOn, defects = [] } = fact.body;
      await lockReport(tx, reportId);
      await tx.query(
        `insert into known_service (service_id, report_id, report_version, tenant, served_on, voided, recorded_at, defects)
         values ($1, $2, $3, $4, $5, false, $6, $7)
         on conflict (service_id) do update set served_on = excluded.served_on, recorded_at = excluded.recorded_at,
           defects = excluded.defects`,
        [serviceId, reportId, version, tx.tenant, servedOn, fact.occurredAt, defects],
      );
      await followServices(tx, this.deadlines, reportId, 'service-recorded');
    });
  }
}
