import type { ProofOfService, ServiceDue } from '#contracts';
import { holidayTable } from '#process';
import { choosePack, due, explainDue, HolidayCalendar } from '#statutory-clock';
import type { ServiceRecord } from './service-record.entity.js';

const calendar = new HolidayCalendar(holidayTable(process.env));

/** Last day to ask for a review (D03) after service on that day in that place, with the calculation. */
function reviewDue(jurisdiction: string, servedOn: string): ServiceDue {
  const dueDate = due('D03', servedOn, choosePack(jurisdiction, servedOn), calendar);
  const { on, provisional, unconfirmed, packId } = dueDate;
  return { on, ...explainDue(dueDate), provisional, unconfirmed, packId };
}

/** A record of service without its witnesses and note. The due day is counted anew: a provisional one settles by itself. */
export const proofOf = (record: ServiceRecord): ProofOfService => ({
  serviceId: record.id,
  reportId: record.reportId,
  reportVersion: record.reportVersion,
  kind: record.kind,
  servedOn: record.servedOn,
  evidenceSha256: record.evidenceSha256,
  recordedAt: record.recordedAt.toISOString(),
  due: reviewDue(record.jurisdiction, record.servedOn),
  voidedAt: record.voidedAt?.toISOString() ?? null,
});
