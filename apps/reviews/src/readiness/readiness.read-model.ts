import { checkReadiness, type CheckReadiness, type Readiness } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, requireSight, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { decideReadiness } from '../domain/readiness/decide-readiness.js';
import { newestVersion } from '../known/known-report.repository.js';
import { gatherFacts } from './gather-facts.js';
import { shortfallTexts } from './shortfall-texts.js';

/** "May a compensation decision be made for this household?": yes, or every proof that is missing. */
@Controller()
export class ReadinessReadModel {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  @OnRequest(checkReadiness)
  async check(@Asked() call: Call<CheckReadiness>): Promise<Readiness> {
    const db = this.db.manager;
    const report = await newestVersion(db, call.target);
    const { reportId, version: reportVersion, tenant, organId, regulatorOrganId } = report;
    requireSight(call, { tenant, organIds: [organId, regulatorOrganId] });
    const decisionOn = call.body.decisionOn ?? call.today;
    const shortfalls = decideReadiness(await gatherFacts(db, report, decisionOn)).map(({ code, details }) => {
      const { zh, en, basis } = shortfallTexts[code];
      return { code, text: { zh, en }, basis, ...(details ? { details } : {}) };
    });
    return { reportId, reportVersion, decisionOn, ready: shortfalls.length === 0, shortfalls };
  }
}
