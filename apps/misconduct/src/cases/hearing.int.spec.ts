import {
  recordHearing,
  requestHearing,
  reviewCase,
  serveHearingNotice,
  withdrawHearing,
  type ConcludeCase,
  type ServeHearingNotice,
} from '#contracts';
import { anOfficer, CaseStory, World } from '#testing';
import { randomUUID } from 'node:crypto';
import { service } from '../service.js';

/** Tuesday; the fifth working day after it, over Labour Day, is Friday 8 May, and the seventh Monday 11 May. */
const servedOn = '2026-04-28';
const lastDay = '2026-05-08';
const dayAfter = '2026-05-09';
const hash = 'cd'.repeat(32);

const weighty: Partial<ConcludeCase> = { proposed: { penalties: ['large-fine'], fineYuan: 100_000 } };
const decided = {
  penalties: ['large-fine' as const],
  fineYuan: 100_000,
  answerToDefence: '听证意见已逐项核实，不予采纳。',
};

describe('legal review and hearing', () => {
  let world: World;
  let story: CaseStory;
  const reviewer = anOfficer(['legal-reviewer']);
  const chair = anOfficer(['hearing-chair']);
  beforeAll(async () => {
    world = await World.start(service);
  }, 60_000);
  beforeEach(async () => {
    story = new CaseStory(world);
    await story.partiesAreKnown();
    await story.officerIsKnown({ officerId: chair.id, roles: ['hearing-chair'] });
  });
  afterAll(() => world.stop());

  const review = (target: string, as = reviewer, outcome: 'agree' | 'return' = 'agree') =>
    world.ask(reviewCase, { as, target, body: { outcome, opinion: '事实清楚，适用法律正确。' } });
  const ask = (target: string) => world.ask(requestHearing, { as: story.agency, target, body: {} });
  const announce = (target: string, change: Partial<ServeHearingNotice> = {}) => {
    const body = { servedOn, evidenceSha256: hash, hearingOn: '2026-05-12', place: '三楼会议室', chairId: chair.id };
    return world.ask(serveHearingNotice, { as: story.investigators[0], target, body: { ...body, ...change } });
  };
  const hold = (target: string, as = chair) =>
    world.ask(recordHearing, { as, target, body: { minutesSha256: hash, summary: '双方质证，机构主张从轻。' } });
  const withdraw = (target: string, as: typeof story.agency | typeof chair = story.agency) =>
    world.ask(withdrawHearing, { as, target, body: { reason: '不再要求听证。' } });

  const concluded = async (change: Partial<ConcludeCase> = weighty) => {
    world.setDay(servedOn);
    const { id } = await story.file();
    await story.conclude(id, change);
    return id;
  };
  const noticed = async () => {
    const id = await concluded();
    await review(id);
    await story.notify(id, servedOn);
    return id;
  };

  it('send a weighty case past a legal reviewer before its notice, and others not', async () => {
    const complex = await concluded({ weights: ['complex'] });
    const id = await concluded();
    for (const each of [complex, id]) {
      await expect(story.notify(each, servedOn)).rejects.toMatchObject({
        code: 'transition-not-allowed',
        details: { state: 'LEGAL_REVIEW', allowed: ['pass-review', 'return-for-investigation'] },
      });
    }
    const reviewed = await review(id);
    expect(reviewed).toMatchObject({ state: 'REVIEWED', file: { legalReview: { reviewerId: reviewer.id } } });
    expect(await story.notify(id, servedOn)).toMatchObject({ notice: { hearingDueOn: lastDay } });
    const plain = await concluded({});
    expect((await story.notify(plain, servedOn)).notice?.hearingDueOn).toBeUndefined();
    await expect(review(plain)).rejects.toMatchObject({ code: 'transition-not-allowed' });
  });

  it('are no work for an investigator, and may send the case back', async () => {
    const id = await concluded();
    const both = { ...story.investigators[0], roles: ['legal-reviewer' as const] };
    await expect(review(id, both)).rejects.toMatchObject({ code: 'legal-reviewer-investigated' });
    await expect(review(id, anOfficer(['legal-reviewer'], ['yanbian']))).rejects.toMatchObject({ code: 'not-found' });
    expect(await review(id, reviewer, 'return')).toMatchObject({ state: 'INVESTIGATING' });
  });

  it('leave nothing decided while a hearing may be asked for', async () => {
    const id = await noticed();
    const statement = { answerToDefence: decided.answerToDefence };
    await story.answer(id);
    await expect(story.decide(id, { ...decided, ...statement })).rejects.toMatchObject({
      code: 'hearing-still-open',
      details: { dueOn: lastDay },
    });
    world.setDay(dayAfter);
    await expect(ask(id)).rejects.toMatchObject({ code: 'hearing-request-late', details: { dueOn: lastDay } });
    expect(await story.decide(id, decided)).toMatchObject({ state: 'DECIDED_VIOLATION' });
  });

  it('are no right where a small fine is proposed', async () => {
    const id = await concluded({});
    const { allowed } = await story.notify(id, servedOn);
    expect(allowed).toContain('request-hearing');
    await expect(ask(id)).rejects.toMatchObject({ code: 'no-right-to-hearing' });
  });

  it('hear the agency before a chair who has no other office, seven working days after the notice', async () => {
    const id = await noticed();
    await ask(id);
    await expect(announce(id, { hearingOn: '2026-05-11' })).rejects.toMatchObject({
      code: 'hearing-too-soon',
      pointer: '/hearingOn',
      details: { after: '2026-05-11' },
    });
    const [investigator] = story.investigators;
    await story.officerIsKnown({ officerId: investigator.id, version: 2, roles: ['case-officer', 'hearing-chair'] });
    await story.officerIsKnown({ officerId: reviewer.id, roles: ['hearing-chair'] });
    const pointer = '/chairId';
    const refused = [
      [investigator.id, 'hearing-chair-investigated'],
      [reviewer.id, 'hearing-chair-reviews'],
      [randomUUID(), 'hearing-chair-unfit'],
    ];
    for (const [chairId = '', code] of refused) {
      await expect(announce(id, { chairId })).rejects.toMatchObject({ code, pointer });
    }
    await expect(announce(id, { servedOn: '2026-04-29' })).rejects.toMatchObject({
      code: 'day-out-of-range',
      pointer: '/servedOn',
    });
    expect(await announce(id)).toMatchObject({ state: 'HEARING_NOTIFIED', hearing: { hearingOn: '2026-05-12' } });
    await expect(hold(id)).rejects.toMatchObject({ code: 'hearing-not-due' });
    world.setDay('2026-05-12');
    await expect(story.decide(id, decided)).rejects.toMatchObject({ code: 'transition-not-allowed' });
    await expect(hold(id, anOfficer(['hearing-chair']))).rejects.toMatchObject({ code: 'not-the-hearing-chair' });
    expect(await hold(id)).toMatchObject({ state: 'HEARD', hearing: { heldOn: '2026-05-12' } });
    await expect(story.decide(id, decided)).rejects.toMatchObject({ code: 'legal-review-missing' });
    await review(id);
    const asChair = { ...chair, roles: ['approver' as const] };
    await expect(story.decide(id, decided, { as: asChair })).rejects.toMatchObject({ code: 'hearing-chair-decides' });
    const asReviewer = { ...reviewer, roles: ['approver' as const] };
    await expect(story.decide(id, decided, { as: asReviewer })).rejects.toMatchObject({
      code: 'legal-reviewer-decides',
    });
    expect(await story.decide(id, decided)).toMatchObject({ state: 'DECIDED_VIOLATION' });
  });

  it('end when the agency takes its request back, or does not come', async () => {
    const one = await noticed();
    await ask(one);
    expect(await withdraw(one)).toMatchObject({ state: 'DEFENCE', hearing: { withdrawnOn: servedOn } });
    const other = await noticed();
    await ask(other);
    await announce(other);
    await expect(withdraw(other, chair)).rejects.toMatchObject({ code: 'hearing-not-due' });
    world.setDay('2026-05-12');
    expect(await withdraw(other, chair)).toMatchObject({ state: 'DEFENCE' });
    expect(await story.decide(other, decided)).toMatchObject({ state: 'DECIDED_VIOLATION' });
  });

  it('are not waited for where the agency waives the hearing in so many words', async () => {
    const id = await noticed();
    await story.answer(id, '放弃听证，无其他意见。', true, true);
    expect(await story.decide(id, decided)).toMatchObject({ state: 'DECIDED_VIOLATION' });
  });
});
