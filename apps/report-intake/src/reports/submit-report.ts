import {
  reportAccepted,
  submitReport,
  type ProjectChanged,
  type ReportReceipt,
  type SubmitHouseholdReport as Body,
} from '#contracts';
import { Refusal, reportCodeOf } from '#kernel';
import { OnRequest, type Tx } from '#messaging';
import { agencyOf, Asked, Deeds, FieldCipher, type Call, type Done } from '#service';
import { Controller } from '@nestjs/common';
import { randomBytes, randomUUID } from 'node:crypto';
import { judgeReport, refuseTaken } from './judge-report.js';
import { acceptedFact } from './accepted-fact.js';
import { newVersion } from './new-version.js';
import { readFacts } from './read-facts.js';
import { receiptOf } from './receipt.js';
import type { ReportVersion } from './report-version.entity.js';
import type { Report } from './report.entity.js';
import { storeReport } from './store-report.js';

/**
 * Takes in a household report: checks it against the registers and stores it with its receipt, whatever the checks find.
 * Only a report without hard or unexplained findings is registered, published and given a code that verifies.
 */
@Controller()
export class SubmitHouseholdReport {
  constructor(
    private readonly deeds: Deeds,
    private readonly cipher: FieldCipher,
  ) {}

  @OnRequest(submitReport)
  handle(@Asked() call: Call<Body>): Promise<ReportReceipt> {
    return this.deeds.once(call, (tx) => this.submit(tx, call));
  }

  private async submit(tx: Tx, call: Call<Body>): Promise<Done<ReportReceipt>> {
    const { agencyId } = agencyOf(call);
    const { body } = call;
    const known = await readFacts(tx, body, agencyId, null);
    const judgement = judgeReport(body, agencyId, known, tx.today);
    refuseTaken(known, agencyId);
    const first = newVersion(
      call,
      this.cipher,
      { reportId: randomUUID(), version: 1, kind: 'submission' },
      body,
      judgement,
    );
    const report = newReport(call, agencyId, judgement.project, first);
    if (!(await storeReport(tx, report, first, body))) await refuseOvertaken(tx, body, agencyId);
    if (report.inForceVersion !== null) tx.emit(reportAccepted, acceptedFact(report, 1, body, judgement.project));
    const { reportId, version, state, contentHash } = first;
    return {
      answer: receiptOf(report, first),
      subjectId: report.id,
      after: { reportId, version, state, contentHash },
    };
  }
}

function newReport(
  call: Call<Body>,
  agencyId: string,
  { organId, regulatorOrganId }: ProjectChanged,
  first: ReportVersion,
): Report {
  return {
    id: first.reportId,
    tenant: call.caller.tenant,
    projectId: call.body.projectId,
    agencyId,
    organId,
    regulatorOrganId,
    reportNo: call.body.reportNo,
    householdNo: call.body.household.householdNo,
    reportCode: reportCodeOf(randomBytes(11)).replaceAll('-', ''),
    state: first.state,
    latestVersion: 1,
    inForceVersion: first.state === 'REGISTERED' ? 1 : null,
    createdAt: call.now,
  };
}

/** Another submission of the same number or household committed while this one was checked. */
async function refuseOvertaken(tx: Tx, body: Body, agencyId: string): Promise<never> {
  refuseTaken(await readFacts(tx, body, agencyId, null), agencyId);
  throw new Refusal('try-again');
}
