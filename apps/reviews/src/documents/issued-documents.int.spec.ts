import {
  decideLateReview,
  documentRequests,
  giveOpinion,
  organChanged,
  type DocumentProof,
  type OfficerCaller,
} from '#contracts';
import { canonicalJson, sha256Hex } from '#kernel';
import { aHousehold, anAgencyCaller, anOfficer, ReviewStory, tellOrgans, World } from '#testing';
import { randomUUID } from 'node:crypto';
import { service } from '../service.js';

const { find, read, verify } = documentRequests.reviews;

describe('the documents of a review', () => {
  let world: World;
  let story: ReviewStory;
  beforeAll(async () => {
    world = await World.start(service);
    await tellOrgans(world);
    const known = "select 1 from reviews.known_organ where organ_id = 'nanguan-housing'";
    await new ReviewStory(world).seen(known, []);
  }, 60_000);
  afterAll(() => world.stop());
  beforeEach(async () => {
    story = new ReviewStory(world);
    await story.agencyIsKnown();
    await story.registered();
    await story.served('2026-11-09');
  });

  const documentsOf = async (target: string) => (await world.ask(find, { as: story.clerk, target })).items;
  const contentOf = async ({ code }: DocumentProof) =>
    (await world.ask(read, { as: story.clerk, target: code })).content;
  const atAgency = async () => story.available(await story.file('2026-11-12'), '2026-11-13');

  it('begin with the result, issued with the answer: anyone may verify it, those concerned may read it', async () => {
    const review = await atAgency();
    await story.answer(review, '2026-11-18');
    const [result, ...others] = await documentsOf(review.id);
    if (!result) throw new Error('no result was issued');
    expect(others).toEqual([]);
    expect(result).toMatchObject({
      kind: 'review-result',
      title: '房屋征收评估复核结果通知书',
      number: expect.stringMatching(/^复核〔2026〕\d+号$/),
      signedBy: '吉林省明诚房地产估价有限公司',
      issuedOn: '2026-11-18',
      replaced: false,
    });
    expect(await world.ask(verify, { target: result.code })).toEqual(result);
    const content = await contentOf(result);
    expect(sha256Hex(canonicalJson(content))).toBe(result.sha256);
    expect(content.sections[1]?.table?.[2]?.cells).toEqual([
      '2',
      '建筑面积（事实错误）：建筑面积少计阳台',
      '不采纳',
      '阳台面积已按登记簿计入',
    ]);
    expect(content.cautions[0]).toContain('未经核实的样本');
    for (const as of [story.household, story.agency, story.reviewer]) {
      expect((await world.ask(read, { as, target: result.code })).subjectId).toBe(review.id);
    }
  });

  it('are nothing to strangers, and are kept encrypted', async () => {
    const review = await atAgency();
    await story.answer(review, '2026-11-18');
    const [result] = await documentsOf(review.id);
    const target = result?.code ?? '';
    const sandbox = { ...story.agency, tenant: `test:${story.agency.agencyId}` as const };
    const strangers = [
      aHousehold(randomUUID()),
      anAgencyCaller(randomUUID()),
      anOfficer(['clerk'], ['yanbian']),
      sandbox,
    ];
    for (const as of strangers) {
      await expect(world.ask(read, { as, target })).rejects.toMatchObject({ code: 'not-found' });
      expect((await world.ask(find, { as, target: review.id })).items).toEqual([]);
    }
    await expect(world.ask(verify, { as: sandbox, target })).rejects.toMatchObject({ code: 'not-found' });
    const stored = JSON.stringify(await world.rows('select * from reviews.issued_document'));
    expect(stored).not.toContain('阳台');
  });

  it('are not issued by an answer that is refused', async () => {
    const review = await atAgency();
    const points = [{ no: 1, finding: 'rejected' as const, text: '可比实例无误' }];
    await expect(story.answer(review, '2026-11-18', { points })).rejects.toMatchObject({ code: 'point-unanswered' });
    expect(await documentsOf(review.id)).toEqual([]);
    const [first, second] = await Promise.allSettled([
      story.answer(review, '2026-11-18'),
      story.answer(review, '2026-11-18'),
    ]);
    expect([first.status, second.status].toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await documentsOf(review.id)).toHaveLength(1);
  });

  it('tell of a late application’s ruling in the name of the officer’s organ', async () => {
    const review = await story.file('2026-11-24');
    expect(review.status).toBe('LATE');
    const body = { decision: 'refuse' as const, reason: '无不可抗力，送达程序无瑕疵。' };
    await world.ask(decideLateReview, { as: story.reviewer, target: review.id, body });
    const [ruling] = await documentsOf(review.id);
    if (!ruling) throw new Error('no ruling was issued');
    expect(ruling).toMatchObject({ kind: 'late-ruling', signedBy: '长春市南关区住房保障和房产管理局' });
    expect((await contentOf(ruling)).sections[0]?.paragraphs?.[0]).toContain('最后一日为2026年11月19日');
    await expect(world.ask(read, { as: story.agency, target: ruling.code })).rejects.toMatchObject({
      code: 'not-found',
    });
    expect((await world.ask(read, { as: story.household, target: ruling.code })).kind).toBe('late-ruling');
  });

  it('end with the opinion of the committee, by the name of its organ', async () => {
    await committeeIsKnown(world, story.secretary);
    const determination = await story.determination();
    const signers = await story.panel(determination);
    world.setDay('2026-12-02');
    await story.examine(determination, 'parameters');
    const target = determination.id;
    const give = (body: object) =>
      world.ask(giveOpinion, { as: story.secretary, target, body: { outcome: 'correct', signers, ...body } });
    await expect(give({})).rejects.toMatchObject({ code: 'new-report-day-missing' });
    expect((await documentsOf(determination.reviewId)).map(({ kind }) => kind)).toEqual(['review-result']);
    await give({ newReportBy: '2026-12-16' });
    const opinion = (await documentsOf(determination.reviewId)).at(-1);
    if (!opinion) throw new Error('no opinion was issued');
    expect(opinion).toMatchObject({
      kind: 'determination-opinion',
      signedBy: '长春市住房保障和房屋管理局房地产价格评估专家委员会',
    });
    const { sections } = await contentOf(opinion);
    expect(sections[2]?.table?.map(({ cells }) => cells[2])).toEqual([
      '意见',
      ...story.aspects('parameters').map(({ finding }) => (finding === 'sound' ? '无技术问题' : '有技术问题')),
    ]);
    expect(sections[4]?.paragraphs?.[0]).toContain('于2026年12月16日前（含当日）重新出具评估报告');
    expect((await world.ask(read, { as: story.secretary, target: opinion.code })).kind).toBe('determination-opinion');
  });
});

async function committeeIsKnown(world: World, { organId }: OfficerCaller): Promise<void> {
  const name = '长春市住房保障和房屋管理局';
  await world.publish(organChanged, { organId, version: 1, name, level: 'prefecture', roles: ['regulator'] });
  const story = new ReviewStory(world);
  await story.seen('select 1 from reviews.known_organ where organ_id = $1', [organId]);
}
