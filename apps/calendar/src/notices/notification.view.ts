import type { NotificationView } from '#contracts';
import type { Notification } from './notification.entity.js';

/** A notice as its recipient reads it. */
export function viewOf(row: Notification): NotificationView {
  const { id, deadlineId, key, subjectKind, subjectId, stage, stageOn, dueOn, title, text, createdAt, readAt } = row;
  const told = { id, deadlineId, key, subjectKind, subjectId, stage, stageOn, dueOn, title, text };
  return {
    ...told,
    createdAt: createdAt.toISOString(),
    ...(readAt ? { readAt: readAt.toISOString() } : {}),
  };
}
