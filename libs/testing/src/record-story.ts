import {
  acceptPenaltyRemedy,
  acceptRepair,
  applyForRepair,
  decideRepair,
  endPenaltyRemedy,
  filePenaltyRemedy,
  getCase,
  publishRecord,
  recordPayment,
  verifyRepair,
  type AgencyCaller,
  type ApplyForRepair,
  type CreditRepairView,
  type DecideCase,
  type EndPenaltyRemedy,
  type FilePenaltyRemedy,
  type OfficerCaller,
  type PenaltyRemedyView,
  type PublishRecord,
  type RecordView,
  type VerifyRepair,
} from '#contracts';
import { CaseStory } from './case-story.js';
import { anOfficer } from './makers/callers.js';
import type { World } from './world.js';

const paper = 'cd'.repeat(32);

/** A case of a county, decided and entered in the bad-conduct record, and what follows the entry. */
export class RecordStory {
  readonly case: CaseStory;
  /** Signs nothing and verifies nothing: free to decide what others prepared. */
  readonly second = anOfficer(['approver']);

  constructor(private readonly world: World) {
    this.case = new CaseStory(world);
  }

  /** Noticed long enough before for the defence to be over on `decidedOn`, which becomes today; the decision is served. */
  async decided(noticedOn: string, decidedOn: string, change: Partial<DecideCase> = {}): Promise<string> {
    const { id } = await this.case.noticed(noticedOn);
    this.world.setDay(decidedOn);
    await this.case.decide(id, change);
    await this.case.serve(id, decidedOn);
    return id;
  }

  publish(
    target: string,
    decidedOn: string,
    change: Partial<PublishRecord> = {},
    { as, key }: { as?: OfficerCaller | undefined; key?: string | undefined } = {},
  ): Promise<RecordView> {
    const body: PublishRecord = {
      severityClass: 'ordinary',
      decisionNo: '长征罚决〔2026〕12号',
      decidedOn,
      publicFacts: '该机构三份分户评估报告的价值时点与征收决定公告日不一致。',
      repairNotice: { servedOn: decidedOn, evidenceSha256: paper },
      ...change,
    };
    return this.world.ask(publishRecord, { as: as ?? this.case.approver, target, body, ...(key ? { key } : {}) });
  }

  async published(noticedOn: string, decidedOn: string): Promise<{ caseId: string; record: RecordView }> {
    const caseId = await this.decided(noticedOn, decidedOn);
    return { caseId, record: await this.publish(caseId, decidedOn) };
  }

  /** The agency pays what is owed today, and the receipt bears that day. */
  async settle(target: string, paidOn: string): Promise<void> {
    const { performance } = await this.world.ask(getCase, { as: this.case.approver, target });
    const amountFen = performance?.owedFen ?? 0;
    if (amountFen === 0) return;
    const body = { amountFen, paidOn, evidenceSha256: paper };
    await this.world.ask(recordPayment, { as: this.case.investigators[0], target, body });
  }

  applyForRepair(
    target: string,
    change: Partial<ApplyForRepair> = {},
    as: AgencyCaller | OfficerCaller = this.case.agency,
  ): Promise<CreditRepairView> {
    const body: ApplyForRepair = {
      channel: 'credit-china',
      promise: '本机构承诺依法诚信执业，不再发生同类行为。',
      promiseSha256: paper,
      proofSha256: [paper],
      ...change,
    };
    return this.world.ask(applyForRepair, { as, target, body });
  }

  /** Applied for, accepted and verified; both conditions met unless said otherwise. */
  async verifiedRepair(recordId: string, change: Partial<VerifyRepair> = {}): Promise<CreditRepairView> {
    const { id: target } = await this.applyForRepair(recordId);
    const as = this.case.investigators[0];
    await this.world.ask(acceptRepair, { as, target, body: { decision: 'accept', reason: '材料齐全。' } });
    const body = { dutiesPerformed: true, corrected: true, findings: '罚款已缴清，报告已重新出具。', ...change };
    return this.world.ask(verifyRepair, { as, target, body });
  }

  decideRepair(target: string, decision: 'repair' | 'deny' = 'repair', as = this.second): Promise<CreditRepairView> {
    return this.world.ask(decideRepair, { as, target, body: { decision, reason: '经核查属实。' } });
  }

  async repaired(recordId: string): Promise<CreditRepairView> {
    const { id } = await this.verifiedRepair(recordId);
    return this.decideRepair(id);
  }

  fileRemedy(target: string, filedOn: string, change: Partial<FilePenaltyRemedy> = {}): Promise<PenaltyRemedyView> {
    const body = {
      kind: 'reconsideration' as const,
      filedOn,
      heardBy: '长春市人民政府',
      evidenceSha256: paper,
      ...change,
    };
    return this.world.ask(filePenaltyRemedy, { as: this.case.agency, target, body });
  }

  acceptRemedy(target: string, on: string, accepted = true): Promise<PenaltyRemedyView> {
    const as = this.case.investigators[0];
    return this.world.ask(acceptPenaltyRemedy, { as, target, body: { accepted, on, reason: '已收到受理通知书。' } });
  }

  endRemedy(target: string, on: string, change: Partial<EndPenaltyRemedy> = {}): Promise<PenaltyRemedyView> {
    const body = { result: 'uphold' as const, on, documentNo: '长府复决〔2026〕8号', evidenceSha256: paper, ...change };
    return this.world.ask(endPenaltyRemedy, { as: this.case.approver, target, body });
  }

  /** A remedy heard to its end. */
  async heard(caseId: string, days: [filed: string, accepted: string, ended: string], end: Partial<EndPenaltyRemedy>) {
    const { id } = await this.fileRemedy(caseId, days[0]);
    await this.acceptRemedy(id, days[1]);
    return this.endRemedy(id, days[2], end);
  }
}
