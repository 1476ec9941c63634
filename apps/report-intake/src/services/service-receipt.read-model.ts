import { getServiceReceipt, type ServiceReceipt, type ServiceWitness } from '#contracts';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, FieldCipher, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { opened } from '../reports/personal-columns.js';
import { PersonalDataReading } from '../reports/personal-data-reading.entity.js';
import { ReportVersion } from '../reports/report-version.entity.js';
import type { Report } from '../reports/report.entity.js';
import { reportInSight } from '../reports/report.repository.js';
import { particularsOf } from './particulars.js';
import { ServiceRecord } from './service-record.entity.js';

const title = '房屋征收分户评估报告';

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
    return { ...this.paperOf(report, version), ...this.serviceOf(record) };
  }

  private leaveTrace(call: Call, { reportId, reportVersion, id }: ServiceRecord): Promise<object> {
    return this.deeds.once(call, async (tx: Tx) => {
      const read = { reportId, reportVersion, reason: `service-receipt:${id}`, readBy: call.caller.id, readAt: tx.now };
      const reading = tx.manager.create(PersonalDataReading, { id: randomUUID(), tenant: tx.tenant, ...read });
      await tx.manager.insert(PersonalDataReading, reading);
      return { answer: {}, subjectId: reportId, after: reading, why: reading.id };
    });
  }

  private paperOf(report: Report, version: ReportVersion) {
    const { id: reportId, projectId, organId, reportNo, householdNo, reportCode } = report;
    const { owner } = opened(this.cipher, version.body.household, version);
    const paper = { title, number: reportNo, version: version.version, issuedOn: version.issuedOn, reportCode };
    return { reportId, projectId, organId, paper, recipient: owner.name, householdNo };
  }

  private serviceOf(record: ServiceRecord) {
    const { place = null, signedBy = null, deliveredBy = [], attempts = [] } = particularsOf(this.cipher, record);
    const { id: serviceId, kind, servedOn, postedOn, noticedOn, defects } = record;
    return {
      serviceId,
      kind,
      servedOn,
      postedOn,
      noticedOn,
      defects,
      place,
      signedBy,
      deliveredBy,
      attempts,
      witnesses: this.witnessesOf(record),
      note: record.note === null ? null : this.cipher.decrypt(record.note, 'service_record.note'),
      recordedAt: record.recordedAt.toISOString(),
      voided: record.voidedAt !== null,
    };
  }

  private witnessesOf({ witnesses }: ServiceRecord): ServiceWitness[] {
    if (witnesses === null) return [];
    return JSON.parse(this.cipher.decrypt(witnesses, 'service_record.witnesses')) as ServiceWitness[];
  }
}
