import type { RecordView } from '#contracts';
import { findViolation } from '../domain/catalogue/find-violation.js';
import type { BadConductRecord } from './bad-conduct-record.entity.js';

/** What everybody may read of an entry: not who signed it, nor which case it came from. */
export function recordViewOf(record: BadConductRecord): RecordView {
  const violation = findViolation(record.violationCode);
  return {
    id: record.id,
    agencyId: record.agencyId,
    agencyName: record.agencyName,
    creditCode: record.creditCode,
    violationCode: record.violationCode,
    violationZh: violation?.zh ?? record.violationCode,
    violationEn: violation?.en ?? record.violationCode,
    severityClass: record.severityClass,
    legalBasis: record.legalBasis,
    ...(record.localRuleCited ? { localRuleCited: record.localRuleCited } : {}),
    decisionNo: record.decisionNo,
    decidedOn: record.decidedOn,
    organId: record.organId,
    facts: record.facts,
    ...(record.reply ? { reply: record.reply } : {}),
    state: record.state,
    instrument: record.instrument,
    ...(record.publishFrom ? { publishFrom: record.publishFrom } : {}),
    ...(record.earliestRepairOn ? { earliestRepairOn: record.earliestRepairOn } : {}),
    ...(record.expiresOn ? { expiresOn: record.expiresOn } : {}),
  };
}
