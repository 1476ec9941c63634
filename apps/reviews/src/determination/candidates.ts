import type { PanelCandidate } from '#contracts';
import type { Tx } from '#messaging';
import { In, LessThanOrEqual, MoreThanOrEqual, type EntityManager } from 'typeorm';
import { Expert } from '../experts/expert.entity.js';
import { KnownAppraiser } from '../known/known-appraiser.entity.js';
import { KnownReport } from '../known/known-report.entity.js';
import type { Determination } from './determination.entity.js';
import { Interest } from './interest.entity.js';

type Case = Pick<Determination, 'id' | 'reportId'>;

/** A committee's experts in office today, as the draw must see them. */
export async function candidatesFor(tx: Tx, organId: string, determination: Case): Promise<PanelCandidate[]> {
  const { tenant, today } = tx;
  const experts = await tx.manager.find(Expert, {
    where: { tenant, organId, termFrom: LessThanOrEqual(today), termTo: MoreThanOrEqual(today) },
    order: { id: 'ASC' },
  });
  return asCandidates(tx.manager, experts, determination);
}

/**
 * Experts with all that may call for recusal: their agencies by roster and register, what they declared, and what they had
 * to do with the report before. The household is known by its report: an interest declared in the case is an interest in
 * that party.
 */
export async function asCandidates(
  db: EntityManager,
  experts: readonly Expert[],
  determination: Case,
): Promise<PanelCandidate[]> {
  const { reportId } = determination;
  const interested = new Set((await db.findBy(Interest, { reportId })).map(({ expertId }) => expertId));
  const versions = await db.findBy(KnownReport, { reportId });
  const signers = new Set(versions.flatMap(({ signerIds }) => signerIds));
  const employers = await registeredEmployers(db, experts);
  const judges = await earlierJudges(db, determination);
  return experts.map(({ id, field, employerAgencyId, formerAgencyIds, appraiserId }) => ({
    expertId: id,
    field,
    agencyIds: distinct(employerAgencyId, ...formerAgencyIds, ...(employers.get(appraiserId ?? '') ?? [])),
    declaredInterests: interested.has(id) ? [reportId] : [],
    priorInvolvements: [
      ...(appraiserId && signers.has(appraiserId) ? (['signed-report'] as const) : []),
      ...(judges.has(id) ? (['sat-on-earlier-panel'] as const) : []),
    ],
  }));
}

const distinct = (...ids: (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];

/** Agencies that employ or employed those of the experts who are registered appraisers, by the appraiser's id. */
async function registeredEmployers(db: EntityManager, experts: readonly Expert[]): Promise<Map<string, string[]>> {
  const ids = experts.flatMap(({ appraiserId }) => appraiserId ?? []);
  const appraisers = await db.findBy(KnownAppraiser, { appraiserId: In(ids) });
  return new Map(appraisers.map(({ appraiserId, agencyIds }) => [appraiserId, agencyIds]));
}

/** Members of the panels that gave an opinion on this report in another determination. */
async function earlierJudges(db: EntityManager, { id, reportId }: Case): Promise<Set<string>> {
  const panels = await db.query<{ member_ids: string[] }[]>(
    `select distinct on (d.id) p.member_ids from panel p join determination d on d.id = p.determination_id
     where d.report_id = $1 and d.id <> $2 and d.opinion is not null order by d.id, p.draw_no desc`,
    [reportId, id],
  );
  return new Set(panels.flatMap((panel) => panel.member_ids));
}
