import {
  findSpotChecks,
  getSpotCheck,
  listSpotCheckItems,
  replaySpotCheck,
  type FindSpotChecks,
  type SpotCheckItems,
  type SpotCheckPage,
  type SpotCheckReplay,
  type SpotCheckView,
} from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, keysetOf, officerOf, pageOf, requireSight, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { draw } from './draw.js';
import { SpotCheckItem } from './spot-check-item.entity.js';
import { SpotCheck } from './spot-check.entity.js';
import { itemViewOf, viewOf } from './spot-check.views.js';

/** Spot checks, for officers of the organ that drew and of those above it. */
@Controller()
export class SpotCheckReadModel {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @OnRequest(getSpotCheck)
  async get(@Asked() call: Call): Promise<SpotCheckView> {
    return viewOf(this.db.manager, await this.checkOf(call));
  }

  @OnRequest(findSpotChecks)
  async find(@Asked() call: Call<FindSpotChecks>): Promise<SpotCheckPage> {
    const { limit, beforeAt, beforeId } = keysetOf(call.body);
    const query = this.db.manager
      .createQueryBuilder(SpotCheck, 's')
      .where('s.tenant = :tenant and s.organId = any(:covers)', {
        tenant: call.caller.tenant,
        covers: officerOf(call).covers,
      })
      .orderBy('s.createdAt', 'DESC')
      .addOrderBy('s.id', 'DESC')
      .limit(limit + 1);
    if (beforeAt) query.andWhere('(s.createdAt, s.id) < (:beforeAt, :beforeId)', { beforeAt, beforeId });
    const { items, nextCursor } = pageOf(
      await query.getMany(),
      limit,
      (s) => [s.createdAt.toISOString(), s.id],
      (s) => s,
    );
    const views: SpotCheckView[] = [];
    for (const one of items) views.push(await viewOf(this.db.manager, one));
    return { items: views, nextCursor };
  }

  @OnRequest(listSpotCheckItems)
  async items(@Asked() call: Call): Promise<SpotCheckItems> {
    const { id: spotCheckId } = await this.checkOf(call);
    const items = await this.db.manager.find(SpotCheckItem, { where: { spotCheckId }, order: { rank: 'ASC' } });
    return { items: items.map(itemViewOf) };
  }

  @OnRequest(replaySpotCheck)
  async replay(@Asked() call: Call): Promise<SpotCheckReplay> {
    const check = await this.checkOf(call);
    const { frame, frameHash, reports } = await draw(this.db.manager, check);
    const { items } = await this.items(call);
    const reportIds = reports.map(({ reportId }) => reportId);
    const same =
      frame === check.frame &&
      frameHash === check.frameHash &&
      reportIds.join() === items.map(({ reportId }) => reportId).join();
    return { same, frame, frameHash, reportIds };
  }

  private async checkOf(call: Call): Promise<SpotCheck> {
    const check = await this.db.manager.findOneByOrFail(SpotCheck, { id: call.target });
    requireSight(call, { tenant: check.tenant, organIds: [check.organId] });
    return check;
  }
}
