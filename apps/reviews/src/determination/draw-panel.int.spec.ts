import { declareInterest, drawPanel, findExperts, getDetermination, type DeterminationView } from '#contracts';
import { sha256Hex } from '#kernel';
import { anOfficer, ReviewStory, World } from '#testing';
import { decidePanel } from '../domain/compose-panel.js';
import { service } from '../service.js';

const evidence = 'cd'.repeat(32);

describe('a panel drawn', () => {
  let world: World;
  let story: ReviewStory;
  let determination: DeterminationView;
  beforeAll(async () => {
    world = await World.start(service);
  }, 60_000);
  afterAll(() => world.stop());
  beforeEach(async () => {
    story = new ReviewStory(world);
    determination = await story.determination();
  });
  const draw = (size = 3) => world.ask(drawPanel, { as: story.secretary, target: determination.id, body: { size } });
  const declare = (expertId: string) =>
    world.ask(declareInterest, {
      as: story.secretary,
      target: determination.id,
      body: { expertId, reason: '与被征收人系近亲属' },
    });
  const unseat = (expertId: string) =>
    world.ask(declareInterest, {
      as: story.reviewer,
      target: determination.id,
      body: { expertId, reason: '与被征收人系近亲属', evidenceSha256: evidence },
    });

  it('can be drawn again by anyone from what the file shows, and by the secret committed to before', async () => {
    await story.roster();
    const { panel, status, drawCommitment } = await draw();
    if (!panel) throw new Error('no panel');
    expect(status).toBe('PANEL_DRAWN');
    expect(panel.commitment).toBe(determination.drawCommitment);
    expect(sha256Hex(panel.secret)).toBe(panel.commitment);
    expect(panel.seed).toBe(sha256Hex(`${determination.id}\n1\n${panel.secret}`));
    expect(drawCommitment).not.toBe(panel.commitment);
    const again = decidePanel(
      panel.candidates,
      { size: 3, appraiserShare: { numerator: 1, denominator: 2 } },
      { agencyId: determination.agencyId, partyIds: [determination.reportId] },
      panel.seed,
    );
    expect(again).toMatchObject({ drawn: true, memberIds: panel.members.map(({ expertId }) => expertId) });
    expect(panel.members.filter(({ field }) => field === 'appraiser').length).toBeGreaterThanOrEqual(2);
  });

  it('has an odd number of members, three at least', async () => {
    await story.roster();
    for (const size of [1, 4]) {
      await expect(draw(size)).rejects.toMatchObject({ code: 'panel-size-unlawful', pointer: '/size' });
    }
    expect((await draw(5)).panel?.members).toHaveLength(5);
  });

  it('never seats whom the agency employs or employed, nor whoever declared an interest', async () => {
    await story.agencyIsKnown();
    const { agencyId: employerAgencyId } = determination;
    const tied = [
      await story.expert('appraiser', { employerAgencyId }),
      await story.expert('law', { formerAgencyIds: [employerAgencyId] }),
      await story.expert('land'),
    ].map(({ id }) => id);
    await declare(tied[2] ?? '');
    await story.expert('appraiser');
    await story.expert('appraiser');
    await expect(draw()).rejects.toMatchObject({ code: 'panel-too-few-experts', details: { candidates: 5 } });
    await story.expert('price');
    const { panel } = await draw();
    expect(panel?.members.filter(({ expertId }) => tied.includes(expertId))).toEqual([]);
    expect(panel?.recused.map(({ expertId }) => expertId).sort()).toEqual([...tied].sort());
  });

  it('lacks appraisers when the roster does, and says who stood aside', async () => {
    await story.expert('appraiser');
    await story.expert('law');
    await story.expert('land');
    await expect(draw()).rejects.toMatchObject({
      code: 'panel-too-few-appraisers',
      details: { recused: [], appraiserShare: '1/2' },
    });
  });

  it('leaves out experts whose term is over, and those of another committee', async () => {
    await story.expert('appraiser');
    await story.expert('appraiser');
    await story.expert('law', { termTo: '2026-11-24' });
    await new ReviewStory(world).expert('law');
    await expect(draw()).rejects.toMatchObject({ code: 'panel-too-few-experts', details: { candidates: 2 } });
  });

  it('is drawn again only when a member must stand aside, from another secret', async () => {
    await story.roster();
    const first = await draw();
    await expect(draw()).rejects.toMatchObject({ code: 'panel-already-drawn' });
    const out = first.panel?.members[0]?.expertId ?? '';
    const { interests } = await unseat(out);
    const second = await draw();
    expect(second.panel).toMatchObject({ drawNo: 2, commitment: first.drawCommitment });
    expect(second.panel?.members.map(({ expertId }) => expertId)).not.toContain(out);
    expect(second.history.filter(({ deed }) => deed === 'redraw-panel')).toMatchObject([
      { actorId: story.secretary.id, reason: `interest-declared: ${interests[0]?.id}` },
    ]);
  });

  it('is drawn once by concurrent twins of one key', async () => {
    await story.roster();
    const ask = { as: story.secretary, target: determination.id, body: { size: 3 }, key: determination.id };
    const twins = await Promise.all([1, 2, 3].map(() => world.ask(drawPanel, ask)));
    expect(new Set(twins.map(({ panel }) => panel?.secret)).size).toBe(1);
  });

  it('shows names masked to the household, and stores none in the clear', async () => {
    await story.roster();
    await draw();
    const { panel, interests } = await world.ask(getDetermination, { as: story.household, target: determination.id });
    expect(new Set(panel?.members.map(({ name }) => name))).toEqual(new Set(['欧**']));
    expect(interests).toEqual([]);
    const { items } = await world.ask(findExperts, { as: story.secretary, body: { field: 'law' } });
    expect(items.map(({ name }) => name)).toEqual(['欧阳明哲']);
    const elsewhere = anOfficer(['committee-secretary'], ['yanbian']);
    expect((await world.ask(findExperts, { as: elsewhere, body: {} })).items).toEqual([]);
    const rows = await world.rows<{ name: string }>('select name from reviews.expert');
    expect(JSON.stringify(rows)).not.toContain('欧阳');
  });

  it('knows only experts of the roster and ties to agencies of the register', async () => {
    await expect(declare('00000000-0000-4000-8000-000000000000')).rejects.toMatchObject({ code: 'expert-unknown' });
    const employerAgencyId = '00000000-0000-4000-8000-000000000000';
    await expect(story.expert('law', { employerAgencyId })).rejects.toMatchObject({
      code: 'employer-unknown',
      pointer: '/employerAgencyId',
    });
  });
});
