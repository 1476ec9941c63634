import { decideLateReview, getReview, nextDates, reportAccepted, reportServed, serviceVoided } from '#contracts';
import { aReportServed, aServiceVoided, eventually, ReviewStory, World } from '#testing';
import { service } from '../service.js';

describe('proofs of service as they come', () => {
  let world: World;
  let story: ReviewStory;
  beforeAll(async () => {
    world = await World.start(service);
  }, 60_000);
  afterAll(() => world.stop());
  beforeEach(() => {
    story = new ReviewStory(world);
  });
  const voidedIs = (serviceId: string) =>
    eventually(async () => {
      const sql = 'select 1 from reviews.known_service where service_id = $1 and voided';
      return (await world.rows(sql, [serviceId])).length === 1;
    });
  const handled = (eventId: string) =>
    eventually(
      async () => (await world.rows('select 1 from reviews.inbox where event_id = $1', [eventId])).length === 1,
    );
  const reread = (target: string) => world.ask(getReview, { as: story.reviewer, target });
  const traceOf = async (target: string) => (await reread(target)).history.filter(({ deed }) => deed === 'recomputed');

  it('are not lost when they come before the report', async () => {
    await story.served('2026-11-09');
    world.setDay('2026-11-12');
    await expect(story.file('2026-11-12')).rejects.toMatchObject({ code: 'not-found' });
    await story.registered();
    expect(await story.file('2026-11-12')).toMatchObject({ dueOn: '2026-11-19' });
  });

  it('stay void when the voiding comes first', async () => {
    await story.registered();
    const wrong = aReportServed(story.accepted, '2026-11-05');
    await world.publish(serviceVoided, aServiceVoided(wrong));
    await voidedIs(wrong.serviceId);
    await world.publish(reportServed, wrong);
    await eventually(async () => {
      const sql = 'select 1 from reviews.known_service where service_id = $1 and served_on is not null';
      return (await world.rows(sql, [wrong.serviceId])).length === 1;
    });
    await expect(story.file('2026-11-12')).rejects.toMatchObject({ code: 'not-served' });
  });

  it.each(['signed-by-non-party', 'authority-not-proved'] as const)(
    'start no days where the paper was %s, until another proof comes',
    async (defect) => {
      await story.registered();
      const days = () =>
        world.rows<{ due_on: string; state: string }>(
          `select due_on::text, state from reviews.deadline where report_id = $1 and key = 'D03'`,
          [story.reportId],
        );
      const wrong = { ...aReportServed(story.accepted, '2026-11-02'), defects: [defect] };
      await handled(await world.publish(reportServed, wrong));
      expect(await days()).toEqual([]);
      await handled(await world.publish(reportServed, aReportServed(story.accepted, '2026-11-09')));
      expect(await days()).toEqual([{ due_on: '2026-11-19', state: 'open' }]);
    },
  );

  it('leave an application in time where the paper was signed by a stranger, however late it comes', async () => {
    await story.registered();
    const wrong = { ...aReportServed(story.accepted, '2026-11-02'), defects: ['signed-by-non-party' as const] };
    await handled(await world.publish(reportServed, wrong));
    const review = await story.file('2026-12-20');
    expect(review).toMatchObject({ status: 'ACCEPTED', late: false, dates: [] });
    await handled(await world.publish(reportServed, aReportServed(story.accepted, '2026-12-18')));
    expect(await reread(review.id)).toMatchObject({ late: false, dueOn: '2026-12-28' });
  });

  it('count once however often they are delivered', async () => {
    await story.registered();
    const served = aReportServed(story.accepted, '2026-11-09');
    const eventId = await world.publish(reportServed, served);
    await handled(eventId);
    const review = await story.file('2026-11-12');
    await world.publish(reportServed, served, eventId);
    await handled(await world.publish(reportServed, served));
    await handled(await world.publish(reportAccepted, story.accepted));
    expect(await traceOf(review.id)).toEqual([]);
    expect(await reread(review.id)).toMatchObject({ version: review.version, dueOn: '2026-11-19' });
  });

  it('when voided, leave the review standing without a last day until another proof comes', async () => {
    await story.registered();
    const wrong = await story.served('2026-11-09');
    const review = await story.file('2026-11-12');
    await world.publish(serviceVoided, aServiceVoided(wrong));
    const bare = await eventually(async () => {
      const found = await reread(review.id);
      return found.dueOn === undefined && found;
    });
    expect(bare).toMatchObject({ status: 'ACCEPTED', late: false, dates: [] });
    await story.served('2026-11-11');
    await eventually(async () => (await reread(review.id)).dueOn === '2026-11-23');
    expect(await traceOf(review.id)).toMatchObject([
      {
        actorKind: 'system',
        reason: 'service-voided',
        details: { date: 'D03', old: { from: '2026-11-09', dueOn: '2026-11-19' }, new: { from: null, dueOn: null } },
      },
      {
        reason: 'service-recorded',
        details: { old: { from: null }, new: { from: '2026-11-11', dueOn: '2026-11-23' } },
      },
    ]);
  });

  it('admit by law a late application that the right day of service puts in time', async () => {
    await story.registered();
    const wrong = await story.served('2026-11-02');
    const review = await story.file('2026-11-16');
    expect(review).toMatchObject({ status: 'LATE', dueOn: '2026-11-12' });
    await world.publish(serviceVoided, aServiceVoided(wrong));
    const waiting = await eventually(async () => {
      const found = await reread(review.id);
      return !found.late && found;
    });
    expect(waiting).toMatchObject({ status: 'LATE', dates: [] });
    const body = { decision: 'refuse' as const, reason: '没有不可抗力等正当理由' };
    const ruling = world.ask(decideLateReview, { as: story.reviewer, target: review.id, body });
    await expect(ruling).rejects.toMatchObject({ code: 'not-served' });
    expect(await reread(review.id)).toMatchObject({ status: 'LATE', version: waiting.version });
    await story.served('2026-11-09');
    const admitted = await eventually(async () => {
      const found = await reread(review.id);
      return found.status === 'ACCEPTED' && found;
    });
    expect(admitted).toMatchObject({ late: false, dueOn: '2026-11-19' });
    expect(admitted.history.at(-1)).toMatchObject({ deed: 'admit-late', reason: 'in-time-as-recomputed' });
  });

  it('move D05 when the service of the new version is voided', async () => {
    await story.registered();
    await story.served('2026-11-09');
    const review = await story.available(await story.file('2026-11-12'), '2026-11-13');
    await story.registered(2);
    const second = await story.served('2026-11-17', 2);
    await story.answer(review, '2026-11-18', { outcome: 'changed', newVersion: 2 });
    await world.publish(serviceVoided, aServiceVoided(second));
    await eventually(async () => (await reread(review.id)).resultServedOn === undefined);
    const gone = await world.ask(nextDates, { as: story.household, target: story.reportId });
    expect(gone.dates).toMatchObject([{ key: 'serve-result', unconfirmed: true }]);
    await story.served('2026-11-19', 2);
    const back = await eventually(async () => {
      const found = await reread(review.id);
      return found.resultServedOn === '2026-11-19' && found;
    });
    expect(back).toMatchObject({ status: 'RESULT_SERVED' });
    expect(back.dates.at(-1)).toMatchObject({ key: 'D05', dueOn: '2026-11-30' });
  });

  it('set D03 running for whoever may ask, and the household of another report learns nothing', async () => {
    await story.registered();
    await story.served('2026-11-09');
    world.setDay('2026-11-20');
    const { dates } = await world.ask(nextDates, { as: story.household, target: story.reportId });
    expect(dates).toMatchObject([{ key: 'D03', dueOn: '2026-11-19', passed: true, subjectKind: 'report' }]);
    const stranger = new ReviewStory(world);
    const asking = world.ask(nextDates, { as: stranger.household, target: story.reportId });
    await expect(asking).rejects.toMatchObject({ code: 'not-found' });
  });
});
