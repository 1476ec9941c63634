import type { DeterminationView, LeadView, ReviewView, StudyView } from '#contracts';
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
    body: served,
  });
  const { id } = await system.soon<ReviewView>('POST', `/reports/${reportId}/reviews`, {
    as: household,
    body: { grounds: [{ code: 'comparables', text: '可比实例的单价相差过大。' }] },
  });
  await system.done('POST', `/reviews/${id}/availability`, { as: officers.clerk });
  return { services: serviceId, reviews: id };
}

const served = { kind: 'signed-receipt', servedOn: '2026-05-01', evidenceSha256: 'ab'.repeat(32) };

/** The agency lets the value stand, and the household asks the committee. */
export async function openDetermination(
  system: WholeSystem,
  { agency, ...parties }: Parties & { agency: string },
): Promise<string> {
  const { reviews } = await openReview(system, parties);
  const { officers, household } = parties;
  const points = [{ groundIndex: 0, text: '可比实例均在同一供需圈内，价格真实。' }];
  await system.done('POST', `/reviews/${reviews}/answer`, { as: agency, body: { outcome: 'unchanged', points } });
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
  await system.done('POST', `/leads/${cases}/case`, {
    as: officers.approver,
    body: { investigators: investigatorIds, reason: '线索具体，属于本机关管辖。' },
  });
  return { leads, cases };
}

export async function openStudy(system: WholeSystem, as: string): Promise<string> {
  const body = { name: '测试研究', source: '自拟', notes: '仅供测试' };
  return (await system.done<StudyView>('POST', '/studies', { as, body })).id;
}
