import { findSettings, getSettings, type FindSettings, type SettingsPage, type SettingsVersionView } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, keysetOf, pageOf, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { thresholdsOf } from '../domain/back-test/thresholds.js';
import { settingsInForce } from './settings-in-force.js';
import { SettingsVersion } from './settings-version.entity.js';
import { viewOf } from './settings.views.js';

/** Versions of the thresholds, for every officer: they hold for all projects alike. */
@Controller()
export class SettingsReadModel {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @OnRequest(getSettings)
  async get(@Asked() call: Call): Promise<SettingsVersionView> {
    const { tenant } = call.caller;
    return viewOf(await this.db.manager.findOneByOrFail(SettingsVersion, { id: call.target, tenant }));
  }

  @OnRequest(findSettings)
  async find(@Asked() call: Call<FindSettings>): Promise<SettingsPage> {
    const { limit, beforeAt, beforeId } = keysetOf(call.body);
    const { tenant } = call.caller;
    const query = this.db.manager
      .createQueryBuilder(SettingsVersion, 's')
      .where('s.tenant = :tenant', { tenant })
      .orderBy('s.createdAt', 'DESC')
      .addOrderBy('s.id', 'DESC')
      .limit(limit + 1);
    if (beforeAt) query.andWhere('(s.createdAt, s.id) < (:beforeAt, :beforeId)', { beforeAt, beforeId });
    const page = pageOf(await query.getMany(), limit, (s) => [s.createdAt.toISOString(), s.id], viewOf);
    const { number, settings } = await settingsInForce(this.db.manager, tenant);
    return { inForce: thresholdsOf(settings), numberInForce: number, ...page };
  }
}
