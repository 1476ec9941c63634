import { nextDates, type NextDates } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, requireSight, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Determination } from '../determination/determination.entity.js';
import { newestVersion, serviceInForce } from '../known/known-report.repository.js';
import { Review } from '../review/review.entity.js';
import { findNextDates } from './next-dates.js';

/** "What runs for this report, until when, and who must act?", for its household, its agency and the officers in charge. */
@Controller()
export class NextDatesReadModel {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @OnRequest(nextDates)
  async get(@Asked() call: Call): Promise<NextDates> {
    const db = this.db.manager;
    const report = await newestVersion(db, call.target);
    const { reportId, version: reportVersion, jurisdiction, tenant, organId, regulatorOrganId, agencyId } = report;
    requireSight(call, { tenant, organIds: [organId, regulatorOrganId], agencyId, reportId });
    const service = await serviceInForce(db, reportId, reportVersion);
    const reviews = await db.findBy(Review, { reportId });
    const determinations = await db.findBy(Determination, { reportId });
    const servedOn = service?.servedOn ?? null;
    const standing = { reportId, reportVersion, servedOn, jurisdiction, reviews, determinations };
    return { reportId, reportVersion, today: call.today, dates: findNextDates(standing, call.today) };
  }
}
