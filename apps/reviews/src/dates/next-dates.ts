import type { NextDate } from '#contracts';
import type { DeadlineRow } from '#deadlines';
import type { LocalDate } from '#kernel';
import { explainDue } from '#statutory-clock';
import { shownDeadline } from './shown-deadline.js';

const setByPanel = 'SET-NEW-REPORT';

const ownDays: Readonly<Record<string, NextDate['key']>> = {
  'SET-FORWARD': 'forward',
  'SET-SERVE-RESULT': 'serve-result',
  'SET-REAPPLY': 'reapply',
};

const newReport = {
  zh: '鉴定意见指定的重新出具报告之日。',
  en: 'The day the expert opinion set for the new report.',
};

type Subject = Pick<NextDate, 'subjectKind' | 'subjectId'>;
type Running = Pick<NextDate, 'key' | 'calculation'>;

/** Every date that now runs for a report, soonest first: to apply, to answer, to apply further, to give an opinion, to correct. */
export function findNextDates(rows: readonly DeadlineRow[], reportId: string, today: LocalDate): NextDate[] {
  return rows
    .flatMap((row) => named(row).map((running): NextDate => ({ ...running, ...common(row, reportId, today) })))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}

function named(row: DeadlineRow): Running[] {
  if (row.key === setByPanel) return [{ key: 'new-report', calculation: newReport }];
  const own = ownDays[row.key];
  if (own) return row.due ? [{ key: own, calculation: explainDue(row.due) }] : [];
  return shownDeadline(row).map(({ key, calculation }) => ({ key, calculation }));
}

function common(row: DeadlineRow, reportId: string, today: LocalDate) {
  const { dueOn, provisional, unconfirmed, state } = row;
  const mustAct = row.mustAct as NextDate['mustAct'];
  return { dueOn, provisional, unconfirmed, state, mustAct, passed: today > dueOn, ...subjectOf(row, reportId) };
}

/** The days to apply hang on a proof of service; to whoever may apply they are the report's. */
function subjectOf({ subjectKind, subjectId }: DeadlineRow, reportId: string): Subject {
  if (subjectKind === 'review' || subjectKind === 'determination') return { subjectKind, subjectId };
  return { subjectKind: 'report', subjectId: reportId };
}
