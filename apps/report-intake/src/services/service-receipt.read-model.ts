import { getServiceReceipt, type ServiceReceipt } from '#contracts';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, FieldCipher, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { PersonalDataReading } from '../reports/personal-data-reading.entity.js';
import { ReportVersion } from '../reports/report-version.entity.js';
import { reportInSight } from '../reports/report.repository.js';
import { receiptOf } from './receipt-of.js';
import { ServiceRecord } from './service-record.entity.js';

/** The receipt of a service (送达回证) in clear. An officer's reading goes on file and to the audit trail before it is shown. */
@Controller()
export class ServiceReceiptReadModel {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly deeds: Deeds,
    private readonly cipher: FieldCipher,
  ) {}

  @OnRequest(getServiceReceipt)
  async get(@Asked() call: Call): Promise<ServiceReceipt> {
    const { manager } = this.db;
    const [reportId = '', id = ''] = call.target.split('/');
    const report = await reportInSight(manager, call, reportId);
    const record = await manager.findOneByOrFail(ServiceRecord, { id, reportId });
    const served = { reportId, version: record.reportVersion };
    const version = await manager.findOneByOrFail(ReportVersion, served);
    if (call.caller.kind === 'officer') await this.leaveTrace(call, record);
    return receiptOf(this.cipher, report, version, record);
  }

  private leaveTrace(call: Call, { reportId, reportVersion, id }: ServiceRecord): Promise<object> {
    return this.deeds.once(call, async (tx: Tx) => {
      const read = { reportId, reportVersion, reason: `service-receipt:${id}`, readBy: call.caller.id, readAt: tx.now };
      const reading = tx.manager.create(PersonalDataReading, { id: randomUUID(), tenant: tx.tenant, ...read });
      await tx.manager.insert(PersonalDataReading, reading);
      return { answer: {}, subjectId: reportId, after: reading, why: reading.id };
    });
  }
}
