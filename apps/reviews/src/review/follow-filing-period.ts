import { DeadlineRow, type Deadlines } from '#deadlines';
import type { Tx } from '#messaging';
import { In } from 'typeorm';
import { filingPeriod, filingPeriodOf } from '../dates/periods.js';
import { KnownReport } from '../known/known-report.entity.js';
import { receiptInForce } from '../known/known-report.repository.js';
import { Review } from './review.entity.js';
import { standingOf } from './standing.js';

const settled: readonly string[] = ['met', 'met-late'];

/**
 * D03 runs from the proof of service in force of the newest version, and from no other, as long as the household has
 * not asked for a review of it, whatever the department did; what came out of a review, or has had one, is left to
 * determination. Safe to call after anything that may have changed that. Who does not apply by the last day is taken
 * to agree: the lapsed deadline says so, and nothing is done.
 */
export async function followFilingPeriod(tx: Tx, deadlines: Deadlines, reportId: string, why: string): Promise<void> {
  const [report] = await tx.manager.find(KnownReport, { where: { reportId }, order: { version: 'DESC' }, take: 1 });
  const service = report ? await receiptInForce(tx.manager, reportId, report.version) : null;
  const standing = standingOf(
    await tx.manager.findBy(Review, { reportId, applicant: 'household' }),
    report?.version ?? 0,
  );
  const answered = standing.reviewIsAnswered;
  const kept = answered ? null : (service?.serviceId ?? null);
  for (const row of await filingRows(tx, reportId, ['open', 'suspended', 'lapsed'])) {
    if (row.subjectId !== kept) await deadlines.cancel(tx, filingPeriodOf(row.subjectId), why);
  }
  if (!report || !service || answered || standing.reviewIsOpen) return;
  const over = (await filingRows(tx, reportId, settled)).some(
    ({ subjectId, dueOn }) => subjectId === service.serviceId && tx.today > dueOn,
  );
  if (!over) await deadlines.open(tx, filingPeriod(report, service));
}

const filingRows = (tx: Tx, reportId: string, states: readonly string[]): Promise<DeadlineRow[]> =>
  tx.manager.findBy(DeadlineRow, { tenant: tx.tenant, reportId, key: 'D03', state: In([...states]) });
