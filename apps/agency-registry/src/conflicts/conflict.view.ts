import type { ConflictView } from '#contracts';
import type { Conflict } from './conflict.entity.js';

export const conflictViewOf = (conflict: Conflict): ConflictView => ({
  id: conflict.id,
  version: conflict.version,
  projectId: conflict.projectId,
  agencyId: conflict.agencyId,
  state: conflict.state,
  kind: conflict.kind,
  reason: conflict.reason,
  evidenceSha256: conflict.evidenceSha256,
  declaredOn: conflict.declaredOn,
  declaredBy: conflict.declaredBy,
});
