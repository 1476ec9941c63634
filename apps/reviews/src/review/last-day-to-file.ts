import type { Applicant } from '#contracts';
import type { Deadlines } from '#deadlines';
import type { LocalDate } from '#kernel';
import type { Tx } from '#messaging';
import { filingPeriod, filingPeriodOf, type Served } from '../dates/periods.js';
import type { Review } from './review.entity.js';

interface Filer {
  service: Served;
  applicant: Applicant;
}

/**
 * Last day (D03) to ask for a review after this proof of service, the same for both parties. The deadline on record is the
 * household's: the department reads its day, and does not set running again what the household has met.
 */
export async function lastDayToFile(
  tx: Tx,
  deadlines: Deadlines,
  of: Parameters<typeof filingPeriod>[0],
  { service, applicant }: Filer,
): Promise<LocalDate> {
  if (applicant === 'expropriation-department') {
    const { subjectKind, subjectId } = filingPeriodOf(service.serviceId);
    const [kept] = await deadlines.of(tx, subjectKind, [subjectId]);
    if (kept && kept.state !== 'cancelled' && kept.from === service.servedOn) return kept.dueOn;
  }
  const { dueOn } = await deadlines.open(tx, filingPeriod(of, service));
  return dueOn;
}

/** D03 is met by the household's own application: the department's leaves it running. */
export async function meetFilingPeriod(
  tx: Tx,
  deadlines: Deadlines,
  { applicant, filedOn }: Pick<Review, 'applicant' | 'filedOn'>,
  serviceId: string,
): Promise<void> {
  if (applicant === 'household') await deadlines.meet(tx, filingPeriodOf(serviceId), filedOn);
}
