import type { CaseView, ConcludeCase, LeadView } from '#contracts';
import { paperSha256 } from './paper.js';
import type { Town } from './town.js';

interface Accusation {
  agencyId: string;
  reportId: string;
}

const article10 = '《国有土地上房屋征收评估办法》第十条';
const complaint = { organId: 'nanguan-housing', source: 'inspection', suspectedCode: 'A18' };

/** A lead of Nanguan that its officer has begun to verify: the valuation date of a report is wrong. */
export async function verifiedLead(town: Town, agencyId: string): Promise<LeadView> {
  const officer = town.officer('investigator');
  const facts = '日常检查发现一份分户评估报告的价值时点与征收决定公告日不一致。';
  const { id } = await officer.does<LeadView>('/leads', { ...complaint, agencyId, facts });
  return officer.does<LeadView>(`/leads/${id}/verification`, { note: '调取报告原件核对。' });
}

/** The approver files the case with both investigators of Nanguan. */
export async function filedCase(town: Town, leadId: string): Promise<CaseView> {
  const { investigator, colleague } = town.officerIds;
  const body = { investigators: [investigator, colleague], reason: '线索具体，属于本机关管辖。' };
  return town.officer('approver').does<CaseView>(`/leads/${leadId}/case`, body);
}

/** One piece of evidence, obtained by both. */
export function provenBy(town: Town, caseId: string, obtainedOn: string): Promise<CaseView> {
  const { investigator, colleague } = town.officerIds;
  return town.officer('investigator').does<CaseView>(`/cases/${caseId}/evidence`, {
    kind: 'document',
    sha256: paperSha256,
    text: '分户评估报告原件。',
    source: '征收部门移交',
    obtainedOn,
    obtainedBy: [investigator, colleague],
  });
}

/** A warning and a fine of ten thousand yuan are proposed. */
export const aConclusion = (reportId: string, change: Partial<ConcludeCase> = {}): ConcludeCase => ({
  violationCode: 'A18',
  facts: '该报告的价值时点为2026年1月1日，征收决定公告日为2026年3月2日。',
  findings: [{ text: '价值时点与公告日不一致。', evidence: [1] }],
  act: { reportId, from: '2026-04-20' },
  candidateBases: [article10],
  chosenBasis: article10,
  whyChosen: '该条直接规定价值时点。',
  proposal: '警告，并处罚款一万元，责令改正。',
  proposed: { penalties: ['warning', 'fine'], fineYuan: 10_000 },
  ...change,
});

export const served = (servedOn: string) => ({ servedOn, evidenceSha256: paperSha256 });

/** A whole case up to its notice, all on 25 May 2026; `before` may look at it when the notice is still to be served. */
export async function noticedCase(
  town: Town,
  { agencyId, reportId }: Accusation,
  before: (caseId: string) => Promise<void> = () => Promise.resolve(),
): Promise<string> {
  const officer = town.officer('investigator');
  const { id } = await filedCase(town, (await verifiedLead(town, agencyId)).id);
  await provenBy(town, id, '2026-05-25');
  await officer.does(`/cases/${id}/conclusion`, aConclusion(reportId));
  await before(id);
  await officer.does(`/cases/${id}/notice-issue`, {});
  await officer.does(`/cases/${id}/notice`, served('2026-05-25'));
  return id;
}

const article34 = '《国有土地上房屋征收与补偿条例》第三十四条';

/** A false report: beyond the power of a county, and weighty enough for a legal review and a hearing. */
export const aGraveConclusion = (reportId: string): ConcludeCase =>
  aConclusion(reportId, {
    violationCode: 'A01',
    candidateBases: [article34],
    chosenBasis: article34,
    whyChosen: '行为属出具虚假报告，该条直接规定。',
    proposal: '警告，并处罚款八万元，记入信用档案。',
    proposed: { penalties: ['warning', 'large-fine'], fineYuan: 80_000 },
  });

/** What a county writes to the authority above: facts, result, proposal. */
export const aReferral = {
  toOrganId: 'changchun',
  facts: '该机构出具的一份分户评估报告价值时点不实，可比实例系编造，事实清楚。',
  result: '县级主管部门已责令改正，机构已重新出具报告并提交整改说明。',
  proposal: '建议依法处罚并列入不良行为记录，按一般类别公布。',
};

/** A case beyond a county's power, from its notice on 25 May 2026 to its referral on the same day; the agency had its say. */
export async function referredCase(town: Town, accusation: Accusation): Promise<string> {
  const officer = town.officer('investigator');
  const { id } = await filedCase(town, (await verifiedLead(town, accusation.agencyId)).id);
  await provenBy(town, id, '2026-05-25');
  await officer.does(`/cases/${id}/conclusion`, aGraveConclusion(accusation.reportId));
  await town.officer('jurist').does(`/cases/${id}/legal-review`, { outcome: 'agree', opinion: '事实清楚，定性准确。' });
  await officer.does(`/cases/${id}/notice-issue`, {});
  await officer.does(`/cases/${id}/notice`, served('2026-05-25'));
  const defence = { text: '系经办人员个人行为，本机构已整改。', final: true, waivesHearing: true };
  await town.firms[0].person.does(`/cases/${id}/defence`, defence);
  await town.officer('approver').does(`/cases/${id}/referral`, aReferral);
  return id;
}
