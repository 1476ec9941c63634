import { opinionAspects, type AddExpert, type DeterminationFile, type ExpertView } from '#contracts';
import type { Town } from './town.js';

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
