import { decideLateReview, fileReview, findReviews, getReview, withdrawReview } from '#contracts';
import { aHousehold, anOfficer, ReviewStory, World } from '#testing';
import { service } from '../service.js';

const points = [{ kind: 'fact-error' as const, ground: 'area' as const, statement: '面积有误' }];

describe('a review asked for', () => {
  let world: World;
  let story: ReviewStory;
  beforeAll(async () => {
    world = await World.start(service);
  }, 60_000);
  afterAll(() => world.stop());
  beforeEach(async () => {
    story = new ReviewStory(world);
    await story.registered();
  });

  it('is in time on the tenth day, accepted by law, and shows how the day was counted', async () => {
    await story.served('2026-11-09');
    const review = await story.file('2026-11-19');
    expect(review).toMatchObject({ status: 'ACCEPTED', late: false, filedOn: '2026-11-19', dueOn: '2026-11-19' });
    expect(review.dates[0]).toMatchObject({
      key: 'D03',
      packId: 'jilin-sample',
      provisional: false,
      unconfirmed: true,
    });
    expect(review.dates[0]?.calculation.zh).toContain('2026-11-09 不计入');
    const { history } = await world.ask(getReview, { as: story.household, target: review.id });
    expect(history.map(({ deed, actorKind }) => [deed, actorKind])).toEqual([
      ['file', 'household'],
      ['accept', 'system'],
    ]);
  });

  it('is late on the eleventh day and refused by nobody: an officer admits it with a reason', async () => {
    await story.served('2026-11-09');
    const review = await story.file('2026-11-20');
    expect(review).toMatchObject({ status: 'LATE', late: true, allowed: ['decide-late-review', 'withdraw-review'] });
    const body = { decision: 'admit' as const, reason: '申请人住院，有出院证明为据' };
    const admitted = await world.ask(decideLateReview, { as: story.reviewer, target: review.id, body });
    expect(admitted).toMatchObject({ status: 'ACCEPTED', late: true });
    const { history } = await world.ask(getReview, { as: story.reviewer, target: review.id });
    expect(history.at(-1)).toMatchObject({ deed: 'admit-late', actorId: story.reviewer.id, reason: body.reason });
  });

  it('has until after Golden Week when the tenth day falls into it', async () => {
    await story.served('2026-09-21');
    const review = await story.file('2026-10-08');
    expect(review).toMatchObject({ status: 'ACCEPTED', late: false, dueOn: '2026-10-08' });
    expect(review.dates[0]?.calculation.zh).toContain('国庆节');
  });

  it('is opened once, by whichever of two concurrent applications of the household comes first', async () => {
    await story.served('2026-11-09');
    world.setDay('2026-11-12');
    const asking = [1, 2].map(() =>
      world.ask(fileReview, { as: story.household, target: story.reportId, body: { points } }),
    );
    const outcomes = await Promise.allSettled(asking);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'review-already-open' },
    });
  });

  describe('while the department has one of its own', () => {
    const byDepartment = () => {
      world.setDay('2026-11-10');
      return world.ask(fileReview, { as: story.clerk, target: story.reportId, body: { points } });
    };
    const periods = () =>
      world.rows(`select state from reviews.deadline where report_id = $1 and key = 'D03' order by created_at`, [
        story.reportId,
      ]);
    beforeEach(() => story.served('2026-11-09'));

    it('is opened no less, and alone ends the days the household has', async () => {
      const first = await byDepartment();
      expect(first).toMatchObject({ applicant: 'expropriation-department', status: 'ACCEPTED', dueOn: '2026-11-19' });
      expect(await periods()).toEqual([{ state: 'open' }]);
      await expect(byDepartment()).rejects.toMatchObject({ code: 'review-already-open' });
      expect(await story.file('2026-11-12')).toMatchObject({ applicant: 'household', status: 'ACCEPTED', late: false });
      expect(await periods()).toEqual([{ state: 'met' }]);
      await world.ask(withdrawReview, { as: story.clerk, target: first.id, body: { reason: '另行提出' } });
      expect(await world.ask(fileReview, { as: story.clerk, target: story.reportId, body: { points } })).toMatchObject({
        status: 'ACCEPTED',
        dueOn: '2026-11-19',
      });
      expect(await periods()).toEqual([{ state: 'met' }]);
    });

    it('is opened after the agency answered the department’s', async () => {
      const first = await story.available(await byDepartment(), '2026-11-11');
      await story.answer(first, '2026-11-12', { points: [{ no: 1, finding: 'rejected', text: '面积与登记簿一致' }] });
      expect(await periods()).toEqual([{ state: 'open' }]);
      expect(await story.file('2026-11-19')).toMatchObject({ status: 'ACCEPTED', late: false });
      const again = world.ask(fileReview, { as: story.clerk, target: story.reportId, body: { points } });
      await expect(again).rejects.toMatchObject({ code: 'review-already-answered' });
    });
  });

  it('is opened once however often one key sends it, and again after it was withdrawn', async () => {
    await story.served('2026-11-09');
    world.setDay('2026-11-12');
    const ask = { as: story.household, target: story.reportId, body: { points } };
    const twins = await Promise.all([1, 2, 3].map(() => world.ask(fileReview, { ...ask, key: story.reportId })));
    expect(new Set(twins.map(({ id }) => id)).size).toBe(1);
    await world.ask(withdrawReview, { as: story.household, target: twins[0]?.id ?? '', body: { reason: '补充材料' } });
    expect(await world.ask(fileReview, ask)).toMatchObject({ status: 'ACCEPTED', version: 1 });
  });

  it('is not opened before the report was served, nor by a stranger, who learns nothing', async () => {
    await expect(story.file('2026-11-12')).rejects.toMatchObject({ code: 'not-served' });
    await story.served('2026-11-09');
    const strangers = [aHousehold('00000000-0000-4000-8000-000000000000'), anOfficer(['clerk'], ['yanbian'])];
    for (const as of strangers) {
      const asking = world.ask(fileReview, { as, target: story.reportId, body: { points } });
      await expect(asking).rejects.toMatchObject({ code: 'not-found' });
    }
    const regulator = anOfficer(['clerk'], ['nanguan-housing']);
    const asking = world.ask(fileReview, { as: regulator, target: story.reportId, body: { points } });
    await expect(asking).rejects.toMatchObject({ code: 'not-a-party' });
  });

  it('stays out of sight of other households, other counties and, until it is made available, of the agency', async () => {
    await story.served('2026-11-09');
    const review = await story.file('2026-11-12');
    const { reportId } = story;
    const strangers = [aHousehold('00000000-0000-4000-8000-000000000000'), anOfficer(['reviewer'], ['yanbian'])];
    for (const as of [...strangers, story.agency]) {
      await expect(world.ask(getReview, { as, target: review.id })).rejects.toMatchObject({ code: 'not-found' });
      expect((await world.ask(findReviews, { as, body: { reportId } })).items).toEqual([]);
    }
    await story.available(review, '2026-11-13');
    for (const as of [story.agency, story.household, story.reviewer, story.clerk]) {
      const { items } = await world.ask(findReviews, { as, body: { reportId, status: 'AGENCY_WORKING' } });
      expect(items.map(({ id }) => id)).toEqual([review.id]);
    }
  });

  it('is ruled on as late only when it is, and never by the officer who filed it', async () => {
    await story.served('2026-11-09');
    const body = { decision: 'refuse' as const, reason: '没有不可抗力等正当理由' };
    const review = await story.file('2026-11-12');
    const ruling = world.ask(decideLateReview, { as: story.reviewer, target: review.id, body });
    await expect(ruling).rejects.toMatchObject({ code: 'request-not-late' });

    const other = new ReviewStory(world);
    await other.registered();
    await other.served('2026-10-30');
    const client = anOfficer(['reviewer'], ['nanguan']);
    const both = anOfficer(['clerk', 'reviewer'], ['nanguan-housing']);
    const counter = { submittedOn: '2026-11-12', documentKind: 'resident-id' as const, channel: 'counter' as const };
    const late = await world.ask(fileReview, { as: both, target: other.reportId, body: { points, counter } });
    const adverse = world.ask(decideLateReview, { as: client, target: late.id, body });
    await expect(adverse).rejects.toMatchObject({ code: 'organ-outside-your-scope' });
    const own = world.ask(decideLateReview, { as: both, target: late.id, body });
    await expect(own).rejects.toMatchObject({ code: 'lateness-own-request' });
    const refused = await world.ask(decideLateReview, { as: other.reviewer, target: late.id, body });
    expect(refused).toMatchObject({ status: 'REFUSED', allowed: [] });
  });
});
