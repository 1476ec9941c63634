import {
  correctReport,
  reportAccepted,
  type CorrectReport as Body,
  type ReportReceipt,
  type SubmitHouseholdReport,
} from '#contracts';
import { Refusal } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { Asked, Deeds, FieldCipher, type Call, type Done } from '#service';
import { Controller } from '@nestjs/common';
import { settleChallenge } from '../challenges/close-challenge.js';
import { requireChallenge } from '../challenges/require-challenge.js';
import { acceptedFact } from './accepted-fact.js';
import { judgeReport, refuseTaken } from './judge-report.js';
import { newVersion } from './new-version.js';
import { readFacts } from './read-facts.js';
import { receiptOf } from './receipt.js';
import type { Report } from './report.entity.js';
import { reportForUpdate } from './report.repository.js';
import { storeVersion } from './store-report.js';
import { supersedeBy } from './supersede.js';

const at = '/report';

/**
 * Takes in a further version of a report, with its reason. It is checked anew; once registered it supersedes the versions
 * before it and must be served again. One that fails leaves the version in force as it is. A served version gives way only
 * to a review or determination that asks for it.
 */
@Controller()
export class CorrectReport {
  constructor(
    private readonly deeds: Deeds,
    private readonly cipher: FieldCipher,
  ) {}

  @OnRequest(correctReport)
  handle(@Asked() call: Call<Body>): Promise<ReportReceipt> {
    return this.deeds.once(call, (tx) => this.correct(tx, call));
  }

  private async correct(tx: Tx, call: Call<Body>): Promise<Done<ReportReceipt>> {
    const { report: body, ...why } = call.body;
    const report = await reportForUpdate(tx, call, call.target);
    requireSame(report, body);
    const challenge = await requireChallenge(tx, report, call.body);
    const known = await readFacts(tx, body, report.agencyId, report.id);
    const judgement = judgeReport(body, report.agencyId, known, tx.today, at);
    refuseTaken(known, report.agencyId, at);
    const came = { ...why, reportId: report.id, version: report.latestVersion + 1 };
    const next = newVersion(call, this.cipher, came, body, judgement);
    await storeVersion(tx, report, next, body);
    await supersedeBy(tx, report, next);
    if (next.state === 'REGISTERED') {
      if (challenge) await settleChallenge(tx, challenge.kind, challenge.id, report.id);
      tx.emit(reportAccepted, acceptedFact(report, next.version, body, judgement.project));
    }
    const { reportId, version, state, contentHash } = next;
    return {
      answer: receiptOf(report, next),
      subjectId: reportId,
      after: { reportId, version, state, contentHash },
      why: challenge?.id ?? why.kind,
    };
  }
}

/** A correction is of the same project, household and number, or it is another report. */
function requireSame(report: Report, { projectId, reportNo, household }: SubmitHouseholdReport): void {
  if (projectId !== report.projectId) throw new Refusal('other-report', { pointer: `${at}/projectId` });
  if (reportNo !== report.reportNo) throw new Refusal('other-report', { pointer: `${at}/reportNo` });
  if (household.householdNo !== report.householdNo) {
    throw new Refusal('other-report', { pointer: `${at}/household/householdNo` });
  }
}
