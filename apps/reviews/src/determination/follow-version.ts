import { bySystem, trace } from '#history';
import { next } from '#kernel';
import type { Tx } from '#messaging';
import { LessThan } from 'typeorm';
import { determinationWorkflow } from '../domain/determination-workflow.js';
import { saveDetermination } from './determination.changes.js';
import { Determination } from './determination.entity.js';

/** A determination without an opinion examines the version in force: a later one takes the place of that applied against. */
export async function followVersion(tx: Tx, reportId: string, version: number): Promise<void> {
  const earlier = await tx.manager.findBy(Determination, { reportId, reportVersion: LessThan(version) });
  for (const determination of earlier) {
    if (next(determinationWorkflow, determination.status, 'withdraw') === null) continue;
    const details = { reportVersion: { old: determination.reportVersion, new: version } };
    determination.reportVersion = version;
    const line = { deed: 'recomputed' as const, by: bySystem('reviews'), reason: `version-${version}`, details };
    await trace(tx, determinationWorkflow, determination, line);
    await saveDetermination(tx, determination);
  }
}
