import type {
  ComplaintReceipt,
  ConflictView,
  DeterminationView,
  DisplayView,
  LeadView,
  PartyView,
  RepresentativeView,
  ReviewView,
  SelectionView,
  StudyView,
} from '#contracts';
import { paperSha256 as paper } from './paper.js';
import type { WholeSystem } from './whole-system.js';

/** Credentials of those who take part. */
interface Officers {
  clerk: string;
  investigator: string;
  approver: string;
}

interface Parties {
  officers: Officers;
  household: string;
  reportId: string;
}

/** The report is served and its household asks for a review, which the agency can see. */
export async function openReview(system: WholeSystem, { officers, household, reportId }: Parties) {
  const { serviceId } = await system.done<{ serviceId: string }>('POST', `/reports/${reportId}/services`, {
    as: officers.clerk,
    body: { ...served, signedBy },
  });
  const { id } = await system.soon<ReviewView>('POST', `/reports/${reportId}/reviews`, {
    as: household,
    body: { points: [{ kind: 'value-dispute', ground: 'comparables', statement: '可比实例的单价相差过大。' }] },
  });
  await system.done('POST', `/reviews/${id}/availability`, { as: officers.clerk });
  return { services: serviceId, reviews: id };
}

const served = { kind: 'signed-receipt', servedOn: '2026-05-01', evidenceSha256: paper };
const signedBy = { role: 'owner' };

/** The preliminary results were on display for ten days before the reports were issued; nobody has ended it. */
export async function openDisplay(system: WholeSystem, as: string, projectId: string): Promise<string> {
  const body = { from: '2026-04-10', to: '2026-04-20', place: '测试社区公告栏' };
  return (await system.done<DisplayView>('POST', `/projects/${projectId}/displays`, { as, body })).displayId;
}

/** An heir beside the owner, and somebody who acts for the heir. */
export async function addParties(system: WholeSystem, as: string, reportId: string) {
  const person = { name: '测试继承人', idType: 'passport', idNumber: 'E00000001' };
  const heir = { kind: 'heir', person, basisSha256: paper };
  const { partyId } = await system.done<PartyView>('POST', `/reports/${reportId}/parties`, { as, body: heir });
  const authority = { scope: ['receive', 'review'], validFrom: '2026-05-01', validUntil: '2026-12-31' };
  const body = { partyId, person, authoritySha256: paper, identityDocument: 'passport', ...authority };
  const path = `/reports/${reportId}/representatives`;
  const { representativeId } = await system.done<RepresentativeView>('POST', path, { as, body });
  return { parties: partyId, representatives: representativeId };
}

/** The agency lets the value stand, and the household asks the committee. */
export async function openDetermination(
  system: WholeSystem,
  { agency, ...parties }: Parties & { agency: string },
): Promise<string> {
  const { reviews } = await openReview(system, parties);
  const { officers, household } = parties;
  const points = [{ no: 1, finding: 'rejected', text: '可比实例均在同一供需圈内，价格真实。' }];
  const answer = { outcome: 'unchanged', noticeSha256: paper, points };
  await system.done('POST', `/reviews/${reviews}/answer`, { as: agency, body: answer });
  const receipt = { ...served, servedOn: '2026-05-06' };
  await system.done('POST', `/reviews/${reviews}/result-service`, { as: officers.clerk, body: receipt });
  const { id } = await system.done<DeterminationView>('POST', `/reviews/${reviews}/determinations`, {
    as: household,
    body: { statement: '对复核结果有异议，申请鉴定。' },
  });
  return id;
}

interface Suspicion {
  officers: Officers;
  agencyId: string;
  investigatorIds: string[];
}

/** Two leads, one of which has become a case. */
export async function openCase(system: WholeSystem, { officers, agencyId, investigatorIds }: Suspicion) {
  const lead = { agencyId, organId: 'nanguan-housing', source: 'complaint', facts: '举报人反映价值时点不一致。' };
  const open = (suspectedCode: string) =>
    system.soon<LeadView>('POST', '/leads', { as: officers.investigator, body: { ...lead, suspectedCode } });
  const [leads, cases] = [(await open('A18')).id, (await open('A01')).id];
  await system.done('POST', `/leads/${cases}/verification`, { as: officers.investigator, body: {} });
  await system.done('POST', `/leads/${cases}/case`, {
    as: officers.approver,
    body: { investigators: investigatorIds, reason: '线索具体，属于本机关管辖。' },
  });
  return { leads, cases };
}

/** Somebody who gives no name complains of the agency to the county. */
export async function openComplaint(system: WholeSystem, agencyId: string) {
  const complaint = { matters: ['no-inspection'], text: '估价师没有入户查勘，照片与实际不符。' };
  const body = { ...complaint, agencyId, organId: 'nanguan-housing' };
  return { complaints: (await system.soon<ComplaintReceipt>('POST', '/public/complaints', { body })).id };
}

export async function openStudy(system: WholeSystem, as: string): Promise<string> {
  const body = { name: '测试研究', source: '自拟', notes: '仅供测试' };
  return (await system.done<StudyView>('POST', '/studies', { as, body })).id;
}

/** Published the day after the decision of 2 March 2026 and put on file long after, by an approver; ten households may agree. */
export async function openSelection(system: WholeSystem, as: string, projectId: string, agencyIds: string[]) {
  const body = {
    candidates: agencyIds.map((agencyId) => ({ agencyId, signedUpOn: '2026-03-02' })),
    announcedOn: '2026-03-03',
    place: '测试街道办事处公告栏',
    noticeSha256: paper,
    households: 10,
    seats: 1,
    shortPeriodReason: '名单早已公布，系统上线后补录。',
  };
  return (await system.done<SelectionView>('POST', `/projects/${projectId}/selections`, { as, body })).id;
}

/** The households agree on the only candidate, so that it can be appointed. */
export async function chooseByAgreement(
  system: WholeSystem,
  { clerk: as, approver }: { clerk: string; approver: string },
  projectId: string,
  agencyId: string,
) {
  const id = await openSelection(system, approver, projectId, [agencyId]);
  const householdNos = Array.from({ length: 6 }, (_, n) => `H-${n}`);
  const body = { agencyIds: [agencyId], householdNos, agreedOn: '2026-03-04', evidenceSha256: paper };
  await system.done('POST', `/selections/${id}/agreement`, { as, body });
}

export async function openConflict(system: WholeSystem, as: string, projectId: string, agencyId: string) {
  const body = { agencyId, kind: 'kinship', reason: '法定代表人与被征收人系近亲属。', evidenceSha256: paper };
  return (await system.done<ConflictView>('POST', `/projects/${projectId}/conflicts`, { as, body })).id;
}
