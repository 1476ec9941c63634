import type { Which } from '#deadlines';

/** Names the least time a display lasts, among the deadlines. */
export const minimumDeadline = ({ id: subjectId }: { id: string }) =>
  ({ key: 'D02', subjectKind: 'display', subjectId }) satisfies Which;
