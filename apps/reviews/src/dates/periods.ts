import type { Opening } from '#deadlines';
import type { LocalDate } from '#kernel';
import type { KnownReport } from '../known/known-report.entity.js';
import type { Review } from '../review/review.entity.js';

const parties: Opening['mustAct'] = ['household', 'expropriation-department'];

type Named = Pick<Opening, 'key' | 'subjectKind' | 'subjectId'>;

export interface Served {
  serviceId: string;
  servedOn: LocalDate;
}

export const filingPeriodOf = (serviceId: string): Named => ({
  key: 'D03',
  subjectKind: 'service',
  subjectId: serviceId,
});
export const answerPeriodOf = ({ id }: Review): Named => ({ key: 'D04', subjectKind: 'review', subjectId: id });
export const receiptPeriodOf = ({ id }: Review): Named => ({ key: 'D05', subjectKind: 'review', subjectId: id });

type Case = Pick<KnownReport, 'jurisdiction' | 'agencyId' | 'organId' | 'reportId' | 'projectId'>;

/**
 * D03 hangs on the proof of service, not on the report: a later proof, or one of a new version, starts days of its own, and
 * those of a proof that turned out wrong stay on record as they were counted.
 */
export function filingPeriod({ jurisdiction, ...of }: Case, { serviceId, servedOn }: Served): Opening {
  const { agencyId, organId, reportId, projectId } = of;
  const concerned = { agencyId, organId, reportId, projectId, mustAct: parties };
  return { ...filingPeriodOf(serviceId), from: servedOn, jurisdiction, ...concerned };
}

/** D04, from the day the agency could see the application, by the rules of the day it was filed. The regulator watches it. */
export function answerPeriod(review: Review, availableOn: LocalDate): Opening {
  const { jurisdiction, agencyId, regulatorOrganId, reportId, projectId, filedOn: packOn } = review;
  const concerned = { agencyId, organId: regulatorOrganId, reportId, projectId };
  return { ...answerPeriodOf(review), from: availableOn, jurisdiction, packOn, mustAct: ['agency'], ...concerned };
}

/** D05, from receipt of the result, by the rules of the day the review was filed. */
export function receiptPeriod(review: Review, servedOn: LocalDate): Opening {
  const { jurisdiction, agencyId, organId, reportId, projectId, filedOn: packOn } = review;
  const concerned = { agencyId, organId, reportId, projectId, mustAct: parties };
  return { ...receiptPeriodOf(review), from: servedOn, jurisdiction, packOn, ...concerned };
}
