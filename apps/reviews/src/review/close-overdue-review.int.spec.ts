import { closeOverdueReview, getReview, nextDates, reviewClosed, voidResultService } from '#contracts';
import { DeadlineSweep } from '#deadlines';
import { anOfficer, eventually, ReviewStory, World } from '#testing';
import { service } from '../service.js';

const body = { reason: '申请人书面表示不再申请鉴定，机构逾期未答复已另案处理' };

describe('a review the agency never answered', () => {
  let world: World;
  let story: ReviewStory;
  let id: string;

  beforeAll(async () => {
    world = await World.start(service);
  }, 60_000);
  afterAll(() => world.stop());
  beforeEach(async () => {
    story = new ReviewStory(world);
    await story.registered();
    await story.served('2026-11-02');
    const review = await story.available(await story.file('2026-11-03'), '2026-11-03');
    id = review.id;
  });

  const close = (as = story.reviewer) => world.ask(closeOverdueReview, { as, target: id, body });
  const status = async () => (await world.ask(getReview, { as: story.reviewer, target: id })).status;
  const lapse = async () => {
    world.setDay('2026-11-14');
    await world.get('reviews', DeadlineSweep).sweepOnce('live');
    expect(await status()).toBe('OVERDUE');
  };

  it('is closed by a reviewer of the regulator, with the reason on file', async () => {
    await lapse();
    expect((await close()).status).toBe('CLOSED');
    await eventually(async () => (await world.published(reviewClosed)).some(({ body: told }) => told.reviewId === id));
  });

  it('leaves the household the way to determination that the silence opened', async () => {
    await lapse();
    const closed = await close();
    expect(closed).toMatchObject({ overdue: true, allowed: ['request-determination'] });
    const { dates } = await world.ask(nextDates, { as: story.household, target: story.reportId });
    expect(dates.map(({ key }) => key)).not.toContain('D04');
    const asked = await story.request(closed, '2026-11-20');
    expect(asked).toMatchObject({ status: 'FILED', late: false, ground: 'agency-lapsed' });
    expect(await status()).toBe('CLOSED');
  });

  it('has no result whose service could be voided: none is made up', async () => {
    await lapse();
    await close();
    const voiding = { as: story.clerk, target: id, body: { reason: '送达凭证有误，予以作废' } };
    await expect(world.ask(voidResultService, voiding)).rejects.toMatchObject({ code: 'result-service-missing' });
    expect(await status()).toBe('CLOSED');
    const { dates } = await world.ask(nextDates, { as: story.household, target: story.reportId });
    expect(dates.map(({ key }) => key)).not.toContain('D05');
  });

  it('stays open while the agency still has days to answer', async () => {
    await expect(close()).rejects.toMatchObject({ code: 'transition-not-allowed' });
    expect(await status()).toBe('AGENCY_WORKING');
  });

  it('is no business of the client, nor of a reviewer elsewhere', async () => {
    await lapse();
    await expect(close(anOfficer(['reviewer'], ['nanguan']))).rejects.toMatchObject({
      code: 'organ-outside-your-scope',
    });
    await expect(close(anOfficer(['reviewer'], ['chaoyang']))).rejects.toMatchObject({ code: 'not-found' });
    expect(await status()).toBe('OVERDUE');
  });
});
