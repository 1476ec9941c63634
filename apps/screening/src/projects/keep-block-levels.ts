import type { Tx } from '#messaging';
import type { BlockLevel } from '../domain/agencies/block-level.js';
import { BlockLevelRow } from './block-level.entity.js';
import type { ScreenRun } from './screen-run.entity.js';

/** Puts the block levels of this run in the place of those of the project's last one. */
export async function keepBlockLevels(tx: Tx, run: ScreenRun, blocks: readonly BlockLevel[]): Promise<void> {
  const { tenant, projectId } = run;
  await tx.manager.delete(BlockLevelRow, { tenant, projectId });
  const rows = blocks.map(({ block, agencyId, x, y, homes, level, variance, anchored }) => ({
    tenant,
    projectId,
    runId: run.id,
    block: block.replaceAll('\u0000', '/'),
    agencyId,
    homes,
    level,
    variance,
    anchored,
    x: Number.isNaN(x) ? null : x,
    y: Number.isNaN(y) ? null : y,
  }));
  if (rows.length > 0) await tx.manager.insert(BlockLevelRow, rows);
}
