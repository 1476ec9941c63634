import type { ReviewAnswer } from '#contracts';
import { Holidays } from '#deadlines';
import { cautionsOf, Documents } from '#documents';
import type { Tx } from '#messaging';
import { organNameOf } from '#organs';
import { choosePack, due } from '#statutory-clock';
import { Injectable } from '@nestjs/common';
import { datesOfOne } from '../dates/dates-of.js';
import type { Review } from '../review/review.entity.js';
import { caseInWords, readersOf } from './case-in-words.js';
import { draftLateRuling } from './draft-late-ruling.js';
import { draftReviewResult } from './draft-review-result.js';

interface Ruling {
  ruling: 'admit' | 'refuse';
  reason: string;
  /** Of the officer who ruled. */
  organId: string;
}

/** Issues what a review calls for on paper, in the transaction of its deed. */
@Injectable()
export class ReviewDocuments {
  constructor(
    private readonly documents: Documents,
    private readonly holidays: Holidays,
  ) {}

  /** The result, signed by the agency, under its own number. */
  async issueResult(tx: Tx, review: Review, answer: ReviewAnswer): Promise<void> {
    const { id: subjectId, agencyId, jurisdiction, filedOn, availableOn, points, valueChange } = review;
    const calendar = await this.holidays.calendar(tx.manager);
    const content = draftReviewResult({
      ...(await caseInWords(tx.manager, review)),
      filedOn,
      receivedOn: availableOn ?? filedOn,
      points,
      answer,
      valueChange,
      determination: due('D05', answer.answeredOn, choosePack(jurisdiction, filedOn), calendar),
    });
    const readers = readersOf(review, true);
    await this.documents.issue(tx, { kind: 'review-result', subjectId, organId: agencyId, readers, content });
  }

  /** The ruling on a late application fell with its ground. */
  revokeLateRuling(tx: Tx, { id: subjectId }: Review): Promise<void> {
    return this.documents.revoke(tx, { kind: 'late-ruling', subjectId }, 'decision-annulled');
  }

  /** The ruling on a late application, signed by the officer's organ. */
  async issueLateRuling(tx: Tx, review: Review, { ruling, reason, organId }: Ruling): Promise<void> {
    const { id: subjectId, jurisdiction, filedOn, availableOn } = review;
    const { D03, D04 } = choosePack(jurisdiction, filedOn).deadlines;
    if (!D03 || !D04) throw new Error(`no periods of review in ${jurisdiction} on ${filedOn}`);
    const { D03: period } = await datesOfOne(tx.manager, review);
    const content = draftLateRuling({
      ...(await caseInWords(tx.manager, review)),
      filedOn,
      ruling,
      reason,
      lastDay: period?.dueOn ?? null,
      rules: { apply: D03, answer: D04 },
      organName: await organNameOf(tx.manager, organId),
      decidedOn: tx.today,
      cautions: period?.due ? cautionsOf({ ...period.due, ...period }) : [],
    });
    const readers = readersOf(review, availableOn !== null);
    await this.documents.issue(tx, { kind: 'late-ruling', subjectId, organId, readers, content });
  }
}
