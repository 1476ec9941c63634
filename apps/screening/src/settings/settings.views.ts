import type { BackTestOfProject, FlagShiftView, SettingsVersionView } from '#contracts';
import { summed } from '../domain/back-test/shift-counts.js';
import type { BackTestFlag } from './back-test-flag.entity.js';
import type { BackTestProject } from './back-test-project.entity.js';
import type { SettingsVersion } from './settings-version.entity.js';

export const viewOf = (row: SettingsVersion): SettingsVersionView => ({
  id: row.id,
  number: row.number,
  basedOn: row.basedOn,
  state: row.state,
  thresholds: row.thresholds,
  settingsHash: row.settingsHash,
  reason: row.reason,
  organId: row.organId,
  proposedAt: row.createdAt.toISOString(),
  ...(row.activatedAt ? { activatedAt: row.activatedAt.toISOString() } : {}),
  ...(row.retiredAt ? { retiredAt: row.retiredAt.toISOString() } : {}),
});

export const projectViewOf = ({ projectId, homes, byUse }: BackTestProject): BackTestOfProject => ({
  projectId,
  homes,
  flags: summed(byUse),
});

export const shiftViewOf = (row: BackTestFlag): FlagShiftView => ({
  id: row.id,
  projectId: row.projectId,
  subjectKind: row.subjectKind,
  subject: row.subject,
  ...(row.use === null ? {} : { use: row.use }),
  code: row.code,
  direction: row.direction,
  what: row.what,
  ...(row.levelBefore === null ? {} : { levelBefore: row.levelBefore }),
  ...(row.levelAfter === null ? {} : { levelAfter: row.levelAfter }),
  ...(row.outcome ? { outcome: row.outcome } : {}),
});
