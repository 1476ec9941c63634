import {
  addReplyTemplate,
  addReviewNote,
  assignReview,
  draftReply,
  findReplyTemplates,
  findReviewPosts,
  findReviews,
  getReview,
  getReviewStaffFile,
  listReviewGrounds,
  officerChanged,
  postInReview,
  publicCaller,
  type Caller,
  type Role,
  type ReviewView,
} from '#contracts';
import { aHousehold, anAgencyCaller, anOfficer, eventually, ReviewStory, World } from '#testing';
import { randomUUID } from 'node:crypto';
import { service } from '../service.js';

describe('the desk a review lies on', () => {
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
  const post = (as: Caller, text: string, inReplyTo?: string) =>
    world.ask(postInReview, { as, target: review.id, body: { text, ...(inReplyTo ? { inReplyTo } : {}) } });
  const posts = async (as: Caller) => (await world.ask(findReviewPosts, { as, target: review.id })).items;
  const known = async (organId: string, roles: Role[] = ['clerk'], active = true) => {
    const officerId = randomUUID();
    await world.publish(officerChanged, { officerId, version: 1, organId, roles, active });
    const sql = 'select 1 from reviews.known_officer where officer_id = $1';
    await eventually(async () => (await world.rows(sql, [officerId])).length === 1);
    return officerId;
  };
  const assign = (officerId: string, reason?: string, ifMatch?: number) =>
    world.ask(assignReview, {
      as: story.reviewer,
      target: review.id,
      body: { officerId, ...(reason ? { reason } : {}) },
      ...(ifMatch ? { ifMatch } : {}),
    });

  it('lets every party ask and answer before all the others, each by name of its part', async () => {
    await story.available(review, '2026-11-13');
    const question = await post(story.household, '可比实例 3 的成交日期是哪一天？');
    await post(story.agency, '2025年8月12日，见技术报告第12页。', question.id);
    await post(story.clerk, '附成交备案表。');
    await post(story.reviewer, '请机构一并说明修正系数。');
    for (const as of [story.household, story.agency, story.clerk, story.reviewer]) {
      expect((await posts(as)).map(({ speaker }) => speaker)).toEqual([
        'regulator',
        'expropriation-department',
        'agency',
        'household',
      ]);
    }
    expect((await posts(story.agency))[2]).toMatchObject({ inReplyTo: question.id });
  });

  it('is closed to strangers, and to the agency until the application was put before it', async () => {
    const strangers = [
      aHousehold(randomUUID()),
      anAgencyCaller(randomUUID()),
      anOfficer(['clerk'], ['yanbian']),
      story.agency,
    ];
    for (const as of strangers) {
      await expect(post(as, '你好')).rejects.toMatchObject({ code: 'not-found' });
      await expect(posts(as)).rejects.toMatchObject({ code: 'not-found' });
    }
  });

  it('takes no answer to what was never said, and nothing after the end', async () => {
    await expect(post(story.household, '答复', randomUUID())).rejects.toMatchObject({
      code: 'post-unknown',
      pointer: '/inReplyTo',
    });
    await world.rows(`update reviews.review set status = 'REFUSED' where id = $1`, [review.id]);
    await expect(post(story.household, '再问一次')).rejects.toMatchObject({ code: 'review-ended' });
    expect(await posts(story.household)).toEqual([]);
  });

  it('keeps officers’ notes from every party, wherever they look', async () => {
    const secret = '申请人态度激动，注意沟通方式';
    const file = await world.ask(addReviewNote, { as: story.reviewer, target: review.id, body: { text: secret } });
    expect(file.notes).toMatchObject([{ text: secret, authorId: story.reviewer.id }]);
    expect(await world.ask(getReviewStaffFile, { as: story.clerk, target: review.id })).toEqual(file);
    await story.available(review, '2026-11-13');
    for (const as of [story.household, story.agency]) {
      await expect(world.ask(getReviewStaffFile, { as, target: review.id })).rejects.toMatchObject({
        code: 'not-allowed',
      });
      const seen = [await world.ask(getReview, { as, target: review.id }), await posts(as)];
      expect(JSON.stringify(seen)).not.toContain(secret);
    }
    const stranger = anOfficer(['reviewer'], ['yanbian']);
    const asking = world.ask(getReviewStaffFile, { as: stranger, target: review.id });
    await expect(asking).rejects.toMatchObject({ code: 'not-found' });
  });

  it('goes to an officer and from hand to hand with a reason, which parties do not see', async () => {
    const [wang, li] = [await known('nanguan-housing'), await known('nanguan-housing', ['reviewer'])];
    expect(await assign(wang)).toMatchObject({ assigneeId: wang });
    await expect(assign(wang)).rejects.toMatchObject({ code: 'already-assigned' });
    await expect(assign(li)).rejects.toMatchObject({ code: 'handover-reason-missing', pointer: '/reason' });
    const file = await assign(li, '原经办人休假');
    expect(file.assignments.map(({ officerId, reason }) => [officerId, reason])).toEqual([
      [wang, undefined],
      [li, '原经办人休假'],
    ]);
    const mine = await world.ask(findReviews, { as: story.reviewer, body: { assigneeId: li } });
    expect(mine.items.map(({ id }) => id)).toEqual([review.id]);
    expect(JSON.stringify(await world.ask(getReview, { as: story.household, target: review.id }))).not.toContain(li);
  });

  it('goes to nobody unfit: unknown, gone, or of an organ the caller does not cover', async () => {
    const unfit = [randomUUID(), await known('nanguan-housing', ['clerk'], false), await known('yanbian')];
    for (const officerId of unfit) await expect(assign(officerId)).rejects.toMatchObject({ code: 'assignee-unfit' });
  });

  it('goes to one of two officers when both are named at once on the same view', async () => {
    const [wang, li] = [await known('nanguan-housing'), await known('nanguan-housing')];
    const outcomes = await Promise.allSettled([wang, li].map((one) => assign(one, '分派', review.version)));
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'version-changed' } });
    const { assignments } = await world.ask(getReviewStaffFile, { as: story.reviewer, target: review.id });
    expect(assignments).toHaveLength(1);
  });

  it('drafts a reply from the organ’s own template', async () => {
    await story.available(review, '2026-11-13');
    const body = {
      organId: 'nanguan-housing',
      title: '受理告知',
      text: '您于{{filedOn}}申请的复核，机构应于{{answerDueOn}}前答复，结果送达日{{resultServedOn}}。',
    };
    const template = await world.ask(addReplyTemplate, { as: story.reviewer, body });
    expect(template.placeholders).toEqual(['filedOn', 'answerDueOn', 'resultServedOn']);
    const { items } = await world.ask(findReplyTemplates, { as: story.reviewer });
    expect(items.map(({ id }) => id)).toContain(template.id);
    const ask = { target: review.id, body: { templateId: template.id } };
    expect(await world.ask(draftReply, { as: story.reviewer, ...ask })).toMatchObject({
      text: '您于2026-11-12申请的复核，机构应于2026-11-23前答复，结果送达日{{resultServedOn}}。',
      unfilled: ['resultServedOn'],
    });
    await expect(world.ask(draftReply, { as: story.clerk, ...ask })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('takes no template that names what no case has, nor one for another organ', async () => {
    const add = (organId: string, text: string) =>
      world.ask(addReplyTemplate, { as: story.reviewer, body: { organId, title: '告知', text } });
    await expect(add('nanguan-housing', '{{ownerName}}：')).rejects.toMatchObject({
      code: 'placeholder-unknown',
      pointer: '/text',
      details: { unknown: ['ownerName'] },
    });
    await expect(add('nanguan-housing', '{{today')).rejects.toMatchObject({ code: 'placeholder-broken' });
    await expect(add('yanbian', '收悉')).rejects.toMatchObject({ code: 'organ-outside-your-scope' });
  });

  it('lists the grounds there are to anybody', async () => {
    const { grounds, slots, remedies } = await world.ask(listReviewGrounds, { as: publicCaller });
    expect(grounds.find(({ code }) => code === 'area')).toMatchObject({
      zh: '建筑面积',
      kinds: ['fact-error'],
      slots: ['certificate', 'survey', 'other'],
    });
    expect([slots.length, remedies.length].every((length) => length > 0)).toBe(true);
  });
});
