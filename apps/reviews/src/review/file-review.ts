import { fileReview, reviewGrounds, type FileReview as Body, type ReviewView } from '#contracts';
import { Deadlines } from '#deadlines';
import { Refusal } from '#kernel';
import { OnRequest } from '#messaging';
import { Asked, Deeds, requireSight, requireVersion, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { checkPoints } from '../domain/check-points.js';
import { lockReport, newestVersion } from '../known/known-report.repository.js';
import { applicationOf } from './application-of.js';
import { openReview } from './open-review.js';
import type { StoredPoint } from './review.entity.js';

/**
 * Files a review of a report's newest version, point by point: by the household or whoever acts for it, by the expropriation
 * department, or by staff at the counter for a person.
 */
@Controller()
export class FileReview {
  constructor(
    private readonly deeds: Deeds,
    private readonly deadlines: Deadlines,
  ) {}

  @OnRequest(fileReview)
  handle(@Asked() call: Call<Body>): Promise<ReviewView> {
    return this.deeds.once(call, async (tx) => {
      await lockReport(tx, call.target);
      const report = await newestVersion(tx.manager, call.target);
      const { reportId, organId, regulatorOrganId, version, tenant } = report;
      requireSight(call, { tenant, organIds: [organId, regulatorOrganId], reportId });
      requireVersion(call, version);
      const applying = await applicationOf(tx, call, report, 'review');
      const { points, requestedRemedy = null } = call.body;
      const fit = checkPoints(points, reviewGrounds);
      if (!fit.fit) throw new Refusal(fit.because, { pointer: fit.pointer, details: fit.details });
      const brought = { ...applying, points: numbered(points), requestedRemedy, reopensId: null };
      return openReview(tx, this.deadlines, call, { report, brought });
    });
  }
}

const numbered = (points: Body['points']): StoredPoint[] =>
  points.map(({ kind, ground, statement, evidence = [] }, index) => ({
    no: index + 1,
    kind,
    ground,
    statement,
    evidence,
  }));
