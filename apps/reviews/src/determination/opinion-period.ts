import type { Deadlines, Which } from '#deadlines';
import type { LocalDate } from '#kernel';
import type { Tx } from '#messaging';
import type { Determination } from './determination.entity.js';

/** The period for the opinion (D06) of a determination. */
export const opinionPeriod = ({ id }: { id: string }): Which & { key: 'D06' } => ({
  key: 'D06',
  subjectKind: 'determination',
  subjectId: id,
});

/** The day a panel set for the new report. */
export const newReportDay = ({ id }: { id: string }): Which & { key: 'SET-NEW-REPORT' } => ({
  key: 'SET-NEW-REPORT',
  subjectKind: 'determination',
  subjectId: id,
});

/**
 * D06 runs from receipt of the application, before anybody has accepted it (办法 art. 25). Until then the organ in charge of
 * the report is reminded; after it, the committee's own.
 */
export async function openOpinionPeriod(
  tx: Tx,
  deadlines: Deadlines,
  determination: Determination,
  from: LocalDate,
): Promise<void> {
  const { jurisdiction, filedOn: packOn, agencyId, reportId, projectId, committeeOrganId } = determination;
  const organId = committeeOrganId ?? determination.regulatorOrganId;
  const period = opinionPeriod(determination);
  const [running] = (await deadlines.of(tx, period.subjectKind, [determination.id])).filter(({ key }) => key === 'D06');
  if (running && running.organId !== organId) await deadlines.cancel(tx, period, 'committee-named');
  const concerned = { agencyId, organId, reportId, projectId };
  await deadlines.open(tx, { ...period, from, jurisdiction, packOn, mustAct: ['committee'], ...concerned });
}
