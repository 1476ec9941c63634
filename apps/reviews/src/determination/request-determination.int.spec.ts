import {
  acceptDetermination,
  findDeterminations,
  getDetermination,
  getReview,
  nextDates,
  requestDetermination,
  type DeterminationView,
} from '#contracts';
import { aHousehold, anAgencyCaller, anOfficer, eventually, ReviewStory, World } from '#testing';
import { service } from '../service.js';

const reason = '材料齐全，属于本委员会受理范围';

describe('a determination asked for', () => {
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
  });
  const answered = async () => {
    const review = await story.available(await story.file('2026-11-12'), '2026-11-13');
    await story.answer(review, '2026-11-18');
    return story.resultServed(review, '2026-11-20');
  };
  const decide = (determination: DeterminationView, decision: 'accept' | 'refuse', as = story.secretary) =>
    world.ask(acceptDetermination, { as, target: determination.id, body: { decision, reason } });

  it('is in time on the last day, closes the review, and once accepted gives the committee ten days from receipt', async () => {
    const review = await answered();
    const filed = await story.request(review, '2026-11-30');
    expect(filed).toMatchObject({ status: 'FILED', late: false, ground: 'result-served', reportVersion: 1 });
    expect(filed.dates).toMatchObject([{ key: 'D06', from: '2026-11-30', state: 'open' }]);
    expect(await world.ask(getReview, { as: story.household, target: review.id })).toMatchObject({ status: 'CLOSED' });
    world.setDay('2026-12-02');
    const accepted = await decide(filed, 'accept');
    expect(accepted).toMatchObject({
      status: 'ACCEPTED',
      receivedOn: '2026-11-30',
      allowed: ['draw-panel', 'withdraw-determination'],
    });
    expect(accepted.dates).toMatchObject([{ key: 'D06', from: '2026-11-30', dueOn: '2026-12-10' }]);
    expect(accepted.drawCommitment).toMatch(/^[0-9a-f]{64}$/);
    const { dates } = await world.ask(nextDates, { as: story.household, target: story.reportId });
    expect(dates).toMatchObject([{ key: 'D06', mustAct: ['committee'], subjectId: filed.id }]);
  });

  it('is late a day after, and the committee decides with a reason', async () => {
    const late = await story.request(await answered(), '2026-12-01');
    expect(late).toMatchObject({ status: 'LATE', late: true });
    expect(late.ground).toBeUndefined();
    world.setDay('2026-12-03');
    const admitted = await decide(late, 'accept');
    expect(admitted).toMatchObject({ status: 'ACCEPTED', receivedOn: '2026-12-03' });
    const file = await world.ask(getDetermination, { as: story.secretary, target: late.id });
    expect(file.history.map(({ deed }) => deed)).toEqual(['file', 'mark-late', 'admit-late']);
    expect(file.history.at(-1)).toMatchObject({ reason, actorId: story.secretary.id });
  });

  it('is open when the agency let its ten days pass, and not a day before', async () => {
    const review = await story.available(await story.file('2026-11-12'), '2026-11-13');
    await expect(story.request(review, '2026-11-23')).rejects.toMatchObject({ code: 'review-not-answered' });
    expect(await story.request(review, '2026-11-24')).toMatchObject({ status: 'FILED', ground: 'agency-lapsed' });
    expect(await world.ask(getReview, { as: story.household, target: review.id })).toMatchObject({ status: 'OVERDUE' });
  });

  it('concerns the new version where the review changed the result', async () => {
    const review = await story.available(await story.file('2026-11-12'), '2026-11-13');
    await story.registered(2);
    await story.served('2026-11-18', 2);
    await story.answer(review, '2026-11-18', { outcome: 'changed', newVersion: 2 });
    expect(await story.request(review, '2026-11-24')).toMatchObject({ reportVersion: 2, ground: 'result-served' });
  });

  it('concerns the version in force where a later one was registered after the answer', async () => {
    const review = await answered();
    await story.registered(2);
    expect(await story.request(review, '2026-11-24')).toMatchObject({ reportVersion: 2, ground: 'result-served' });
  });

  it('is opened once for a party however often it asks at once, and again after a refusal', async () => {
    const review = await answered();
    world.setDay('2026-11-25');
    const body = { statement: '申请鉴定' };
    const outcomes = await Promise.allSettled(
      [story.household, story.household].map((as) => world.ask(requestDetermination, { as, target: review.id, body })),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'determination-already-open' },
    });
    const [first] = (await world.ask(findDeterminations, { as: story.clerk, body: { reportId: story.reportId } }))
      .items;
    if (!first) throw new Error('none found');
    expect(await decide(first, 'refuse')).toMatchObject({ status: 'REFUSED', allowed: [] });
    expect(await story.request(review, '2026-11-26')).toMatchObject({ status: 'FILED' });
  });

  it('is decided by a secretary in charge, and seen by nobody else than its parties', async () => {
    const filed = await story.request(await answered(), '2026-11-25');
    const elsewhere = anOfficer(['committee-secretary'], ['yanbian']);
    await expect(decide(filed, 'accept', elsewhere)).rejects.toMatchObject({ code: 'not-found' });
    await expect(decide(filed, 'accept', story.reviewer)).rejects.toMatchObject({ code: 'not-allowed' });
    const strangers = [
      aHousehold('00000000-0000-4000-8000-000000000000'),
      anAgencyCaller('00000000-0000-4000-8000-000000000000'),
    ];
    for (const as of [...strangers, elsewhere]) {
      await expect(world.ask(getDetermination, { as, target: filed.id })).rejects.toMatchObject({ code: 'not-found' });
      expect((await world.ask(findDeterminations, { as, body: { reportId: filed.reportId } })).items).toEqual([]);
    }
    for (const as of [story.household, story.agency, story.reviewer]) {
      expect(await world.ask(getDetermination, { as, target: filed.id })).toMatchObject({ id: filed.id });
    }
  });

  it('turns out in time when the day of receipt moves', async () => {
    const review = await story.available(await story.file('2026-11-12'), '2026-11-13');
    await story.registered(2);
    await story.served('2026-11-16', 2);
    await story.answer(review, '2026-11-18', { outcome: 'changed', newVersion: 2 });
    const late = await story.request(review, '2026-11-27');
    expect(late).toMatchObject({ status: 'LATE', late: true });
    await story.served('2026-11-20', 2);
    const counted = await eventually(async () => {
      const found = await world.ask(getDetermination, { as: story.secretary, target: late.id });
      return !found.late && found;
    });
    expect(counted).toMatchObject({ status: 'FILED', ground: 'result-served', dates: [{ from: '2026-11-27' }] });
    expect(counted.history.slice(-2)).toMatchObject([
      { deed: 'recomputed', reason: 'service-recorded' },
      { deed: 'find-in-time', actorKind: 'system' },
    ]);
    expect(await decide(late, 'accept')).toMatchObject({ receivedOn: '2026-11-27' });
  });
});
