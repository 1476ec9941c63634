import { listServices, type ProofOfServiceList } from '#contracts';
import { Holidays } from '#deadlines';
import { OnRequest } from '#messaging';
import { Asked, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { reportInSight } from '../reports/report.repository.js';
import { proofOf } from './proof-of-service.js';
import { ServiceRecord } from './service-record.entity.js';

/** Every record of service of a report, voided ones included, in the order they were entered. */
@Controller()
export class ServiceReadModel {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly holidays: Holidays,
  ) {}

  @OnRequest(listServices)
  async list(@Asked() call: Call): Promise<ProofOfServiceList> {
    const { id } = await reportInSight(this.db.manager, call, call.target);
    const records = await this.db.manager.find(ServiceRecord, {
      where: { reportId: id },
      order: { recordedAt: 'ASC', id: 'ASC' },
    });
    const calendar = await this.holidays.calendar(this.db.manager);
    return { items: records.map((record) => proofOf(record, calendar)) };
  }
}
