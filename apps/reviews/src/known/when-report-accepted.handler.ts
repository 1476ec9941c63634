import { reportAccepted, type Fact, type ReportAccepted } from '#contracts';
import { Deadlines } from '#deadlines';
import { Inbox, OnEvent } from '#messaging';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { followVersion } from '../determination/follow-version.js';
import { receiveNewReport } from '../determination/receive-new-report.js';
import { followFilingPeriod } from '../review/follow-filing-period.js';
import { lockReport } from './known-report.repository.js';

/** Learns of a registered version: what a panel examines is this one from now on; one a panel asked for ends its wait. */
@Controller()
export class WhenReportAccepted {
  constructor(
    private readonly inbox: Inbox,
    private readonly deadlines: Deadlines,
  ) {}

  @OnEvent(reportAccepted)
  handle(@Payload() fact: Fact<ReportAccepted>): Promise<void> {
    return this.inbox.once(fact, WhenReportAccepted.name, async (tx) => {
      const { reportId, version, projectId, organId, regulatorOrganId, jurisdiction, agencyId } = fact.body;
      const { signerIds, reportCode, facts } = fact.body;
      await lockReport(tx, reportId);
      await tx.query(
        `insert into known_report (report_id, version, tenant, project_id, organ_id, regulator_organ_id, jurisdiction,
           agency_id, signer_ids, report_code, total_yuan, unit_price_yuan)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict (report_id, version) do nothing`,
        [
          reportId,
          version,
          tx.tenant,
          projectId,
          organId,
          regulatorOrganId,
          jurisdiction,
          agencyId,
          signerIds,
          reportCode,
          facts.totalYuan,
          facts.unitPriceYuan,
        ],
      );
      await followVersion(tx, reportId, version);
      await receiveNewReport(tx, this.deadlines, reportId, version);
      await followFilingPeriod(tx, this.deadlines, reportId, 'version-registered');
    });
  }
}
