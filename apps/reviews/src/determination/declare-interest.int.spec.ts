import { declareInterest, drawPanel, filesInUse, type DeterminationView, type OfficerCaller } from '#contracts';
import { anOfficer, ReviewStory, World } from '#testing';
import { service } from '../service.js';

const evidenceSha256 = 'cd'.repeat(32);

describe('an interest of a seated member', () => {
  let world: World;
  let story: ReviewStory;
  let determination: DeterminationView;
  let expertId: string;
  beforeAll(async () => {
    world = await World.start(service);
  }, 60_000);
  afterAll(() => world.stop());
  beforeEach(async () => {
    story = new ReviewStory(world);
    determination = await story.determination();
    await story.roster();
    const { panel } = await world.ask(drawPanel, {
      as: story.secretary,
      target: determination.id,
      body: { size: 3 },
    });
    expertId = panel?.members[0]?.expertId ?? '';
  });
  const declare = (as: OfficerCaller, proof: { evidenceSha256?: string } = { evidenceSha256 }) =>
    world.ask(declareInterest, {
      as,
      target: determination.id,
      body: { expertId, reason: '与被征收人系近亲属', ...proof },
    });

  it('is not for the secretary to declare, though a reviewer too, nor for whoever drew and changed roles', async () => {
    const { secretary } = story;
    const both: OfficerCaller = { ...secretary, roles: ['committee-secretary', 'reviewer'] };
    const moved: OfficerCaller = { ...secretary, roles: ['approver'] };
    for (const as of [secretary, both, moved]) {
      await expect(declare(as)).rejects.toMatchObject({ code: 'interest-of-seated-member', pointer: '/expertId' });
    }
    const redraw = world.ask(drawPanel, { as: secretary, target: determination.id, body: { size: 3 } });
    await expect(redraw).rejects.toMatchObject({ code: 'panel-already-drawn' });
  });

  it('is declared with evidence by the regulator or the committee’s own organ, and the evidence stays', async () => {
    await expect(declare(story.reviewer, {})).rejects.toMatchObject({
      code: 'interest-evidence-missing',
      pointer: '/evidenceSha256',
    });
    const approver = anOfficer(['approver'], [story.secretary.organId, 'nanguan'], 'prefecture');
    for (const as of [story.reviewer, approver]) {
      expect((await declare(as)).interests.at(-1)).toMatchObject({ expertId, evidenceSha256 });
    }
    const asked = { as: story.reviewer, body: { hashes: [evidenceSha256, 'ef'.repeat(32)] } };
    expect(await world.ask(filesInUse.reviews, asked)).toEqual({ used: [evidenceSha256] });
  });

  it('lets another officer draw again, not the one who declared it', async () => {
    await declare(story.reviewer);
    const promoted: OfficerCaller = { ...story.secretary, id: story.reviewer.id };
    const redraw = (as: OfficerCaller) => world.ask(drawPanel, { as, target: determination.id, body: { size: 3 } });
    await expect(redraw(promoted)).rejects.toMatchObject({ code: 'panel-already-drawn' });
    expect((await redraw(story.secretary)).panel).toMatchObject({ drawNo: 2 });
  });

  it('is declared neither by the client, nor by an organ that merely stands above, nor by another expert', async () => {
    const client = anOfficer(['reviewer'], ['nanguan']);
    await expect(declare(client)).rejects.toMatchObject({ code: 'organ-is-client' });
    const above = anOfficer(['reviewer'], ['jilin', 'nanguan'], 'province');
    await expect(declare(above)).rejects.toMatchObject({ code: 'organ-outside-your-scope' });
    const expert: OfficerCaller = { ...story.secretary, roles: ['expert'] };
    await expect(declare(expert)).rejects.toMatchObject({ code: 'not-allowed' });
  });
});
