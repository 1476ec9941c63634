import type { LegalDate, NextDate } from '#contracts';
import type { LocalDate } from '#kernel';
import type { Determination } from '../determination/determination.entity.js';
import type { Review } from '../review/review.entity.js';
import { standingOf } from '../review/standing.js';
import { shownDates } from './legal-date.js';

/** All that may set a date running for a report. */
interface Standing {
  reportId: string;
  /** The version in force, and the day it was served. */
  reportVersion: number;
  servedOn: LocalDate | null;
  jurisdiction: string;
  reviews: readonly Review[];
  determinations: readonly Determination[];
}

type Subject = Pick<NextDate, 'subjectKind' | 'subjectId' | 'mustAct'>;

const parties: NextDate['mustAct'] = ['household', 'expropriation-department'];

/** Every date that now runs for a report, soonest first: to apply, to answer, to apply further, to give an opinion, to correct. */
export function findNextDates(standing: Standing, today: LocalDate): NextDate[] {
  const dates = [
    ...toApply(standing),
    ...standing.reviews.flatMap(datesOfReview),
    ...standing.determinations.flatMap(datesOfDetermination),
  ];
  return dates.map((date) => ({ ...date, passed: today > date.dueOn })).sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}

type Running = Omit<NextDate, 'passed'>;

function toApply({ reportId, reportVersion, servedOn, jurisdiction, reviews }: Standing): Running[] {
  const { reviewIsOpen, reviewIsAnswered } = standingOf(reviews, reportVersion);
  if (reviewIsOpen || reviewIsAnswered) return [];
  const subject: Subject = { subjectKind: 'report', subjectId: reportId, mustAct: parties };
  return running(shownDates('D03', servedOn, jurisdiction), subject);
}

function datesOfReview({ id, status, availableOn, resultServedOn, jurisdiction }: Review): Running[] {
  const subject = { subjectKind: 'review' as const, subjectId: id };
  if (status === 'AGENCY_WORKING' || status === 'OVERDUE') {
    return running(shownDates('D04', availableOn, jurisdiction), { ...subject, mustAct: ['agency'] });
  }
  if (status !== 'RESULT_SERVED') return [];
  return running(shownDates('D05', resultServedOn, jurisdiction), { ...subject, mustAct: parties });
}

const examining: readonly string[] = ['ACCEPTED', 'PANEL_DRAWN', 'EXAMINING', 'PAUSED'];

function datesOfDetermination(determination: Determination): Running[] {
  const { id: subjectId, status, receivedOn, jurisdiction, opinion } = determination;
  const subject = { subjectKind: 'determination' as const, subjectId };
  if (examining.includes(status)) {
    return running(shownDates('D06', receivedOn, jurisdiction), { ...subject, mustAct: ['committee'] });
  }
  if (status !== 'CORRECT' || !opinion?.newReportBy) return [];
  const calculation = {
    zh: '鉴定意见指定的重新出具报告之日。',
    en: 'The day the expert opinion set for the new report.',
  };
  const dueOn = opinion.newReportBy;
  return [
    { key: 'new-report', dueOn, calculation, provisional: false, unconfirmed: false, ...subject, mustAct: ['agency'] },
  ];
}

const running = (dates: LegalDate[], subject: Subject): Running[] =>
  dates.map(({ key, dueOn, calculation, provisional, unconfirmed }) => ({
    key,
    dueOn,
    calculation,
    provisional,
    unconfirmed,
    ...subject,
  }));
