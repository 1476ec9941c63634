import { nextDates, type NextDates } from '#contracts';
import { DeadlineRow } from '#deadlines';
import { OnRequest } from '#messaging';
import { Asked, requireSight, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { In, type DataSource } from 'typeorm';
import { newestVersion } from '../known/known-report.repository.js';
import { findNextDates } from './next-dates.js';

/** "What runs for this report, until when, and who must act?", for its household, its agency and the officers in charge. */
@Controller()
export class NextDatesReadModel {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @OnRequest(nextDates)
  async get(@Asked() call: Call): Promise<NextDates> {
    const db = this.db.manager;
    const report = await newestVersion(db, call.target);
    const { reportId, version: reportVersion, tenant, organId, regulatorOrganId, agencyId } = report;
    requireSight(call, { tenant, organIds: [organId, regulatorOrganId], agencyId, reportId });
    const running = In(['open', 'suspended', 'lapsed']);
    const kept = await db.findBy(DeadlineRow, { tenant: call.caller.tenant, reportId, state: running });
    // Until it is put before it, an agency does not learn of an application.
    const rows = call.caller.kind === 'agency' ? kept.filter(({ key }) => key !== 'SET-FORWARD') : kept;
    return { reportId, reportVersion, today: call.today, dates: findNextDates(rows, reportId, call.today) };
  }
}
