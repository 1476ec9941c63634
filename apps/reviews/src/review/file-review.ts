import { fileReview, type FileReview as Body, type ReviewView } from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, requireSight, requireVersion, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { lastDay } from '../dates/legal-date.js';
import { decideReview } from '../domain/decide-review.js';
import { reviewWorkflow } from '../domain/review-workflow.js';
import { actorOf, applyDeed, bySystem, openFile } from '../history/apply-deed.js';
import { caseOf } from '../known/case-of.js';
import type { KnownReport } from '../known/known-report.entity.js';
import { lockReport, newestVersion, serviceInForce } from '../known/known-report.repository.js';
import { partyOf } from './party.js';
import { saveReview } from './review.changes.js';
import { Review } from './review.entity.js';
import { standingOf } from './standing.js';

/**
 * Files a review of a report's newest version. In time, it is accepted by law; late, it waits for an officer. The household
 * asks for it, or the expropriation department.
 */
@Controller()
export class FileReview {
  constructor(private readonly deeds: Deeds) {}

  @OnRequest(fileReview)
  handle(@Asked() call: Call<Body>): Promise<ReviewView> {
    return this.deeds.once(call, async (tx) => {
      await lockReport(tx, call.target);
      const report = await newestVersion(tx.manager, call.target);
      const { reportId, organId, regulatorOrganId, version, tenant } = report;
      requireSight(call, { tenant, organIds: [organId, regulatorOrganId], reportId });
      requireVersion(call, version);
      const applicant = partyOf(call, report);
      if (applicant === null) throw new Refusal('not-a-party');
      const { late, service } = await decide(tx, report);

      const review = tx.manager.create(Review, {
        id: randomUUID(),
        version: 0,
        status: reviewWorkflow.initial,
        ...caseOf(report),
        reportVersion: version,
        applicant,
        filedById: call.caller.id,
        grounds: call.body.grounds,
        remedy: call.body.remedy ?? null,
        filedOn: call.today,
        late,
        servedOn: service?.servedOn ?? null,
        serviceId: service?.serviceId ?? null,
      });
      await openFile(tx, reviewWorkflow, review, actorOf(call));
      await applyDeed(tx, reviewWorkflow, review, late ? 'mark-late' : 'accept', bySystem);
      return saveReview(tx, review);
    });
  }
}

/** In time or late, and by which proof of service; throws the refusal where it is neither. */
async function decide(tx: Tx, { reportId, version, jurisdiction }: KnownReport) {
  const service = await serviceInForce(tx.manager, reportId, version);
  const servedOn = service?.servedOn ?? null;
  const standing = standingOf(await tx.manager.findBy(Review, { reportId }), version);
  const decision = decideReview(
    { servedOn, applicantIsParty: true, ...standing },
    { dueOn: lastDay('D03', servedOn, jurisdiction) },
    tx.today,
  );
  if (!decision.open && !decision.late) throw new Refusal(decision.because);
  return { late: decision.late, service };
}
