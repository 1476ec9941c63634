import type { Deadlines, SettingDay, Which } from '#deadlines';
import type { Tx } from '#messaging';
import type { CorrectiveStep } from './corrective-step.entity.js';

/** The day by which what was ordered is to be done. */
export const stepDay = ({ id }: { id: string }): Which & { key: 'SET-CORRECTIVE-STEP' } => ({
  key: 'SET-CORRECTIVE-STEP',
  subjectKind: 'corrective-step',
  subjectId: id,
});

/** The same as it is set. Over an agency the regulator watches; the expropriation department is reminded, and its superior told. */
export function settingOf(step: CorrectiveStep): SettingDay {
  const { owedBy, agencyId, reportId, projectId, organId, regulatorOrganId, filedOn: from, dueOn } = step;
  const watching = owedBy === 'agency' ? regulatorOrganId : organId;
  return { ...stepDay(step), from, dueOn, mustAct: [owedBy], agencyId, reportId, projectId, organId: watching };
}

/** Owed as before: its day counts again. The new report of an opinion has a day of its own (SET-NEW-REPORT). */
export async function setDayAgain(tx: Tx, deadlines: Deadlines, step: CorrectiveStep): Promise<void> {
  const [day] = await deadlines.of(tx, stepDay(step).subjectKind, [step.id]);
  if (day) await deadlines.openOn(tx, settingOf(step));
}
