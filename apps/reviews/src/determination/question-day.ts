import type { Deadlines, SettingDay, Which } from '#deadlines';
import type { LocalDate } from '#kernel';
import type { Tx } from '#messaging';
import type { Determination } from './determination.entity.js';
import { PanelQuestionRow } from './panel-question.entity.js';

const kind = 'panel-question-';

/** The day by which the agency is to answer a question of the panel (art. 26). A question has no id of its own but its number. */
export const questionDay = ({ id }: { id: string }, no: number): Which & { key: 'SET-PANEL-ANSWER' } => ({
  key: 'SET-PANEL-ANSWER',
  subjectKind: `${kind}${no}`,
  subjectId: id,
});

/** The number of the question a deadline is about. */
export const questionOf = ({ subjectKind }: { subjectKind: string }): number => Number(subjectKind.slice(kind.length));

/** The same as the panel sets it; the regulator watches. */
export function settingFor(determination: Determination, no: number, from: LocalDate, dueOn: LocalDate): SettingDay {
  const { agencyId, reportId, projectId, regulatorOrganId: organId } = determination;
  return {
    ...questionDay(determination, no),
    from,
    dueOn,
    mustAct: ['agency'],
    agencyId,
    reportId,
    projectId,
    organId,
  };
}

/** With the examination over nobody waits for an answer any more. */
export async function dropQuestions(tx: Tx, deadlines: Deadlines, determination: Determination): Promise<void> {
  const asked = await tx.manager.findBy(PanelQuestionRow, { determinationId: determination.id });
  for (const { no } of asked) await deadlines.cancel(tx, questionDay(determination, no), 'examination-over');
}
