import type { RecallEstimate, SpotCheckItemView, SpotCheckView } from '#contracts';
import type { EntityManager } from 'typeorm';
import { estimateRecall, type PeriodCounts } from '../domain/quality/estimate-recall.js';
import type { SpotCheckItem } from './spot-check-item.entity.js';
import type { SpotCheck } from './spot-check.entity.js';

export const itemViewOf = (item: SpotCheckItem): SpotCheckItemView => ({
  id: item.id,
  version: item.version,
  spotCheckId: item.spotCheckId,
  rank: item.rank,
  reportId: item.reportId,
  projectId: item.projectId,
  ...(item.outcome ? { outcome: item.outcome } : {}),
  ...(item.reason ? { reason: item.reason } : {}),
  ...(item.recordedAt ? { recordedAt: item.recordedAt.toISOString() } : {}),
});

/** A draw with what it tells by now. */
export async function viewOf(manager: EntityManager, check: SpotCheck): Promise<SpotCheckView> {
  return {
    id: check.id,
    organId: check.organId,
    from: check.fromDay,
    to: check.toDay,
    seed: check.seed,
    algorithm: check.algorithm,
    frame: check.frame,
    frameHash: check.frameHash,
    size: check.size,
    drawnAt: check.createdAt.toISOString(),
    estimate: estimateOf({
      frame: check.frame,
      ...(await flagsOf(manager, check)),
      ...(await itemsOf(manager, check)),
    }),
  };
}

function estimateOf(counts: PeriodCounts): RecallEstimate {
  const { flagged, disposed, confirmed, checked, missed } = counts;
  const found = estimateRecall(counts);
  return {
    flagged,
    disposed,
    confirmed,
    checked,
    missed,
    ...(found ? { recall: found.share, low95: found.low, high95: found.high } : {}),
  };
}

/** Reports the same runs flagged; one with several flags counts once, confirmed if any of them was (the first by letter). */
async function flagsOf(
  manager: EntityManager,
  { tenant, runIds }: SpotCheck,
): Promise<Pick<PeriodCounts, 'flagged' | 'disposed' | 'confirmed'>> {
  const [row] = await manager.query<Pick<PeriodCounts, 'flagged' | 'disposed' | 'confirmed'>[]>(
    `select count(*)::integer as flagged, (count(outcome))::integer as disposed,
       (count(*) filter (where outcome = 'confirmed'))::integer as confirmed
     from (
       select home.report_id,
         min(f.disposition->>'outcome') as outcome
       from run_scores s
       cross join unnest(s.report_ids, s.levels) as home(report_id, level)
       left join flag f on f.tenant = $1 and f.report_id = home.report_id and f.subject_kind = 'report'
         and f.direction <> 'none'
       where s.run_id = any($2) and home.level > 0
       group by home.report_id
     ) r`,
    [tenant, runIds],
  );
  return row ?? { flagged: 0, disposed: 0, confirmed: 0 };
}

async function itemsOf(manager: EntityManager, { id }: SpotCheck): Promise<Pick<PeriodCounts, 'checked' | 'missed'>> {
  const [row] = await manager.query<Pick<PeriodCounts, 'checked' | 'missed'>[]>(
    `select count(outcome)::integer as checked, (count(*) filter (where outcome <> 'sound'))::integer as missed
     from spot_check_item where spot_check_id = $1`,
    [id],
  );
  return row ?? { checked: 0, missed: 0 };
}
