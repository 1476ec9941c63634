import {
  completeReview,
  askToCompleteReview,
  decideLateReview,
  fileReview,
  getReview,
  partiesChanged,
  refuseIncompleteReview,
  reopenReview,
  reviewClosed,
  withdrawReview,
  type Caller,
  type FileReview,
} from '#contracts';
import { anOfficer, eventually, ReviewStory, World } from '#testing';
import { randomUUID } from 'node:crypto';
import { service } from '../service.js';

const point = { kind: 'fact-error' as const, ground: 'area' as const, statement: '面积有误' };
const points = [point];
const sha256 = 'ef'.repeat(32);

describe('an application for review', () => {
  let world: World;
  let story: ReviewStory;
  beforeAll(async () => {
    world = await World.start(service);
  }, 60_000);
  afterAll(() => world.stop());
  beforeEach(async () => {
    story = new ReviewStory(world);
    await story.registered();
    await story.served('2026-11-09');
    world.setDay('2026-11-12');
  });
  const file = (body: Partial<FileReview>, as: Caller = story.household) =>
    world.ask(fileReview, { as, target: story.reportId, body: { points, ...body } });
  const closed = (reviewId: string) =>
    eventually(async () => {
      const facts = (await world.published(reviewClosed)).filter(({ body }) => body.reviewId === reviewId);
      return facts.length > 0 && facts.map(({ body }) => body.outcome);
    });
  const withParties = async (validUntil: string) => {
    const [partyId, representativeId] = [randomUUID(), randomUUID()];
    const representative = { representativeId, validFrom: '2026-10-01', validUntil, scope: ['review' as const] };
    const parties = [{ partyId, kind: 'heir' as const, representatives: [representative] }];
    await world.publish(partiesChanged, { reportId: story.reportId, version: 1, parties });
    const sql = 'select 1 from reviews.known_party where report_id = $1';
    await eventually(async () => (await world.rows(sql, [story.reportId])).length === 1);
    return { partyId, representativeId };
  };

  describe('counted by the second, Asia/Shanghai', () => {
    it('is in time at 23:59:59 of the tenth day', async () => {
      world.setInstant('2026-11-19T23:59:59+08:00');
      expect(await file({})).toMatchObject({ status: 'ACCEPTED', late: false, filedOn: '2026-11-19' });
    });

    it('is late at 00:00:00 of the eleventh', async () => {
      world.setInstant('2026-11-20T00:00:00+08:00');
      const review = await file({});
      expect(review).toMatchObject({ status: 'LATE', late: true, filedOn: '2026-11-20', dueOn: '2026-11-19' });
      expect(review.dates).toMatchObject([{ key: 'D03', state: 'met-late' }]);
    });
  });

  describe('point by point', () => {
    it('keeps kind, ground and evidence of each, and shows what evidence is still asked for', async () => {
      const review = await file({ points: [{ ...point, evidence: [{ slot: 'survey', sha256 }] }] });
      expect(review.points).toEqual([
        { no: 1, ...point, evidence: [{ slot: 'survey', sha256 }], openSlots: ['certificate'] },
      ]);
    });

    it('is refused where the ground belongs to the other door, and nothing is filed', async () => {
      const wrong = file({ points: [{ ...point, kind: 'value-dispute' }] });
      await expect(wrong).rejects.toMatchObject({
        code: 'ground-of-other-kind',
        pointer: '/points/0/kind',
        details: { kinds: ['fact-error'] },
      });
      const stray = file({ points: [{ ...point, evidence: [{ slot: 'rent-evidence', sha256 }] }] });
      await expect(stray).rejects.toMatchObject({ code: 'evidence-slot-unasked' });
      expect(await world.rows('select 1 from reviews.review where report_id = $1', [story.reportId])).toEqual([]);
    });
  });

  describe('brought by another', () => {
    it('is filed through a representative whose authority covers the day', async () => {
      const { representativeId } = await withParties('2026-11-12');
      expect(await file({ representativeId })).toMatchObject({
        applicant: 'household',
        filing: { through: 'representative', representativeId, receivedOn: '2026-11-12' },
      });
    });

    it('knows the parties last told of, however often and in whatever order they were', async () => {
      const { partyId, representativeId } = await withParties('2026-12-31');
      const { reportId } = story;
      const newer = { reportId, version: 3, parties: [{ partyId, kind: 'heir' as const, representatives: [] }] };
      const eventId = await world.publish(partiesChanged, newer);
      await world.publish(partiesChanged, newer, eventId);
      const late = await world.publish(partiesChanged, { reportId, version: 2, parties: [] });
      await eventually(async () => {
        const sql = 'select 1 from reviews.inbox where event_id = any($1)';
        return (await world.rows(sql, [[eventId, late]])).length === 2;
      });
      await expect(file({ representativeId })).rejects.toMatchObject({ code: 'representative-not-known' });
      const counter = { partyId, documentKind: 'passport' as const, channel: 'counter' as const };
      const body = { counter: { ...counter, submittedOn: '2026-11-12' } };
      expect(await file(body, story.clerk)).toMatchObject({ filing: { partyId } });
    });

    it('is refused from one whose authority ended yesterday, and from nobody’s representative', async () => {
      const { representativeId } = await withParties('2026-11-11');
      for (const body of [{ representativeId }, { representativeId: randomUUID() }]) {
        await expect(file(body)).rejects.toMatchObject({
          code: 'representative-not-known',
          pointer: '/representativeId',
        });
      }
      await expect(file({ representativeId }, story.clerk)).rejects.toMatchObject({
        code: 'representative-not-known',
      });
    });

    it('is filed at the counter for a person, in time by the postmark', async () => {
      const { partyId } = await withParties('2026-12-31');
      world.setDay('2026-11-24');
      const counter = { partyId, documentKind: 'resident-id' as const, channel: 'post' as const };
      const body = { counter: { ...counter, submittedOn: '2026-11-19' } };
      const review = await file(body, anOfficer(['clerk'], ['nanguan-housing']));
      expect(review).toMatchObject({
        applicant: 'household',
        late: false,
        filedOn: '2026-11-19',
        filing: { through: 'counter', receivedOn: '2026-11-24', partyId, documentKind: 'resident-id', channel: 'post' },
      });
      expect(review.dates).toMatchObject([{ key: 'D03', state: 'met' }]);
      expect(JSON.stringify(review)).not.toContain('identityCheckedBy');
      expect(await world.ask(getReview, { as: story.household, target: review.id })).toMatchObject({ id: review.id });
    });

    it('is refused at the counter for a day to come, a party nobody knows, and from whoever is no officer', async () => {
      const counter = { documentKind: 'passport' as const, channel: 'counter' as const, submittedOn: '2026-11-12' };
      const tomorrow = { counter: { ...counter, submittedOn: '2026-11-13' } };
      await expect(file(tomorrow, story.clerk)).rejects.toMatchObject({
        code: 'submitted-in-future',
        pointer: '/counter/submittedOn',
      });
      const stranger = { counter: { ...counter, partyId: randomUUID() } };
      await expect(file(stranger, story.clerk)).rejects.toMatchObject({ code: 'party-not-known' });
      await expect(file({ counter })).rejects.toMatchObject({ code: 'counter-for-officers' });
      const before = { counter: { ...counter, submittedOn: '2026-11-08' } };
      await expect(file(before, story.clerk)).rejects.toMatchObject({ code: 'not-served' });
    });
  });

  describe('that lacks something', () => {
    const missing = [{ kind: 'evidence' as const, no: 1, text: '请补充测绘成果' }];
    const ask = (target: string, completeBy = '2026-11-16') =>
      world.ask(askToCompleteReview, { as: story.reviewer, target, body: { missing, completeBy } });
    const complete = (target: string) => {
      const supplements = [{ no: 1, text: '附测绘图', evidence: [{ slot: 'survey' as const, sha256 }] }];
      return world.ask(completeReview, { as: story.household, target, body: { supplements } });
    };

    it('is completed once, and waits for the agency no less than another', async () => {
      const review = await file({});
      const { id } = review;
      expect(await ask(id)).toMatchObject({ status: 'INCOMPLETE', completion: { missing, completeBy: '2026-11-16' } });
      await expect(story.available(review, '2026-11-12')).rejects.toMatchObject({
        code: 'transition-not-allowed',
        details: { state: 'INCOMPLETE', allowed: ['complete', 'refuse', 'withdraw'] },
      });
      world.setDay('2026-11-16');
      const completed = await complete(id);
      expect(completed).toMatchObject({ status: 'ACCEPTED', completion: { completedOn: '2026-11-16' } });
      expect(completed.points).toMatchObject([{ supplement: '附测绘图', openSlots: ['certificate'] }]);
      await expect(ask(id, '2026-11-20')).rejects.toMatchObject({ code: 'completion-asked-before' });
    });

    it('is asked for by one of two officers at once; the other’s view is out of date', async () => {
      const { id, version } = await file({});
      const asking = [story.reviewer, anOfficer(['reviewer'], ['nanguan-housing'])].map((as) => {
        const body = { missing, completeBy: '2026-11-16' };
        return world.ask(askToCompleteReview, { as, target: id, ifMatch: version, body });
      });
      const outcomes = await Promise.allSettled(asking);
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
        reason: { code: 'version-changed' },
      });
    });

    it('is no business of the client, who neither asks nor refuses, even where its organ covers the regulator', async () => {
      const { id } = await file({});
      const body = { missing, completeBy: '2026-11-16' };
      for (const covers of [['nanguan'], ['nanguan', 'nanguan-housing']]) {
        const asking = world.ask(askToCompleteReview, { as: anOfficer(['clerk'], covers), target: id, body });
        await expect(asking).rejects.toMatchObject({ code: 'organ-outside-your-scope' });
      }
      await ask(id);
      world.setDay('2026-11-17');
      const refusing = { target: id, body: { reason: '逾期未补正所缺的测绘成果' } };
      const client = anOfficer(['reviewer'], ['nanguan']);
      await expect(world.ask(refuseIncompleteReview, { as: client, ...refusing })).rejects.toMatchObject({
        code: 'organ-outside-your-scope',
      });
      expect(await world.ask(getReview, { as: story.household, target: id })).toMatchObject({ status: 'INCOMPLETE' });
    });

    it('is refused by an officer once its day is over, and not before', async () => {
      const { id } = await file({});
      await ask(id);
      const refuse = () =>
        world.ask(refuseIncompleteReview, {
          as: story.reviewer,
          target: id,
          body: { reason: '逾期未补正所缺的测绘成果' },
        });
      world.setDay('2026-11-16');
      await expect(refuse()).rejects.toMatchObject({
        code: 'completion-still-open',
        details: { completeBy: '2026-11-16' },
      });
      world.setDay('2026-11-17');
      expect(await refuse()).toMatchObject({ status: 'REFUSED', allowed: [] });
      expect(await closed(id)).toEqual(['refused']);
    });
  });

  describe('taken back', () => {
    const reopen = (target: string, as: Caller = story.household) =>
      world.ask(reopenReview, { as, target, body: { reason: '材料已经齐备' } });
    const withdrawn = async () => {
      const review = await file({});
      const body = { reason: '补充材料' };
      return world.ask(withdrawReview, { as: story.household, target: review.id, body });
    };

    it('leaves the rest of the days to apply, and says that it ended', async () => {
      const { id } = await withdrawn();
      expect(await closed(id)).toEqual(['withdrawn']);
      const rows = await world.rows<{ state: string }>(
        `select state from reviews.deadline where report_id = $1 and key = 'D03' order by created_at`,
        [story.reportId],
      );
      expect(rows.map(({ state }) => state)).toEqual(['met', 'open']);
    });

    it('is taken up again in time as a file of its own, with its points', async () => {
      const old = await withdrawn();
      const review = await reopen(old.id);
      expect(review).toMatchObject({ status: 'ACCEPTED', late: false, reopens: old.id, points: old.points });
      const { history } = await world.ask(getReview, { as: story.household, target: old.id });
      expect(history.at(-1)).toMatchObject({ deed: 'reopen', details: { reviewId: review.id } });
      await expect(reopen(old.id)).rejects.toMatchObject({ code: 'review-already-open' });
    });

    it('waits for an officer when the days to apply are over, and is gone after the window', async () => {
      const old = await withdrawn();
      world.setDay('2026-11-20');
      const review = await reopen(old.id);
      expect(review).toMatchObject({ status: 'LATE', late: true });
      const body = { decision: 'refuse' as const, reason: '没有不可抗力等正当理由' };
      await world.ask(decideLateReview, { as: story.reviewer, target: review.id, body });
      world.setDay('2026-11-23');
      await expect(reopen(old.id, story.clerk)).rejects.toMatchObject({ code: 'signed-paper-missing' });
      world.setDay('2026-11-24');
      await expect(reopen(old.id)).rejects.toMatchObject({ code: 'reopening-window-over' });
      await expect(reopen(review.id)).rejects.toMatchObject({ code: 'review-not-withdrawn' });
    });
  });
});
