import { recordService, reportServed, type ProofOfService, type RecordService as Body } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, FieldCipher, officerOf, type Call, type Done } from '#service';
import { Controller } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { IsNull } from 'typeorm';
import { decideService } from '../domain/decide-service.js';
import { KnownProject } from '../registers/known-project.entity.js';
import { ReportVersion } from '../reports/report-version.entity.js';
import type { Report } from '../reports/report.entity.js';
import { reportForUpdate } from '../reports/report.repository.js';
import { proofOf } from './proof-of-service.js';
import { moveInForce } from './report-state.js';
import { ServiceRecord } from './service-record.entity.js';

/** Records that the version in force was served on the household; what comes after a report opens with this. */
@Controller()
export class RecordService {
  constructor(
    private readonly deeds: Deeds,
    private readonly cipher: FieldCipher,
  ) {}

  @OnRequest(recordService)
  handle(@Asked() call: Call<Body>): Promise<ProofOfService> {
    return this.deeds.once(call, (tx) => this.record(tx, call));
  }

  private async record(tx: Tx, call: Call<Body>): Promise<Done<ProofOfService>> {
    const report = await reportForUpdate(tx, call, call.target);
    if (!officerOf(call).covers.includes(report.organId)) throw new Refusal('organ-outside-your-scope');
    await requireValid(tx, report, call.body);
    const record = await this.recordOf(tx, call, report);
    await tx.manager.insert(ServiceRecord, record);
    await moveInForce(tx, report, 'serve');
    const { id: serviceId, reportId, reportVersion: version, servedOn, kind: evidenceKind } = record;
    tx.emit(reportServed, { reportId, version, serviceId, servedOn, evidenceKind });
    return { answer: proofOf(record), subjectId: serviceId, after: record };
  }

  private async recordOf(tx: Tx, call: Call<Body>, report: Report): Promise<ServiceRecord> {
    const { kind, servedOn, evidenceSha256, witnesses, note } = call.body;
    const project = await tx.manager.findOneByOrFail(KnownProject, { projectId: report.projectId });
    return {
      id: randomUUID(),
      tenant: report.tenant,
      reportId: report.id,
      reportVersion: report.inForceVersion ?? 0,
      jurisdiction: project.state.jurisdiction,
      kind,
      servedOn,
      evidenceSha256,
      witnesses: witnesses ? this.cipher.encrypt(JSON.stringify(witnesses), 'service_record.witnesses') : null,
      note: note ? this.cipher.encrypt(note, 'service_record.note') : null,
      recordedAt: tx.now,
      recordedBy: call.caller.id,
      voidedAt: null,
      voidedBy: null,
      voidReason: null,
    };
  }
}

async function requireValid(tx: Tx, report: Report, body: Body): Promise<void> {
  const inForce = { reportId: report.id, version: report.inForceVersion ?? 0 };
  const version = await tx.manager.findOneBy(ReportVersion, inForce);
  const alreadyServed = await tx.manager.existsBy(ServiceRecord, {
    reportId: report.id,
    reportVersion: inForce.version,
    voidedAt: IsNull(),
  });
  const { kind, servedOn, witnesses = [] } = body;
  const issuedOn = version?.issuedOn ?? null;
  const decision = decideService({ issuedOn, alreadyServed, kind, servedOn, witnesses }, tx.today);
  if (!decision.valid) throw new Refusal(decision.because, decision.pointer ? { pointer: decision.pointer } : {});
}
