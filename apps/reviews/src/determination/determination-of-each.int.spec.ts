import {
  acceptDetermination,
  getDetermination,
  getReview,
  nextDates,
  partiesChanged,
  requestDetermination,
  withdrawDetermination,
  type Caller,
  type RequestDetermination,
  type ReviewView,
} from '#contracts';
import { DeadlineSweep } from '#deadlines';
import { anOfficer, eventually, ReviewStory, World } from '#testing';
import { randomUUID } from 'node:crypto';
import { service } from '../service.js';

const statement = '对复核结果仍有异议，申请鉴定';
const refusal = { decision: 'refuse' as const, reason: '申请事项不属于本委员会受理范围' };

describe('the way to determination', () => {
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
  const ask = (as: Caller, change: Partial<RequestDetermination> = {}) =>
    world.ask(requestDetermination, { as, target: review.id, body: { statement, ...change } });
  const reread = () => world.ask(getReview, { as: story.household, target: review.id });
  const sweepOn = async (day: string) => {
    world.setDay(day);
    await world.get('reviews', DeadlineSweep).sweepOnce('live');
  };
  const rows = (key: string) =>
    world.rows<{ state: string; organ_id: string; due_on: string; unconfirmed: boolean }>(
      `select state, organ_id, due_on::text, unconfirmed from reviews.deadline
       where report_id = $1 and key = $2 and state <> 'cancelled' order by created_at`,
      [story.reportId, key],
    );
  const answered = async () => {
    review = await story.available(review, '2026-11-13');
    await story.answer(review, '2026-11-18');
  };

  describe('is each party’s own', () => {
    beforeEach(async () => {
      await answered();
      await story.resultServed(review, '2026-11-20');
      world.setDay('2026-11-23');
    });

    it('so that the department’s application leaves the household its days, and its door', async () => {
      const departments = await ask(story.clerk);
      expect(departments).toMatchObject({ applicant: 'expropriation-department', status: 'FILED' });
      await expect(ask(story.clerk)).rejects.toMatchObject({ code: 'determination-already-open' });
      expect(await rows('D05')).toMatchObject([{ state: 'open' }]);
      expect(await reread()).toMatchObject({ status: 'RESULT_SERVED' });
      world.setDay('2026-11-30');
      expect(await ask(story.household)).toMatchObject({ applicant: 'household', status: 'FILED', late: false });
      expect(await rows('D05')).toMatchObject([{ state: 'met' }]);
      expect(await reread()).toMatchObject({ status: 'CLOSED' });
    });

    it('opened at the same moment for both', async () => {
      const outcomes = await Promise.allSettled([story.household, story.clerk].map((as) => ask(as)));
      expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    });
  });

  describe('for a person', () => {
    const counter = { documentKind: 'resident-id' as const, channel: 'post' as const };
    beforeEach(async () => {
      await answered();
      await story.resultServed(review, '2026-11-20');
    });

    it('is taken at the counter, in time by the postmark, and D06 runs from the day it was received', async () => {
      world.setDay('2026-12-03');
      const clerk = anOfficer(['clerk'], ['nanguan-housing']);
      const asked = await ask(clerk, { counter: { ...counter, submittedOn: '2026-11-30' } });
      expect(asked).toMatchObject({
        applicant: 'household',
        late: false,
        filedOn: '2026-11-30',
        filing: { through: 'counter', receivedOn: '2026-12-03', channel: 'post' },
        dates: [{ key: 'D06', from: '2026-12-03' }],
      });
      expect(JSON.stringify(asked)).not.toContain('identityCheckedBy');
      const paper = { documentKind: 'resident-id' as const, signedSha256: 'ef'.repeat(32) };
      const body = { reason: '已达成补偿协议' };
      const withdraw = (as: Caller, more: object) =>
        world.ask(withdrawDetermination, { as, target: asked.id, body: { ...body, ...more } });
      await expect(withdraw(story.clerk, {})).rejects.toMatchObject({ code: 'signed-paper-missing' });
      expect(await withdraw(story.clerk, { counter: paper })).toMatchObject({ status: 'WITHDRAWN', dates: [] });
    });

    it('is refused before there is an answer, for a day to come, and from whoever is no officer', async () => {
      world.setDay('2026-11-25');
      const on = (submittedOn: string) => ({ counter: { ...counter, submittedOn } });
      await expect(ask(story.clerk, on('2026-11-26'))).rejects.toMatchObject({ code: 'submitted-in-future' });
      await expect(ask(story.clerk, on('2026-11-17'))).rejects.toMatchObject({ code: 'review-not-answered' });
      await expect(ask(story.household, on('2026-11-24'))).rejects.toMatchObject({ code: 'counter-for-officers' });
      expect(await reread()).toMatchObject({ status: 'RESULT_SERVED' });
    });

    it('is open to a representative whose authority covers determination', async () => {
      const [partyId, review_, both] = [randomUUID(), randomUUID(), randomUUID()];
      const valid = { validFrom: '2026-10-01', validUntil: '2026-12-31' };
      const representatives = [
        { representativeId: review_, ...valid, scope: ['review' as const] },
        { representativeId: both, ...valid, scope: ['review' as const, 'determination' as const] },
      ];
      const parties = [{ partyId, kind: 'heir' as const, representatives }];
      await world.publish(partiesChanged, { reportId: story.reportId, version: 1, parties });
      const sql = 'select 1 from reviews.known_party where report_id = $1';
      await eventually(async () => (await world.rows(sql, [story.reportId])).length === 1);
      world.setDay('2026-11-25');
      await expect(ask(story.household, { representativeId: review_ })).rejects.toMatchObject({
        code: 'representative-not-known',
        pointer: '/representativeId',
      });
      expect(await ask(story.household, { representativeId: both })).toMatchObject({
        filing: { through: 'representative', representativeId: both },
      });
    });
  });

  describe('has no stop without a day', () => {
    it('while the application waits to go to the agency: the department’s day, then the regulator’s', async () => {
      expect(await rows('SET-FORWARD')).toMatchObject([
        { state: 'open', organ_id: 'nanguan', due_on: '2026-11-17', unconfirmed: true },
      ]);
      await sweepOn('2026-11-18');
      expect(await rows('SET-FORWARD')).toMatchObject([{ state: 'lapsed' }]);
      expect(await rows('SET-FORWARD-WATCH')).toMatchObject([{ state: 'open', organ_id: 'nanguan-housing' }]);
      const dates = async (as: Caller) =>
        (await world.ask(nextDates, { as, target: story.reportId })).dates.map(({ key }) => key);
      expect(await dates(story.household)).toContain('forward');
      expect(await dates(story.agency)).not.toContain('forward');
      await story.available(review, '2026-11-19');
      expect(await rows('SET-FORWARD')).toMatchObject([{ state: 'met-late' }]);
      expect(await rows('SET-FORWARD-WATCH')).toMatchObject([{ state: 'met-late' }]);
    });

    it('once there is an answer, served or not; the service that comes later ends the review', async () => {
      await answered();
      expect(await rows('SET-SERVE-RESULT')).toMatchObject([{ state: 'open', due_on: '2026-11-23' }]);
      const asked = await ask(story.household);
      expect(asked).toMatchObject({ status: 'FILED', ground: 'answered', late: false });
      expect(await reread()).toMatchObject({ status: 'UNCHANGED' });
      await story.resultServed(review, '2026-11-20');
      expect(await reread()).toMatchObject({ status: 'CLOSED', resultServedOn: '2026-11-20' });
      expect(await rows('D05')).toMatchObject([{ state: 'met' }]);
      expect(await rows('SET-SERVE-RESULT')).toMatchObject([{ state: 'met' }]);
    });

    it('after silence, when the determination came to nothing: days to apply again, then the end by law', async () => {
      review = await story.available(review, '2026-11-13');
      await sweepOn('2026-11-24');
      const asked = await ask(story.household);
      await world.ask(acceptDetermination, { as: story.secretary, target: asked.id, body: refusal });
      expect(await rows('D06')).toEqual([]);
      expect(await rows('SET-REAPPLY')).toMatchObject([{ state: 'open', due_on: '2026-12-04', unconfirmed: true }]);
      const again = await ask(story.household);
      expect(await rows('SET-REAPPLY')).toMatchObject([{ state: 'met' }]);
      await world.ask(acceptDetermination, { as: story.secretary, target: again.id, body: refusal });
      await sweepOn('2026-12-05');
      expect(await reread()).toMatchObject({ status: 'CLOSED', overdue: true, allowed: ['request-determination'] });
      const { dates } = await world.ask(nextDates, { as: story.household, target: story.reportId });
      expect(dates.map(({ key }) => key)).not.toContain('D04');
      expect(await ask(story.household)).toMatchObject({ status: 'FILED', ground: 'agency-lapsed' });
      expect(await world.ask(getDetermination, { as: story.secretary, target: asked.id })).toMatchObject({
        status: 'REFUSED',
      });
    });
  });
});
