import { drawSpotCheck, type DrawSpotCheck as Body, type SpotCheckView } from '#contracts';
import { drawAlgorithm, newDrawSecret, Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, officerOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { draw, runsOf, type Drawn } from './draw.js';
import { SpotCheckItem } from './spot-check-item.entity.js';
import { SpotCheck } from './spot-check.entity.js';
import { viewOf } from './spot-check.views.js';

/**
 * Draws unflagged reports of a period that is over. The seed is made with the draw and published with it; an organ draws from a
 * day once, so that nobody draws until the sample suits.
 */
@Controller()
export class DrawSpotCheck {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(drawSpotCheck)
  handle(@Asked() call: Call<Body>): Promise<SpotCheckView> {
    return this.deeds.once(call, async (tx) => {
      const { organId, covers, id: drawnBy } = officerOf(call);
      const { from, to, size } = call.body;
      if (to < from) throw new Refusal('span-reversed', { pointer: '/to' });
      if (to >= call.today) throw new Refusal('period-not-over', { pointer: '/to', details: { today: call.today } });
      await requireFirstDraw(tx, organId, from, to);
      const runIds = await runsOf(tx.manager, { tenant: tx.tenant, covers, from, to });
      const seed = newDrawSecret();
      const drawn = await draw(tx.manager, { runIds, seed, size });
      if (drawn.reports.length === 0) throw new Refusal('nothing-to-draw');
      const check = await tx.manager.save(
        tx.manager.create(SpotCheck, {
          id: randomUUID(),
          tenant: tx.tenant,
          organId,
          fromDay: from,
          toDay: to,
          seed,
          runIds,
          drawnBy,
          algorithm: drawAlgorithm,
          size: drawn.reports.length,
          frame: drawn.frame,
          frameHash: drawn.frameHash,
          createdAt: call.now,
        }),
      );
      await keep(tx, check, drawn);
      return { answer: await viewOf(tx.manager, check), subjectId: check.id, after: check };
    });
  }
}

async function requireFirstDraw(tx: Tx, organId: string, from: string, to: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtext($1))', [`spot_check:${tx.tenant}:${organId}`]);
  const [earlier] = await tx.query<{ id: string }>(
    'select id from spot_check where tenant = $1 and organ_id = $2 and from_day <= $4 and to_day >= $3 limit 1',
    [tx.tenant, organId, from, to],
  );
  if (earlier)
    throw new Refusal('spot-check-drawn-already', { pointer: '/from', details: { spotCheckId: earlier.id } });
}

async function keep(tx: Tx, check: SpotCheck, { reports }: Drawn): Promise<void> {
  const items = reports.map((report, i) => ({
    ...report,
    id: randomUUID(),
    version: 1,
    spotCheckId: check.id,
    tenant: check.tenant,
    rank: i + 1,
  }));
  await tx.manager.insert(SpotCheckItem, items);
}
