import {
  addEvidence,
  agencyChanged,
  answerNotice,
  concludeCase,
  decideCase,
  fileCase,
  issueNotice,
  findLeads,
  getCase,
  officerChanged,
  openLead,
  recallReferral,
  referCase,
  reviewCase,
  serveDecision,
  serveNotice,
  verifyLead,
  type AddEvidence,
  type CaseView,
  type ConcludeCase,
  type DecideCase,
  type LeadView,
  type OfficerChanged,
  type OfficerCaller,
  type OpenLead,
} from '#contracts';
import { randomUUID } from 'node:crypto';
import { eventually } from './eventually.js';
import { anAgencyCaller, anOfficer } from './makers/callers.js';
import type { World } from './world.js';

const fileHash = 'ab'.repeat(32);
const article10 = '《国有土地上房屋征收评估办法》第十条';

/** A misconduct case of a county against one agency, taken step by step as far as a test needs. */
export class CaseStory {
  readonly agencyId = randomUUID();
  readonly agency = anAgencyCaller(this.agencyId);
  readonly investigators: [OfficerCaller, OfficerCaller] = [anOfficer(['case-officer']), anOfficer(['case-officer'])];
  readonly approver = anOfficer(['approver']);
  /** Of the prefecture, which covers the county. */
  readonly authority = anOfficer(['approver'], ['changchun', 'nanguan'], 'prefecture');

  constructor(private readonly world: World) {}

  /** The registry tells of the agency, filed with the prefecture, and identity of the investigators. */
  async partiesAreKnown(name?: string): Promise<void> {
    await this.agencyIsKnown(name);
    for (const { id } of this.investigators) await this.officerIsKnown({ officerId: id });
  }

  /** Identity tells of an officer: a case officer of the county, when nothing else is said. */
  async officerIsKnown({ officerId, ...change }: Partial<OfficerChanged> & { officerId: string }): Promise<void> {
    const officer = { officerId, version: 1, organId: 'nanguan', roles: ['case-officer' as const], active: true };
    const event = await this.world.publish(officerChanged, { ...officer, ...change });
    await this.isHandled(event);
  }

  /** The misconduct service has taken the event in. */
  async isHandled(eventId: string): Promise<void> {
    await eventually(async () => {
      const rows = await this.world.rows('select 1 from misconduct.inbox where event_id = $1', [eventId]);
      return rows.length === 1;
    });
  }

  private async agencyIsKnown(name = '吉林省明诚房地产估价有限公司'): Promise<void> {
    const event = await this.world.publish(agencyChanged, {
      agencyId: this.agencyId,
      version: 1,
      creditCode: '91350100M000100Y43',
      name,
      organId: 'changchun',
      filings: [],
      suspensions: [],
    });
    await this.isHandled(event);
  }

  open(change: Partial<OpenLead> = {}): Promise<LeadView> {
    const body: OpenLead = {
      agencyId: this.agencyId,
      organId: 'nanguan',
      source: 'complaint',
      suspectedCode: 'A18',
      facts: '举报人反映价值时点与征收决定公告日不一致。',
      ...change,
    };
    return this.world.ask(openLead, { as: this.investigators[0], body });
  }

  leads(as: OfficerCaller = this.approver) {
    return this.world.ask(findLeads, { as, body: { agencyId: this.agencyId } });
  }

  async verified(change: Partial<OpenLead> = {}): Promise<LeadView> {
    const { id } = await this.open(change);
    return this.world.ask(verifyLead, { as: this.investigators[0], target: id, body: {} });
  }

  async file(change: Partial<OpenLead> = {}): Promise<CaseView> {
    const lead = await this.verified(change);
    const body = { investigators: this.investigators.map(({ id }) => id), reason: '线索具体，属于本机关管辖。' };
    return this.world.ask(fileCase, { as: this.approver, target: lead.id, body });
  }

  prove(target: string, change: Partial<AddEvidence> = {}): Promise<CaseView> {
    const [, as] = this.investigators;
    const body: AddEvidence = {
      kind: 'document',
      sha256: fileHash,
      text: '三份分户评估报告',
      source: '征收部门移交的评估报告原件',
      obtainedOn: '2026-03-20',
      obtainedBy: [as.id],
      ...change,
    };
    return this.world.ask(addEvidence, { as, target, body });
  }

  /** Concludes on one piece of evidence, put on file where there is none. A warning and a fine are proposed. */
  async conclude(target: string, change: Partial<ConcludeCase> = {}): Promise<CaseView> {
    const [, as] = this.investigators;
    const whole = await this.world.ask(getCase, { as, target });
    if (whole.file?.evidence.length === 0) await this.prove(target);
    return this.world.ask(concludeCase, { as, target, body: { ...this.conclusion(), ...change } });
  }

  /** About a report of its own each time: what is fined once is not fined again. */
  conclusion(): ConcludeCase {
    return {
      violationCode: 'A18',
      facts: '三份分户评估报告的价值时点为2026年1月1日，公告日为2026年3月2日。',
      findings: [{ text: '价值时点与公告日不一致。', evidence: [1] }],
      act: { reportId: randomUUID(), from: '2026-03-18' },
      candidateBases: [article10],
      chosenBasis: article10,
      whyChosen: '行为直接违反价值时点的规定。',
      proposal: '警告，并处罚款，责令改正。',
      proposed: { penalties: ['warning', 'fine'], fineYuan: 10_000 },
    };
  }

  /** A legal reviewer of the organ agrees. */
  review(target: string): Promise<CaseView> {
    const body = { outcome: 'agree' as const, opinion: '事实清楚，适用法律正确。' };
    return this.world.ask(reviewCase, { as: anOfficer(['legal-reviewer']), target, body });
  }

  issue(target: string): Promise<CaseView> {
    return this.world.ask(issueNotice, { as: this.investigators[0], target });
  }

  /** Drawn up today, and served on that day. */
  async notify(target: string, servedOn: string): Promise<CaseView> {
    await this.issue(target);
    const body = { servedOn, evidenceSha256: fileHash };
    return this.world.ask(serveNotice, { as: this.investigators[0], target, body });
  }

  /** Filed, concluded, reviewed where it must be, and served on that day, which becomes today. */
  async noticed(day: string, change: Partial<ConcludeCase> = {}): Promise<CaseView> {
    this.world.setDay(day);
    const { id } = await this.file();
    const { state } = await this.conclude(id, change);
    if (state === 'LEGAL_REVIEW') await this.review(id);
    return this.notify(id, day);
  }

  /** The agency's last word, unless it says that more will follow. */
  answer(target: string, text = '价值时点系笔误，已更正。', final = true, waivesHearing = false): Promise<CaseView> {
    const body = { text, final, ...(waivesHearing ? { waivesHearing } : {}) };
    return this.world.ask(answerNotice, { as: this.agency, target, body });
  }

  decide(
    target: string,
    change: Partial<DecideCase> = {},
    { as = this.approver, ifMatch }: { as?: OfficerCaller; ifMatch?: number } = {},
  ): Promise<CaseView> {
    const { decision = 'violation' } = change;
    const { penalties = decision === 'violation' ? ['warning', 'fine'] : [] } = change;
    const body: DecideCase = {
      decision,
      penalties,
      ...(penalties.includes('fine') ? { fineYuan: 10_000 } : {}),
      measures: '警告，罚款一万元，责令三十日内改正。',
      reason: '事实清楚，证据充分。',
      ...change,
    };
    return this.world.ask(decideCase, { as, target, body, ...(ifMatch ? { ifMatch } : {}) });
  }

  /** The decision reaches the agency. */
  serve(target: string, servedOn: string, as = this.investigators[0]): Promise<CaseView> {
    const body = { servedOn, evidenceSha256: fileHash };
    return this.world.ask(serveDecision, { as, target, body });
  }

  refer(target: string, toOrganId = 'changchun', facts = '该机构三份分户评估报告的价值时点与公告日不一致。') {
    const result = '已责令改正，机构于三十日内重新出具三份分户评估报告。';
    const proposal = '建议将该行为列入不良行为记录，按一般类别公示。';
    return this.world.ask(referCase, { as: this.approver, target, body: { toOrganId, facts, result, proposal } });
  }

  recall(target: string, as = this.approver): Promise<CaseView> {
    return this.world.ask(recallReferral, { as, target, body: { reason: '补充材料后重新报送。' } });
  }
}
