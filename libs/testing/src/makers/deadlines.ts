import type { DeadlineChanged, DeadlineReached } from '#contracts';
import { randomUUID } from 'node:crypto';

/** A review an agency of its own has to answer by 11 May 2026, in an organ of its own. */
export const aDeadlineChanged = (overrides: Partial<DeadlineChanged> = {}): DeadlineChanged => ({
  deadlineId: randomUUID(),
  version: 1,
  key: 'D04',
  subjectKind: 'review',
  subjectId: randomUUID(),
  from: '2026-04-30',
  dueOn: '2026-05-11',
  state: 'open',
  provisional: false,
  unconfirmed: false,
  packId: 'national-2011',
  mustAct: ['agency'],
  agencyId: randomUUID(),
  organId: `organ-${randomUUID().slice(0, 8)}`,
  reportId: randomUUID(),
  ...overrides,
});

/** Such a deadline, three days before its last. */
export const aStageReached = (overrides: Partial<DeadlineReached> = {}): DeadlineReached => ({
  ...aDeadlineChanged(),
  stage: 'reminder',
  stageOn: '2026-05-08',
  ...overrides,
});
