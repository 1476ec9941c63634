import {
  answerReview,
  getReview,
  makeReviewAvailable,
  nextDates,
  recordResultService,
  reportAccepted,
  reviewAnswered,
  reviewMadeAvailable,
  type ReviewView,
} from '#contracts';
import { anAgencyCaller, anOfficer, eventually, ReviewStory, World } from '#testing';
import { service } from '../service.js';

describe('a review before the agency', () => {
  let world: World;
  let story: ReviewStory;
  let review: ReviewView;
  beforeAll(async () => {
    world = await World.start(service);
  }, 60_000);
  afterAll(() => world.stop());
  beforeEach(async () => {
    story = new ReviewStory(world);
    await story.registered();
    await story.served('2026-11-09');
    review = await story.file('2026-11-12');
  });
  const reread = () => world.ask(getReview, { as: story.clerk, target: review.id });
  const factsOf = async <B extends { reviewId: string }>(all: Promise<{ body: B }[]>) =>
    (await all).map(({ body }) => body).filter(({ reviewId }) => reviewId === review.id);

  it('gives the agency its ten days from the day it could see it, and tells everybody that day', async () => {
    const available = await story.available(review, '2026-11-13');
    expect(available).toMatchObject({ status: 'AGENCY_WORKING', availableOn: '2026-11-13', version: 2 });
    expect(available.dates[1]).toMatchObject({ key: 'D04', from: '2026-11-13', dueOn: '2026-11-23' });
    const facts = await eventually(async () => {
      const found = await factsOf(world.published(reviewMadeAvailable));
      return found.length > 0 && found;
    });
    const { reportId, agencyId } = review;
    expect(facts).toEqual([{ reviewId: review.id, reportId, agencyId, availableOn: '2026-11-13' }]);
  });

  it('is put before the agency by the expropriation department alone, once, on its newest version', async () => {
    const regulator = anOfficer(['clerk'], ['nanguan-housing']);
    const asking = world.ask(makeReviewAvailable, { as: regulator, target: review.id });
    await expect(asking).rejects.toMatchObject({ code: 'organ-outside-your-scope' });
    const stale = world.ask(makeReviewAvailable, { as: story.clerk, target: review.id, ifMatch: 7 });
    await expect(stale).rejects.toMatchObject({ code: 'version-changed' });
    await story.available(review, '2026-11-13');
    await expect(story.available(review, '2026-11-14')).rejects.toMatchObject({
      code: 'transition-not-allowed',
      details: { state: 'AGENCY_WORKING' },
    });
  });

  it('is answered by its own agency only, point by point', async () => {
    await story.available(review, '2026-11-13');
    const points = [{ no: 1, finding: 'rejected' as const, text: '可比实例无误' }];
    await expect(story.answer(review, '2026-11-18', { points })).rejects.toMatchObject({
      code: 'point-unanswered',
      pointer: '/points',
      details: { missing: [2] },
    });
    const stranger = anAgencyCaller('00000000-0000-4000-8000-000000000000');
    const body = { outcome: 'unchanged' as const, points };
    const other = world.ask(answerReview, { as: stranger, target: review.id, body });
    await expect(other).rejects.toMatchObject({ code: 'not-found' });
  });

  it('does not stand without a written notice, nor on a fact the agency grants was wrong', async () => {
    await story.available(review, '2026-11-13');
    const bare = world.ask(answerReview, {
      as: story.agency,
      target: review.id,
      body: { outcome: 'unchanged', points: [1, 2].map((no) => ({ no, finding: 'rejected' as const, text: '维持' })) },
    });
    await expect(bare).rejects.toMatchObject({ code: 'notice-missing', pointer: '/noticeSha256' });
    const points = [
      { no: 1, finding: 'rejected' as const, text: '可比实例无误' },
      { no: 2, finding: 'partly' as const, text: '阳台面积确有少计' },
    ];
    await expect(story.answer(review, '2026-11-18', { points })).rejects.toMatchObject({
      code: 'accepted-fact-needs-new-version',
      details: { points: [2] },
    });
    expect(await reread()).toMatchObject({ status: 'AGENCY_WORKING' });
    const facts = { ...story.accepted.facts, unitPriceYuan: 6300, totalYuan: 475_650 };
    await world.publish(reportAccepted, { ...story.accepted, version: 2, facts });
    await eventually(async () => {
      const sql = 'select 1 from reviews.known_report where report_id = $1 and version = 2';
      return (await world.rows(sql, [story.reportId])).length === 1;
    });
    const answered = await story.answer(review, '2026-11-18', { outcome: 'changed', newVersion: 2, points });
    expect(answered.valueChange).toEqual({
      oldTotalYuan: 468_100,
      newTotalYuan: 475_650,
      differenceYuan: 7550,
      oldUnitPriceYuan: 6200,
      newUnitPriceYuan: 6300,
    });
  });

  it('stands by notice: D05 runs from the day the household received it', async () => {
    await story.available(review, '2026-11-13');
    expect(await story.answer(review, '2026-11-18')).toMatchObject({ status: 'UNCHANGED', overdue: false });
    const early = { kind: 'post' as const, servedOn: '2026-11-17', evidenceSha256: 'ab'.repeat(32) };
    const record = (servedOn: string) =>
      world.ask(recordResultService, { as: story.clerk, target: review.id, body: { ...early, servedOn } });
    await expect(record('2026-11-17')).rejects.toMatchObject({ code: 'result-served-before-answer' });
    await expect(record('2026-11-19')).rejects.toMatchObject({ code: 'served-in-future', pointer: '/servedOn' });
    const served = await story.resultServed(review, '2026-11-20');
    expect(served).toMatchObject({ status: 'RESULT_SERVED', resultServedOn: '2026-11-20' });
    expect(served.dates[2]).toMatchObject({ key: 'D05', dueOn: '2026-11-30' });
    const { dates } = await world.ask(nextDates, { as: story.household, target: story.reportId });
    expect(dates).toMatchObject([
      { key: 'D05', dueOn: '2026-11-30', passed: false, mustAct: ['household', 'expropriation-department'] },
    ]);
  });

  it('changes the value by a registered new version, whose proof of service starts D05', async () => {
    await story.available(review, '2026-11-13');
    const changed = { outcome: 'changed' as const, newVersion: 2 };
    await expect(story.answer(review, '2026-11-18', changed)).rejects.toMatchObject({
      code: 'new-version-not-known',
      pointer: '/newVersion',
    });
    await story.registered(2);
    expect(await story.answer(review, '2026-11-18', changed)).toMatchObject({ status: 'CHANGED' });
    const facts = await eventually(async () => {
      const found = await factsOf(world.published(reviewAnswered));
      return found.length > 0 && found;
    });
    expect(facts).toMatchObject([{ outcome: 'changed', newVersion: 2, agencyId: review.agencyId }]);

    await story.served('2026-11-20', 2);
    const served = await eventually(async () => {
      const found = await reread();
      return found.status === 'RESULT_SERVED' && found;
    });
    expect(served).toMatchObject({ resultServedOn: '2026-11-20', reportVersion: 1, answer: { newVersion: 2 } });
    world.setDay('2026-11-23');
    await expect(story.file('2026-11-23')).rejects.toMatchObject({ code: 'review-already-answered' });
  });

  it('cannot stand once a later version of the report is registered', async () => {
    await story.available(review, '2026-11-13');
    await story.registered(2);
    await expect(story.answer(review, '2026-11-18')).rejects.toMatchObject({
      code: 'newer-version-in-force',
      pointer: '/outcome',
    });
    await story.registered(3);
    await expect(story.answer(review, '2026-11-18', { outcome: 'changed', newVersion: 2 })).rejects.toMatchObject({
      code: 'newer-version-in-force',
      pointer: '/newVersion',
    });
    const answered = await story.answer(review, '2026-11-18', { outcome: 'changed', newVersion: 3 });
    expect(answered).toMatchObject({ status: 'CHANGED' });
  });

  it('counts the new version served before the agency answered', async () => {
    await story.available(review, '2026-11-13');
    await story.registered(2);
    await story.served('2026-11-17', 2);
    const answered = await story.answer(review, '2026-11-18', { outcome: 'changed', newVersion: 2 });
    expect(answered).toMatchObject({ status: 'RESULT_SERVED', resultServedOn: '2026-11-17' });
  });

  it('is answered late rather than never, and the file shows it', async () => {
    await story.available(review, '2026-11-13');
    world.setDay('2026-11-24');
    expect(await reread()).toMatchObject({ status: 'AGENCY_WORKING', overdue: true });
    const { dates } = await world.ask(nextDates, { as: story.agency, target: story.reportId });
    expect(dates).toMatchObject([{ key: 'D04', dueOn: '2026-11-23', passed: true, mustAct: ['agency'] }]);
    expect(await story.answer(review, '2026-11-24')).toMatchObject({ status: 'UNCHANGED', overdue: true });
    const { history } = await reread();
    expect(history.map(({ deed }) => deed)).toEqual([
      'file',
      'accept',
      'make-available',
      'mark-overdue',
      'answer-unchanged',
    ]);
  });
});
