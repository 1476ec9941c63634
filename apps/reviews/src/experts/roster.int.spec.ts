import { changeExpert, drawPanel, endExpertTerm, findExperts, getCommitteeRoster, publicCaller } from '#contracts';
import { anOfficer, ReviewStory, World } from '#testing';
import { randomUUID } from 'node:crypto';
import { service } from '../service.js';

describe('a committee’s roster', () => {
  let world: World;
  let story: ReviewStory;
  beforeAll(async () => {
    world = await World.start(service);
  }, 60_000);
  afterAll(() => world.stop());
  beforeEach(() => {
    story = new ReviewStory(world);
    world.setDay('2026-11-25');
  });
  const published = () => world.ask(getCommitteeRoster, { as: publicCaller, target: story.secretary.organId });

  it('is public by name and field for those in office, and tells nothing else', async () => {
    await story.expert('law');
    await story.expert('land', { name: '司马昭宁', termTo: '2026-11-24' });
    expect(await published()).toEqual({
      organId: story.secretary.organId,
      on: '2026-11-25',
      experts: [{ name: '欧阳明哲', field: 'law' }],
    });
  });

  it('keeps a former employer when the expert moves on, and refuses one nobody knows', async () => {
    const [first, second] = [randomUUID(), randomUUID()];
    for (const id of [first, second]) await story.agencyIsKnown(id);
    const { id: target } = await story.expert('appraiser', { employerAgencyId: first });
    const change = (body: object) =>
      world.ask(changeExpert, { as: story.secretary, target, body: { reason: '工作单位变动', ...body } });
    await expect(change({ employerAgencyId: randomUUID() })).rejects.toMatchObject({
      code: 'employer-unknown',
      pointer: '/employerAgencyId',
    });
    await expect(change({ employerAgencyId: second, leftEmployer: true })).rejects.toMatchObject({
      code: 'employer-ambiguous',
    });
    expect(await change({ employerAgencyId: second })).toMatchObject({
      version: 2,
      employerAgencyId: second,
      formerAgencyIds: [first],
    });
    const left = await change({ leftEmployer: true });
    expect(left.employerAgencyId).toBeUndefined();
    expect(left.formerAgencyIds).toEqual([first, second]);
    const history = await world.rows('select reason from reviews.history where subject_id = $1 order by seq', [target]);
    expect(history).toEqual([{ reason: null }, { reason: '工作单位变动' }, { reason: '工作单位变动' }]);
  });

  it('loses an expert from the day after the last, once', async () => {
    const { id: target } = await story.expert('law');
    const end = (on: string) =>
      world.ask(endExpertTerm, { as: story.secretary, target, body: { on, reason: '本人辞任' } });
    for (const on of ['2026-11-24', '2029-01-01']) {
      await expect(end(on)).rejects.toMatchObject({ code: 'term-end-unfit', details: { termTo: '2028-12-31' } });
    }
    expect(await end('2026-11-25')).toMatchObject({ termTo: '2026-11-25' });
    expect((await published()).experts).toHaveLength(1);
    await expect(end('2026-11-25')).rejects.toMatchObject({ code: 'transition-not-allowed' });
    world.setDay('2026-11-26');
    expect((await published()).experts).toEqual([]);
  });

  it('is kept by secretaries of the organ alone', async () => {
    const { id: target } = await story.expert('law');
    const body = { reason: '工作单位变动' };
    const elsewhere = anOfficer(['committee-secretary'], ['yanbian'], 'prefecture');
    await expect(world.ask(changeExpert, { as: elsewhere, target, body })).rejects.toMatchObject({ code: 'not-found' });
    expect((await world.ask(findExperts, { as: elsewhere, body: {} })).items).toEqual([]);
  });

  it('gives no seat to whoever signed a version of the report, nor to whom the register has at the agency', async () => {
    const determination = await story.determination();
    const [first = ''] = story.accepted.signerIds;
    await expect(story.expert('appraiser', { appraiserId: first })).rejects.toMatchObject({
      code: 'appraiser-not-registered',
      pointer: '/appraiserId',
    });
    const elsewhere = randomUUID();
    const signer = await story.expert('appraiser', { appraiserId: await story.appraiserIsKnown(first, elsewhere) });
    const employed = await story.expert('appraiser', { appraiserId: await story.appraiserIsKnown(randomUUID()) });
    await story.roster();
    const drawn = await world.ask(drawPanel, { as: story.secretary, target: determination.id, body: { size: 3 } });
    expect(drawn.panel?.recused).toHaveLength(2);
    expect(drawn.panel?.recused).toEqual(
      expect.arrayContaining([
        { expertId: signer.id, because: 'signed-report' },
        { expertId: employed.id, because: 'employed-by-agency' },
      ]),
    );
  });
});
