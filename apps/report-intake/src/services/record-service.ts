import { recordService, reportServed, type ProofOfService, type RecordService as Body } from '#contracts';
import { Holidays } from '#deadlines';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, FieldCipher, officerOf, type Call, type Done } from '#service';
import { Controller } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { ServiceDocuments } from '../documents/service-documents.js';
import { legalDayOf, proofDefects } from '../domain/service/modes.js';
import { servicePolicyOn } from '../domain/service/policy.js';
import { KnownProject } from '../registers/known-project.entity.js';
import type { Report } from '../reports/report.entity.js';
import { reportForUpdate } from '../reports/report.repository.js';
import { sealParticulars } from './particulars.js';
import { proofOf } from './proof-of-service.js';
import { moveInForce } from './report-state.js';
import { requireServable } from './require-servable.js';
import { ServiceFile } from './service-file.entity.js';
import { ServiceRecord } from './service-record.entity.js';
import { statedService } from './stated-service.js';

/** Records that the version in force was served on the household; what comes after a report opens with this. */
@Controller()
export class RecordService {
  constructor(
    private readonly deeds: Deeds,
    private readonly cipher: FieldCipher,
    private readonly holidays: Holidays,
    private readonly documents: ServiceDocuments,
  ) {}

  @OnRequest(recordService)
  handle(@Asked() call: Call<Body>): Promise<ProofOfService> {
    return this.deeds.once(call, (tx) => this.record(tx, call));
  }

  private async record(tx: Tx, call: Call<Body>): Promise<Done<ProofOfService>> {
    const { body } = call;
    const report = await reportForUpdate(tx, call, call.target);
    if (!officerOf(call).covers.includes(report.organId)) throw new Refusal('organ-outside-your-scope');
    const policy = servicePolicyOn(tx.today);
    const stated = await statedService(tx, report, body);
    await requireServable(tx, report, stated, body.reportVersion ?? null, policy);
    const judged = { servedOn: legalDayOf(stated, policy), defects: proofDefects(stated, policy) };
    const record = { ...(await this.recordOf(tx, call, report)), ...judged };
    await tx.manager.insert(ServiceRecord, record);
    await tx.manager.insert(ServiceFile, filesOf(record.id, body));
    await moveInForce(tx, call, report, 'serve');
    await this.documents.issueReceipt(tx, report, record);
    const { id: serviceId, reportId, reportVersion: version, servedOn, kind: evidenceKind, defects } = record;
    tx.emit(reportServed, { reportId, version, serviceId, servedOn, evidenceKind, defects });
    const calendar = await this.holidays.calendar(tx.manager);
    return { answer: proofOf(record, calendar), subjectId: serviceId, after: record };
  }

  private async recordOf(
    tx: Tx,
    call: Call<Body>,
    report: Report,
  ): Promise<Omit<ServiceRecord, 'servedOn' | 'defects'>> {
    const { kind, evidenceSha256, witnesses, note, postedOn = null, noticedOn = null } = call.body;
    const project = await tx.manager.findOneByOrFail(KnownProject, { projectId: report.projectId });
    return {
      id: randomUUID(),
      tenant: report.tenant,
      reportId: report.id,
      reportVersion: report.inForceVersion ?? 0,
      jurisdiction: project.state.jurisdiction,
      kind,
      postedOn,
      noticedOn,
      evidenceSha256,
      particulars: sealParticulars(this.cipher, call.body),
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

/** The files the proof rests on besides the receipt itself, each once. */
function filesOf(serviceId: string, { recordings = [], attempts = [] }: Body): ServiceFile[] {
  const tried = attempts.flatMap(({ evidenceSha256 }) => evidenceSha256 ?? []);
  return [...new Set([...recordings, ...tried])].map((sha256) => ({ serviceId, sha256 }));
}
