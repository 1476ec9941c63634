import type { CaseView, LeadView, RecordView } from '#contracts';
import { paperSha256 as paper } from './paper.js';
import type { WholeSystem } from './whole-system.js';

interface Parties {
  officers: Readonly<Record<string, string>>;
  agency: string;
  agencyId: string;
  investigatorIds: string[];
}

const today = '2026-05-06';
const basis = '《国有土地上房屋征收评估办法》第十条';

/** A warning decided and served, entered and shown for three months; disputed, to be repaired, and appealed. */
export async function openRecord(system: WholeSystem, parties: Parties) {
  const { officers, agency } = parties;
  const cases = await warned(system, parties);
  const notice = { servedOn: today, evidenceSha256: paper };
  const records = (
    await system.done<RecordView>('POST', `/cases/${cases}/record`, {
      as: officers['approver'] ?? '',
      body: {
        severityClass: 'minor',
        neededMonths: 3,
        decisionNo: '南住建罚决〔2026〕1号',
        decidedOn: today,
        publicFacts: '三份分户评估报告的价值时点与征收决定公告日不一致。',
        repairNotice: notice,
      },
    })
  ).id;
  const opened = async (path: string, body: object) =>
    (await system.done<{ id: string }>('POST', path, { as: agency, body })).id;
  const promise = '本机构承诺依法诚信执业，不再发生同类行为。';
  return {
    records,
    'record-disputes': await opened(`/records/${records}/disputes`, {
      grounds: 'wrong-facts',
      statement: '涉及两户，而非三户。',
    }),
    repairs: await opened(`/records/${records}/repairs`, {
      channel: 'desk',
      promise,
      promiseSha256: paper,
      proofSha256: [paper],
    }),
    'penalty-remedies': await opened(`/cases/${cases}/remedies`, {
      kind: 'suit',
      filedOn: today,
      heardBy: '测试法院',
      evidenceSha256: paper,
    }),
  };
}

/** From lead to served decision; answers the id of the case. */
async function warned(system: WholeSystem, { officers, agency, agencyId, investigatorIds }: Parties): Promise<string> {
  const [investigator = '', approver = ''] = [officers['investigator'], officers['approver']];
  const lead = {
    agencyId,
    organId: 'nanguan-housing',
    source: 'inspection',
    suspectedCode: 'A18',
    facts: '检查发现。',
  };
  const { id } = await system.soon<LeadView>('POST', '/leads', { as: investigator, body: lead });
  await system.done('POST', `/leads/${id}/verification`, { as: investigator, body: {} });
  const filing = { investigators: investigatorIds, reason: '线索具体，属于本机关管辖。' };
  await system.done<CaseView>('POST', `/leads/${id}/case`, { as: approver, body: filing });
  const step = (path: string, as: string, body: object) => system.done('POST', `/cases/${id}/${path}`, { as, body });
  await step('evidence', investigator, {
    kind: 'document',
    sha256: paper,
    text: '三份分户评估报告',
    source: '征收部门移交',
    obtainedOn: today,
    obtainedBy: investigatorIds.slice(0, 1),
  });
  await step('conclusion', investigator, {
    violationCode: 'A18',
    facts: '三份分户评估报告的价值时点与公告日不一致。',
    findings: [{ text: '价值时点与公告日不一致。', evidence: [1] }],
    act: { reference: '测试项目三份报告', from: '2026-04-01' },
    candidateBases: [basis],
    chosenBasis: basis,
    whyChosen: '行为直接违反该条。',
    proposal: '给予警告。',
    proposed: { penalties: ['warning'] },
  });
  const served = { servedOn: today, evidenceSha256: paper };
  await step('notice-issue', investigator, {});
  await step('notice', investigator, served);
  await step('defence', agency, { text: '系笔误，已更正。', final: true });
  const answerToDefence = '更正发生在立案之后。';
  const decided = {
    decision: 'violation',
    penalties: ['warning'],
    measures: '给予警告。',
    reason: '事实清楚。',
    answerToDefence,
  };
  await step('decision', approver, decided);
  await step('decision-service', investigator, served);
  return id;
}
