import { getReviewStaffFile, type ReviewStaffFile } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { requireReviewSight } from '../review/review.changes.js';
import { Review } from '../review/review.entity.js';
import { staffFileOf } from './staff-file.js';

/** Who has a review and what officers noted, for officers in sight of it. */
@Controller()
export class StaffFileReadModel {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @OnRequest(getReviewStaffFile)
  async get(@Asked() call: Call): Promise<ReviewStaffFile> {
    const review = await this.db.manager.findOneByOrFail(Review, { id: call.target });
    requireReviewSight(call, review);
    return staffFileOf(this.db.manager, review);
  }
}
