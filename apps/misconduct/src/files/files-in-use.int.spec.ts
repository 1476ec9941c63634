import { filesInUse } from '#contracts';
import { CaseStory, World } from '#testing';
import { service } from '../service.js';

describe('the files a case rests on', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start(service);
  }, 60_000);
  afterAll(() => world.stop());

  it('are named as in use, and no others', async () => {
    const story = new CaseStory(world);
    await story.partiesAreKnown();
    await story.noticed('2026-11-23');
    const [{ notice } = { notice: { evidenceSha256: '' } }] = await world.rows<{ notice: { evidenceSha256: string } }>(
      'select notice from misconduct.misconduct_case where notice is not null',
    );
    const stranger = 'f'.repeat(64);
    const asked = world.ask(filesInUse.misconduct, { body: { hashes: [notice.evidenceSha256, stranger] } });
    expect(await asked).toEqual({ used: [notice.evidenceSha256] });
  });
});
