import type { ServiceReceipt, ServiceWitness } from '#contracts';
import type { FieldCipher } from '#service';
import { opened } from '../reports/personal-columns.js';
import type { ReportVersion } from '../reports/report-version.entity.js';
import type { Report } from '../reports/report.entity.js';
import { particularsOf } from './particulars.js';
import type { ServiceRecord } from './service-record.entity.js';

const title = '房屋征收分户评估报告';

/** The receipt of a service (送达回证) in clear. */
export function receiptOf(
  cipher: FieldCipher,
  report: Report,
  version: ReportVersion,
  record: ServiceRecord,
): ServiceReceipt {
  const { id: reportId, projectId, organId, reportNo, householdNo, reportCode } = report;
  const { owner } = opened(cipher, version.body.household, version);
  const paper = { title, number: reportNo, version: version.version, issuedOn: version.issuedOn, reportCode };
  const { place = null, signedBy = null, deliveredBy = [], attempts = [] } = particularsOf(cipher, record);
  const { id: serviceId, kind, servedOn, postedOn, noticedOn, defects } = record;
  return {
    reportId,
    projectId,
    organId,
    paper,
    recipient: owner.name,
    householdNo,
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
    witnesses: witnessesOf(cipher, record),
    note: record.note === null ? null : cipher.decrypt(record.note, 'service_record.note'),
    recordedAt: record.recordedAt.toISOString(),
    voided: record.voidedAt !== null,
  };
}

function witnessesOf(cipher: FieldCipher, { witnesses }: ServiceRecord): ServiceWitness[] {
  if (witnesses === null) return [];
  return JSON.parse(cipher.decrypt(witnesses, 'service_record.witnesses')) as ServiceWitness[];
}
