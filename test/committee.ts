import {
  opinionAspects,
  type AddExpert,
  type DeterminationFile,
  type DeterminationView,
  type ExpertView,
  type ReviewView,
} from '#contracts';
import { paperSha256 } from './paper.js';
import { signedFor, type Household, type Town } from './town.js';

const fields = ['appraiser', 'appraiser', 'appraiser', 'appraiser', 'land', 'law'] as const;

export const anExpert = (name: string, field: AddExpert['field'], tie: Partial<AddExpert> = {}): AddExpert => ({
  name,
  field,
  termFrom: '2026-01-01',
  termTo: '2028-12-31',
  ...tie,
});

/** Four appraisers and two others on the roster of Changchun's committee, none tied to anybody. */
export async function formCommittee(town: Town): Promise<ExpertView[]> {
  const secretary = town.officer('secretary');
  const experts: ExpertView[] = [];
  for (const [n, field] of fields.entries()) {
    experts.push(await secretary.does<ExpertView>('/experts', anExpert(`欧阳${'甲乙丙丁戊己'[n] ?? ''}`, field)));
  }
  return experts;
}

/** Accepts the application, draws three experts and lets them begin; answers their ids. */
export async function seatPanel(town: Town, determinationId: string): Promise<string[]> {
  const secretary = town.officer('secretary');
  const path = `/determinations/${determinationId}`;
  await secretary.does(`${path}/acceptance`, { decision: 'accept', reason: '材料齐全，在期限内。' });
  const { panel } = await secretary.does<DeterminationFile>(`${path}/panel`, { size: 3 });
  const members = panel?.members.map(({ expertId }) => expertId) ?? [];
  await secretary.does(`${path}/examination`, { independent: members });
  return members;
}

/** The panel goes through the seven aspects, one by one, and finds a problem with those named. */
export async function examineAll(town: Town, determinationId: string, ...problems: string[]): Promise<void> {
  for (const aspect of opinionAspects) {
    const finding = problems.includes(aspect) ? 'problem' : 'sound';
    const body = { aspect, finding, text: finding === 'sound' ? '经审查，未发现技术问题。' : '经审查，存在技术问题。' };
    await town.officer('secretary').does(`/determinations/${determinationId}/aspects`, body);
  }
}

/**
 * The household's report was served on 11 May 2026, the agency lets its value stand, and the household turns to the committee
 * on the 22nd, which becomes today.
 */
export async function askedDetermination(town: Town, { reportId, person }: Household): Promise<string> {
  const clerk = town.officer('clerk');
  town.turnTo('2026-05-11');
  await clerk.does(`/reports/${reportId}/services`, signedFor('2026-05-11'));
  const points = [{ kind: 'value-dispute', ground: 'comparables', statement: '可比实例不在同一小区。' }];
  const review = await person.does<ReviewView>(`/reports/${reportId}/reviews`, { points });
  await clerk.does(`/reviews/${review.id}/availability`);
  const answers = [{ no: 1, finding: 'rejected', text: '可比实例均在同一供求圈。' }];
  const answer = { outcome: 'unchanged', noticeSha256: paperSha256, points: answers };
  await town.firms[0].person.does(`/reviews/${review.id}/answer`, answer);
  town.turnTo('2026-05-22');
  const result = { kind: 'signed-receipt', servedOn: '2026-05-15', evidenceSha256: paperSha256 };
  await clerk.does(`/reviews/${review.id}/result-service`, result);
  const asking = { statement: '对复核结果有异议，申请鉴定。' };
  return (await person.does<DeterminationView>(`/reviews/${review.id}/determinations`, asking)).id;
}
