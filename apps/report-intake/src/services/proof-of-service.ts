import type { ProofOfService, ServiceDue } from '#contracts';
import { choosePack, due, explainDue, type HolidayCalendar } from '#statutory-clock';
import type { ServiceRecord } from './service-record.entity.js';

/** Last day to ask for a review (D03) after service on that day in that place, with the calculation. */
function reviewDue({ jurisdiction, servedOn }: ServiceRecord, calendar: HolidayCalendar): ServiceDue {
  const dueDate = due('D03', servedOn, choosePack(jurisdiction, servedOn), calendar);
  const { on, provisional, unconfirmed, packId } = dueDate;
  return { on, ...explainDue(dueDate), provisional, unconfirmed, packId };
}

/** A record of service without what is personal. The due day is counted anew: a provisional one settles by itself. */
export const proofOf = (record: ServiceRecord, calendar: HolidayCalendar): ProofOfService => ({
  serviceId: record.id,
  reportId: record.reportId,
  reportVersion: record.reportVersion,
  kind: record.kind,
  servedOn: record.servedOn,
  postedOn: record.postedOn,
  noticedOn: record.noticedOn,
  evidenceSha256: record.evidenceSha256,
  defects: record.defects,
  recordedAt: record.recordedAt.toISOString(),
  due: reviewDue(record, calendar),
  voidedAt: record.voidedAt?.toISOString() ?? null,
});
