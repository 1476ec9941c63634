import type { LocalDate } from '#kernel';
import type { RecordView } from '#contracts';
import { findViolation } from '../domain/catalogue/find-violation.js';
import { remedyStanding } from '../domain/remedy-standing.js';
import type { BadConductRecord } from './bad-conduct-record.entity.js';
import { sourcesOf } from './field-sources.js';

/** What everybody may read of an entry: not who signed it, nor which case it came from. Each field cites its source. */
export function recordViewOf(record: BadConductRecord, today: LocalDate): RecordView {
  const view = fieldsOf(record, today);
  return { ...view, sources: sourcesOf(record, Object.keys(view)) };
}

function fieldsOf(record: BadConductRecord, today: LocalDate): Omit<RecordView, 'sources'> {
  const violation = findViolation(record.violationCode);
  const { openRemedies, remedyOpenUntil: openUntil } = record;
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
    version: record.version,
    disputed: record.openDisputes > 0,
    remedyStanding: remedyStanding({ openRemedies, openUntil }, today),
    ...(record.change ? { change: changeOf(record.change) } : {}),
    instrument: record.instrument,
    ...(record.publishFrom ? { publishFrom: record.publishFrom } : {}),
    ...(record.earliestRepairOn ? { earliestRepairOn: record.earliestRepairOn } : {}),
    ...(record.expiresOn ? { expiresOn: record.expiresOn } : {}),
  };
}

const changeOf = ({ outcome, on, publicReason }: NonNullable<BadConductRecord['change']>) => ({
  outcome,
  on,
  ...(publicReason ? { publicReason } : {}),
});
