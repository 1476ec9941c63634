import {
  answerReview,
  extendAnswerPeriod,
  getReview,
  nextDates,
  resumeAnswerPeriod,
  reviewClosed,
  reviewOverdue,
  suspendAnswerPeriod,
  voidResultService,
  type ReviewView,
} from '#contracts';
import { DeadlineSweep } from '#deadlines';
import { anOfficer, eventually, ReviewStory, World } from '#testing';
import { service } from '../service.js';

describe('the days of a review', () => {
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
    review = await story.available(await story.file('2026-11-12'), '2026-11-13');
  });
  const reread = () => world.ask(getReview, { as: story.reviewer, target: review.id });
  const sweepOn = (day: string) => {
    world.setDay(day);
    return world.get('reviews', DeadlineSweep).sweepOnce('live');
  };
  const deedsOf = async () => (await reread()).history.map(({ deed }) => deed);
  const told = <B extends { reviewId: string }>(facts: { body: B }[]) =>
    facts.map(({ body }) => body).filter(({ reviewId }) => reviewId === review.id);
  const order = { ground: 'register-pending' as const, reason: '等待不动产登记机构出具查询结果' };
  const orderAs = (as = story.reviewer) => ({ as, target: review.id, body: order });
  const stopAs = (as = story.reviewer, until = '2026-12-31') => ({ ...orderAs(as), body: { ...order, until } });

  it('make an agency that keeps silent overdue the day after the last, once, and say so once', async () => {
    await sweepOn('2026-11-23');
    expect(await reread()).toMatchObject({ status: 'AGENCY_WORKING', overdue: false });
    await Promise.all([sweepOn('2026-11-24'), sweepOn('2026-11-24')]);
    expect(await reread()).toMatchObject({ status: 'OVERDUE', overdue: true });
    await sweepOn('2026-11-25');
    const { reportId, agencyId, projectId } = review;
    const regulatorOrganId = 'nanguan-housing';
    const facts = await eventually(async () => {
      const found = told(await world.published(reviewOverdue));
      return found.length > 0 && found;
    });
    expect(facts).toEqual([
      { reviewId: review.id, reportId, agencyId, projectId, regulatorOrganId, dueOn: '2026-11-23' },
    ]);
    expect((await deedsOf()).filter((deed) => deed === 'mark-overdue')).toHaveLength(1);
    expect(await story.answer(review, '2026-11-26')).toMatchObject({
      status: 'UNCHANGED',
      overdue: true,
      dates: [
        { key: 'D03', state: 'met' },
        { key: 'D04', state: 'met-late' },
      ],
    });
  });

  it('stand still while a reviewer of the regulator suspends them, and count on from the day after', async () => {
    world.setDay('2026-11-16');
    const suspended = await world.ask(suspendAnswerPeriod, stopAs());
    expect(suspended.dates[1]).toMatchObject({ key: 'D04', state: 'suspended' });
    await sweepOn('2026-11-30');
    expect(await reread()).toMatchObject({ status: 'AGENCY_WORKING', overdue: false });
    const resumed = await world.ask(resumeAnswerPeriod, orderAs());
    expect(resumed.dates[1]).toMatchObject({ key: 'D04', state: 'open', dueOn: '2026-12-08' });
    const { history } = await reread();
    expect(history.slice(-2)).toMatchObject([
      { deed: 'suspend-answer-period', reason: order.reason, details: { date: 'D04', ground: 'register-pending' } },
      { deed: 'resume-answer-period', actorId: story.reviewer.id },
    ]);
  });

  it('run on by themselves after the last day of a suspension, and lapse as if somebody had resumed them', async () => {
    world.setDay('2026-11-16');
    for (const [until, code] of [
      ['2026-11-15', 'suspension-ends-in-past'],
      ['2027-01-15', 'suspension-too-long'],
    ] as const) {
      const asking = world.ask(suspendAnswerPeriod, stopAs(story.reviewer, until));
      await expect(asking).rejects.toMatchObject({ code, pointer: '/until' });
    }
    expect((await reread()).dates[1]).toMatchObject({ key: 'D04', state: 'open' });
    await world.ask(suspendAnswerPeriod, stopAs(story.reviewer, '2026-11-30'));
    await sweepOn('2026-11-30');
    expect((await reread()).dates[1]).toMatchObject({ state: 'suspended' });
    await Promise.all([sweepOn('2026-12-01'), sweepOn('2026-12-01')]);
    expect((await reread()).dates[1]).toMatchObject({ state: 'open', dueOn: '2026-12-08' });
    const { history } = await reread();
    expect(history.slice(-2)).toMatchObject([
      { deed: 'suspend-answer-period', details: { date: 'D04', until: '2026-11-30' } },
      { deed: 'resume-answer-period', actorKind: 'system', reason: '2026-11-30' },
    ]);
    await sweepOn('2026-12-09');
    expect(await reread()).toMatchObject({ status: 'OVERDUE' });
  });

  it('are not moved by the client, nor suspended twice, nor after they lapsed', async () => {
    world.setDay('2026-11-16');
    const client = anOfficer(['reviewer'], ['nanguan']);
    await expect(world.ask(suspendAnswerPeriod, stopAs(client))).rejects.toMatchObject({
      code: 'organ-outside-your-scope',
    });
    await expect(world.ask(resumeAnswerPeriod, orderAs())).rejects.toMatchObject({ code: 'deadline-not-running' });
    await world.ask(suspendAnswerPeriod, stopAs());
    await expect(world.ask(suspendAnswerPeriod, stopAs())).rejects.toMatchObject({ code: 'deadline-not-running' });
    await world.ask(resumeAnswerPeriod, orderAs());
    const { version } = await reread();
    await sweepOn('2026-12-20');
    await expect(world.ask(suspendAnswerPeriod, stopAs())).rejects.toMatchObject({ code: 'deadline-not-running' });
    expect(await reread()).toMatchObject({ status: 'OVERDUE', version: version + 1 });
  });

  it('are suspended by one of two reviewers at once', async () => {
    world.setDay('2026-11-16');
    const other = anOfficer(['reviewer'], ['nanguan-housing']);
    const { version: ifMatch } = review;
    const asking = [story.reviewer, other].map((as) => world.ask(suspendAnswerPeriod, { ...stopAs(as), ifMatch }));
    const outcomes = await Promise.allSettled(asking);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'version-changed' } });
  });

  it('are added to only as far as the rules of the place allow', async () => {
    world.setDay('2026-11-16');
    const asking = world.ask(extendAnswerPeriod, { ...orderAs(), body: { ...order, length: 60 } });
    await expect(asking).rejects.toMatchObject({ code: expect.stringMatching(/exten/) as string });
    expect((await reread()).dates[1]).toMatchObject({ key: 'D04', dueOn: '2026-11-23' });
  });

  describe('after its result', () => {
    beforeEach(async () => {
      await story.answer(review, '2026-11-18');
      await story.resultServed(review, '2026-11-20');
    });
    const voidProof = () =>
      world.ask(voidResultService, {
        as: story.clerk,
        target: review.id,
        body: { reason: '签收人并非当事人，凭证有误' },
      });

    it('close the review when nobody goes on to the committee by the last', async () => {
      await sweepOn('2026-11-30');
      expect(await reread()).toMatchObject({ status: 'RESULT_SERVED' });
      await sweepOn('2026-12-01');
      expect(await reread()).toMatchObject({ status: 'CLOSED', dates: [{}, {}, { key: 'D05', state: 'lapsed' }] });
      const facts = await eventually(async () => {
        const found = told(await world.published(reviewClosed));
        return found.length > 0 && found;
      });
      expect(facts).toEqual([
        { reviewId: review.id, reportId: review.reportId, agencyId: review.agencyId, outcome: 'closed' },
      ]);
      expect(await story.request(review, '2026-12-02')).toMatchObject({ late: true });
    });

    it('never ran on a wrong proof of service: it is voided, even when the review was closed on it', async () => {
      await sweepOn('2026-12-01');
      const voided = await voidProof();
      expect(voided).toMatchObject({ status: 'UNCHANGED', dates: [{ key: 'D03' }, { key: 'D04' }] });
      expect(voided.resultServedOn).toBeUndefined();
      const { dates } = await world.ask(nextDates, { as: story.household, target: story.reportId });
      expect(dates).toMatchObject([{ key: 'serve-result', unconfirmed: true }]);
      const served = await story.resultServed(review, '2026-12-02');
      expect(served).toMatchObject({ status: 'RESULT_SERVED', dates: [{}, {}, { key: 'D05', dueOn: '2026-12-14' }] });
    });

    it('stand once the applicant went on to the committee, which proves receipt', async () => {
      await story.request(review, '2026-11-25');
      await expect(voidProof()).rejects.toMatchObject({ code: 'determination-already-open' });
      expect(await reread()).toMatchObject({ status: 'CLOSED', resultServedOn: '2026-11-20' });
    });

    it('leave nothing to answer again', async () => {
      const points = [1, 2].map((no) => ({ no, finding: 'rejected' as const, text: '维持' }));
      const body = { outcome: 'unchanged' as const, noticeSha256: 'cd'.repeat(32), points };
      await expect(world.ask(answerReview, { as: story.agency, target: review.id, body })).rejects.toMatchObject({
        code: 'transition-not-allowed',
        details: {
          state: 'RESULT_SERVED',
          allowed: ['close', 'void-service-changed', 'void-service-unchanged'],
        },
      });
    });
  });

  it('end where nobody applies: to let D03 lapse is noted, and nothing is done', async () => {
    const other = new ReviewStory(world);
    await other.registered();
    await other.served('2026-11-09');
    await sweepOn('2026-11-20');
    const { dates } = await world.ask(nextDates, { as: other.household, target: other.reportId });
    expect(dates).toMatchObject([{ key: 'D03', state: 'lapsed', passed: true, subjectKind: 'report' }]);
  });
});
