import { serviceVoided, voidService, type ProofOfService, type VoidService as Body } from '#contracts';
import { Holidays } from '#deadlines';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, type Call, type Done } from '#service';
import { Controller } from '@nestjs/common';
import { ServiceDocuments } from '../documents/service-documents.js';
import { reportForUpdate } from '../reports/report.repository.js';
import { proofOf } from './proof-of-service.js';
import { moveInForce } from './report-state.js';
import { ServiceRecord } from './service-record.entity.js';

/** Voids a wrong record of service, with the reason on file. The version may be served anew; every clock hears of it. */
@Controller()
export class VoidService {
  constructor(
    private readonly deeds: Deeds,
    private readonly holidays: Holidays,
    private readonly documents: ServiceDocuments,
  ) {}

  @OnRequest(voidService)
  handle(@Asked() call: Call<Body>): Promise<ProofOfService> {
    return this.deeds.once(call, (tx) => this.void(tx, call));
  }

  private async void(tx: Tx, call: Call<Body>): Promise<Done<ProofOfService>> {
    const { manager } = tx;
    const { reportId } = await manager.findOneByOrFail(ServiceRecord, { id: call.target });
    // The report is locked first, as in every other deed; the record is read again under that lock.
    const report = await reportForUpdate(tx, { ...call, ifMatch: null }, reportId);
    const record = await manager.findOneByOrFail(ServiceRecord, { id: call.target });
    if (record.voidedAt) throw new Refusal('service-already-voided');
    const voiding = { voidedAt: tx.now, voidedBy: call.caller.id, voidReason: call.body.reason };
    await manager.update(ServiceRecord, { id: record.id }, voiding);
    await this.documents.revokeReceipt(tx, record);
    const { reportVersion: version, id: serviceId } = record;
    if (version === report.inForceVersion) await moveInForce(tx, call, report, 'void-service');
    tx.emit(serviceVoided, { reportId, version, serviceId });
    const after = { ...record, ...voiding };
    const calendar = await this.holidays.calendar(manager);
    return { answer: proofOf(after, calendar), subjectId: serviceId, after, why: `void:${serviceId}` };
  }
}
