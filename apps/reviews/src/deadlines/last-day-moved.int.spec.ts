import {
  acceptDetermination,
  decideLateReview,
  getDetermination,
  getReview,
  holidaysImported,
  type ReviewView,
} from '#contracts';
import { eventually, ReviewStory, World } from '#testing';
import { service } from '../service.js';

const reason = '没有不可抗力等正当理由';
const goldenWeek = [1, 2, 3, 4, 5, 6, 7].map((day) => ({
  day: `2031-10-0${day}`,
  kind: 'holiday' as const,
  name: '国庆节',
}));

describe('a last day that published holidays move', () => {
  let world: World;
  let story: ReviewStory;
  beforeEach(async () => {
    world = await World.start(service);
    story = new ReviewStory(world);
    await story.registered();
    await story.served('2031-09-21');
  }, 60_000);
  afterEach(() => world.stop());
  const imported = async () => {
    const table = { year: 2031, version: 1, source: '国办发明电〔2030〕9号', days: goldenWeek };
    const eventId = await world.publish(holidaysImported, table);
    await world.publish(holidaysImported, table, eventId);
    await eventually(
      async () => (await world.rows('select 1 from reviews.inbox where event_id = $1', [eventId])).length === 1,
    );
  };
  const reread = (target: string) => world.ask(getReview, { as: story.reviewer, target });
  const refuse = (review: ReviewView) =>
    world.ask(decideLateReview, { as: story.reviewer, target: review.id, body: { decision: 'refuse', reason } });

  it('admits by law a review that waits as late, once', async () => {
    const late = await story.file('2031-10-03');
    expect(late).toMatchObject({ status: 'LATE', dueOn: '2031-10-01', dates: [{ state: 'met-late' }] });
    await imported();
    const review = await reread(late.id);
    expect(review).toMatchObject({ status: 'ACCEPTED', late: false, dueOn: '2031-10-08', dates: [{ state: 'met' }] });
    expect(review.history.slice(-2)).toMatchObject([
      { deed: 'recomputed', reason: 'holidays-imported', details: { old: { dueOn: '2031-10-01' } } },
      { deed: 'admit-late', actorKind: 'system', reason: 'in-time-as-recomputed' },
    ]);
  });

  it('withdraws a ruling that refused it meanwhile, and its document', async () => {
    const late = await story.file('2031-10-03');
    await refuse(late);
    await imported();
    const review = await reread(late.id);
    expect(review).toMatchObject({ status: 'ACCEPTED', late: false });
    expect(review.history.at(-1)).toMatchObject({ deed: 'withdraw-ruling', actorKind: 'system' });
    const rows = await world.rows<{ revoked: boolean }>(
      `select revoked from reviews.issued_document where subject_id = $1 and kind = 'late-ruling'`,
      [late.id],
    );
    expect(rows).toEqual([{ revoked: true }]);
  });

  it('leaves a ruling that is final, and an application that is late still', async () => {
    const late = await story.file('2031-10-03');
    await refuse(late);
    await story.registered(2);
    const other = new ReviewStory(world);
    await other.registered();
    await other.served('2031-09-21');
    const later = await other.file('2031-10-09');
    await imported();
    expect(await reread(late.id)).toMatchObject({ status: 'REFUSED', late: false });
    expect(await reread(later.id)).toMatchObject({ status: 'LATE', late: true, dueOn: '2031-10-08' });
  });

  it('puts a late determination back in line, and takes up one that was refused as late', async () => {
    const determination = async (own: ReviewStory) => {
      const review = await own.available(await own.file('2031-09-22'), '2031-09-22');
      await own.answer(review, '2031-09-22');
      await own.resultServed(review, '2031-09-22');
      return own.request(review, '2031-10-04');
    };
    const other = new ReviewStory(world);
    await other.registered();
    await other.served('2031-09-21');
    const refused = await determination(other);
    const body = { decision: 'refuse' as const, reason };
    await world.ask(acceptDetermination, { as: other.secretary, target: refused.id, body });
    const waits = await determination(story);
    expect(waits).toMatchObject({ status: 'LATE', late: true });
    await imported();
    const file = (target: string) => world.ask(getDetermination, { as: story.reviewer, target });
    expect(await file(waits.id)).toMatchObject({ status: 'FILED', late: false, dates: [{ from: '2031-10-04' }] });
    const again = await file(refused.id);
    expect(again).toMatchObject({ status: 'FILED', late: false, dates: [{ key: 'D06', state: 'open' }] });
    expect(again.history.at(-1)).toMatchObject({ deed: 'withdraw-ruling', actorKind: 'system' });
  });
});
