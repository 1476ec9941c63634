import { DeadlineRow } from '#deadlines';
import { In, Not, type EntityManager } from 'typeorm';
import type { Review } from '../review/review.entity.js';

/** The dates of a review as its deadlines stand; null while nothing has set one running, or it fell away. */
export interface ReviewDates {
  D03: DeadlineRow | null;
  D04: DeadlineRow | null;
  D05: DeadlineRow | null;
}

export const noDates: ReviewDates = { D03: null, D04: null, D05: null };

/** The dates of these reviews, by the review's id. */
export async function datesOf(db: EntityManager, reviews: readonly Review[]): Promise<Map<string, ReviewDates>> {
  const subjects = reviews.flatMap(({ id, serviceId }) => (serviceId ? [id, serviceId] : [id]));
  const rows = await db.find(DeadlineRow, {
    where: { subjectId: In(subjects), state: Not('cancelled') },
    order: { createdAt: 'ASC' },
  });
  const newest = new Map(rows.map((row) => [`${row.key} ${row.tenant} ${row.subjectId}`, row]));
  return new Map(
    reviews.map(({ id, tenant, serviceId }) => [
      id,
      {
        D03: newest.get(`D03 ${tenant} ${serviceId}`) ?? null,
        D04: newest.get(`D04 ${tenant} ${id}`) ?? null,
        D05: newest.get(`D05 ${tenant} ${id}`) ?? null,
      },
    ]),
  );
}

export async function datesOfOne(db: EntityManager, review: Review): Promise<ReviewDates> {
  const dates = await datesOf(db, [review]);
  return dates.get(review.id) ?? noDates;
}
