import type { Which } from '#deadlines';

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
