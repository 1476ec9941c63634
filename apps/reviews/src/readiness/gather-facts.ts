import { choosePack } from '#statutory-clock';
import type { LocalDate } from '#kernel';
import type { EntityManager } from 'typeorm';
import { datesOf } from '../dates/dates-of.js';
import { filingPeriodOf } from '../dates/periods.js';
import { DeadlineRow } from '#deadlines';
import { Determination } from '../determination/determination.entity.js';
import type { ReadinessFacts } from '../domain/readiness/facts.js';
import { KnownDisplay } from '../known/known-display.entity.js';
import { KnownProject } from '../known/known-project.entity.js';
import type { KnownReport } from '../known/known-report.entity.js';
import { serviceInForce } from '../known/known-report.repository.js';
import { Review } from '../review/review.entity.js';

/** Everything on file about this household, as it stands for a decision on `decisionOn`. */
export async function gatherFacts(
  db: EntityManager,
  report: KnownReport,
  decisionOn: LocalDate,
): Promise<ReadinessFacts> {
  const { reportId, version, projectId, agencyId, signerIds, jurisdiction, tenant } = report;
  const project = await db.findOneBy(KnownProject, { projectId });
  const displays = await db.findBy(KnownDisplay, { projectId, agencyId, tenant });
  const service = await serviceInForce(db, reportId, version);
  const reviews = await db.findBy(Review, { reportId });
  const determinations = await db.findBy(Determination, { reportId });
  return {
    decisionOn,
    selection: project?.selection ?? null,
    commissions: project?.commissions ?? [],
    displays: displays.map(({ fromDay, toDay, endedOn, explanations }) => ({
      minDays: choosePack(jurisdiction, fromDay).deadlines.D02?.length ?? 1,
      from: fromDay,
      to: toDay,
      endedOn,
      explanations,
    })),
    report: { version, agencyId, signers: signerIds.length },
    service,
    lastDays: {
      review: service && (await lastDayToFile(db, service.serviceId)),
      determination: await lastDayToAppeal(db, reviews, determinations),
    },
    objections: [
      ...reviews.map(({ status }) => ({ kind: 'review' as const, status })),
      ...determinations.map(({ status }) => ({ kind: 'determination' as const, status })),
    ],
  };
}

/** A filed review ends the period: what then counts is the review itself. */
async function lastDayToFile(db: EntityManager, serviceId: string): Promise<LocalDate | null> {
  const { key, subjectKind, subjectId } = filingPeriodOf(serviceId);
  const rows = await db.find(DeadlineRow, { where: { key, subjectKind, subjectId }, order: { createdAt: 'DESC' } });
  return rows.find(({ state }) => state === 'open' || state === 'lapsed')?.dueOn ?? null;
}

/** A determination withdrawn or refused leaves the days to apply as they were. */
const abandoned: readonly string[] = ['WITHDRAWN', 'REFUSED'];

/** The last day for a determination of any review whose result was served and that the household has not gone on from. */
async function lastDayToAppeal(
  db: EntityManager,
  reviews: Review[],
  determinations: Determination[],
): Promise<LocalDate | null> {
  const standing = determinations.filter(
    ({ applicant, status }) => applicant === 'household' && !abandoned.includes(status),
  );
  const left = reviews.filter(({ id }) => !standing.some(({ reviewId }) => reviewId === id));
  const dates = [...(await datesOf(db, left)).values()].flatMap(({ D05 }) => (D05 ? [D05.dueOn] : []));
  return dates.toSorted().at(-1) ?? null;
}
