import { getRepair, getRepairEligibility, type CreditRepairView, type RepairEligibility } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, requireSight, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { BadConductRecord } from '../records/bad-conduct-record.entity.js';
import { sightOfRecord } from '../records/record.repository.js';
import { caseFacts } from './case-facts.js';
import { CreditRepair } from './credit-repair.entity.js';
import { barOf, missingFor } from './repair.repository.js';
import { repairViewOf } from './repair.views.js';

/** Whether an entry may be repaired today, and applications for repair, for their organ and the agency. */
@Controller()
export class RepairReadModel {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @OnRequest(getRepair)
  async get(@Asked() call: Call): Promise<CreditRepairView> {
    const repair = await this.db.manager.findOneByOrFail(CreditRepair, { id: call.target });
    requireSight(call, sightOfRecord(repair));
    return repairViewOf(repair);
  }

  /** As far as entry and case say; whether all is performed and put right, the verification will. */
  @OnRequest(getRepairEligibility)
  async eligibility(@Asked() call: Call): Promise<RepairEligibility> {
    const { manager } = this.db;
    const record = await manager.findOneByOrFail(BadConductRecord, { id: call.target });
    requireSight(call, sightOfRecord(record));
    const applied = { ...(await caseFacts(manager, record.caseId)), promised: true };
    const missing = await missingFor(manager, record, applied, call.today);
    const barredUntil = await barOf(manager, record);
    return {
      recordId: record.id,
      eligible: missing.length === 0,
      missing,
      ...(record.earliestRepairOn ? { earliestRepairOn: record.earliestRepairOn } : {}),
      ...(barredUntil ? { barredUntil } : {}),
      noticeServed: record.repairNotice !== null,
      instrument: record.instrument,
      unconfirmed: true,
    };
  }
}
