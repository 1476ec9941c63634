import { filesInUse, getReview, reopenReview, withdrawReview } from '#contracts';
import { ReviewStory, World } from '#testing';
import { service } from '../service.js';

const sha256 = 'ef'.repeat(32);

describe('a person’s application at the counter', () => {
  let world: World;
  let story: ReviewStory;
  beforeAll(async () => {
    world = await World.start(service);
    story = new ReviewStory(world);
    await story.registered();
    await story.served('2026-11-09');
  }, 60_000);
  afterAll(() => world.stop());

  it('is taken back and up again on the paper the person signed, and on nothing less', async () => {
    const { id } = await story.file('2026-11-12');
    const reason = '申请人到窗口撤回';
    const without = world.ask(withdrawReview, { as: story.clerk, target: id, body: { reason } });
    await expect(without).rejects.toMatchObject({ code: 'signed-paper-missing', pointer: '/counter' });
    const counter = { documentKind: 'resident-id' as const, signedSha256: sha256 };
    const own = world.ask(withdrawReview, { as: story.household, target: id, body: { reason, counter } });
    await expect(own).rejects.toMatchObject({ code: 'counter-for-officers', pointer: '/counter' });
    expect(await world.ask(getReview, { as: story.clerk, target: id })).toMatchObject({ status: 'ACCEPTED' });
    const withdrawnNow = await world.ask(withdrawReview, { as: story.clerk, target: id, body: { reason, counter } });
    expect(withdrawnNow).toMatchObject({ status: 'WITHDRAWN' });
    const { history } = await world.ask(getReview, { as: story.clerk, target: id });
    expect(history.at(-1)).toMatchObject({ deed: 'withdraw', reason, details: counter });
    const hashes = { hashes: [sha256] };
    expect(await world.ask(filesInUse.reviews, { body: hashes })).toEqual({ used: [sha256] });
    const again = await world.ask(reopenReview, { as: story.clerk, target: id, body: { reason, counter } });
    expect(again).toMatchObject({
      status: 'ACCEPTED',
      applicant: 'household',
      reopens: id,
      filing: { through: 'counter', channel: 'counter', documentKind: 'resident-id' },
    });
  });
});
