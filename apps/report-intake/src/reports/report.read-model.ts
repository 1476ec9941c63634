import { getReport, type ReportView } from '#contracts';
import { Holidays } from '#deadlines';
import { OnRequest } from '#messaging';
import { Asked, FieldCipher, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { IsNull, type DataSource } from 'typeorm';
import { proofOf } from '../services/proof-of-service.js';
import { ServiceRecord } from '../services/service-record.entity.js';
import { reportViewOf } from './report-view.js';
import { reportInSight, shownVersionOf } from './report.repository.js';

/** One report, for its agency, its household and the officers of its organs. */
@Controller()
export class ReportReadModel {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly cipher: FieldCipher,
    private readonly holidays: Holidays,
  ) {}

  @OnRequest(getReport)
  async get(@Asked() call: Call): Promise<ReportView> {
    const { manager } = this.db;
    const report = await reportInSight(manager, call, call.target);
    const version = await shownVersionOf(manager, report);
    const served = await manager.findOneBy(ServiceRecord, {
      reportId: report.id,
      reportVersion: version.version,
      voidedAt: IsNull(),
    });
    const { kind } = call.caller;
    const viewer = { unmasked: kind !== 'officer', findings: kind !== 'household' };
    return reportViewOf(
      this.cipher,
      report,
      version,
      served && proofOf(served, await this.holidays.calendar(manager)),
      viewer,
    );
  }
}
