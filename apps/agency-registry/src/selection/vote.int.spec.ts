import { concludeVote, getProject, showSelection, type AgencyView, type SelectionView } from '#contracts';
import { aPaper, SelectionStory, World } from '#testing';
import { createHash } from 'node:crypto';
import { service } from '../service.js';

describe('the vote of the households', () => {
  let world: World;
  let story: SelectionStory;
  let agencies: AgencyView[];
  const id = (n: number) => agencies[n]?.id ?? '';
  beforeAll(async () => {
    world = await World.start(service);
    story = new SelectionStory(world);
    world.setDay('2026-03-04');
    agencies = await story.agencies(3);
  }, 60_000);
  afterAll(() => world.stop());

  async function called(jurisdiction = 'CN', candidates = agencies): Promise<SelectionView> {
    world.setDay('2026-03-04');
    const selection = await story.announce(await story.project({ jurisdiction }), candidates);
    return story.vote(await story.noAgreement(selection));
  }
  const counted = (selection: SelectionView, body = {}) => {
    world.setDay('2026-03-20');
    return world.ask(concludeVote, { as: story.clerk, target: selection.id, body });
  };

  it('chooses by more than half of the votes of more than half of the households', async () => {
    const selection = await called();
    world.setDay('2026-03-18');
    for (const n of [1, 2, 3, 4]) await story.ballot(selection, `H-${n}`, [id(1)]);
    for (const n of [5, 6]) await story.ballot(selection, `H-${n}`, [id(0)]);
    const answer = await counted(selection);
    const outcome = { method: 'vote', concludedOn: '2026-03-20', agencyIds: [id(1)] };
    expect(answer).toMatchObject({ state: 'CONCLUDED', ballotsOnFile: 6, outcome, vote: { result: 'chosen' } });
    expect((await world.ask(getProject, { as: story.clerk, target: selection.projectId })).selection).toEqual(outcome);
  });

  it('shows nothing of how it stands until it is counted; then every ballot, by a proof only its household knows', async () => {
    const selection = await called();
    world.setDay('2026-03-18');
    for (const n of [1, 2, 3, 4, 5, 6]) await story.ballot(selection, `H-${n}`, [id(2)]);
    const shown = async () => (await world.ask(showSelection, { target: selection.projectId })).rounds[0]?.vote;
    const running = await shown();
    expect([running?.tally, running?.ballots]).toEqual([undefined, undefined]);
    await counted(selection);
    const after = await shown();
    expect(after?.tally?.[0]).toEqual({ agencyId: id(2), votes: 6 });
    const mine = ['H-3', aPaper('ballot of H-3'), id(2)].join('\n');
    const proof = createHash('sha256').update(mine).digest('hex');
    expect(after?.ballots).toContainEqual({ proof, agencyIds: [id(2)] });
    expect(JSON.stringify(after)).not.toContain('H-3');
  });

  it('fails when just half took part: no second vote, the lot follows', async () => {
    const selection = await called();
    world.setDay('2026-03-18');
    for (const n of [1, 2, 3, 4, 5]) await story.ballot(selection, `H-${n}`, [id(0)]);
    const answer = await counted(selection);
    expect(answer).toMatchObject({ state: 'VOTE_FAILED', vote: { result: 'quorum-missed' } });
    expect(answer.outcome).toBeUndefined();
    await expect(story.vote(selection)).rejects.toMatchObject({
      code: 'transition-not-allowed',
      details: { state: 'VOTE_FAILED', allowed: ['call-draw', 'annul'] },
    });
  });

  it('takes one ballot of a household, the first, though six are handed in at one moment', async () => {
    const selection = await called();
    world.setDay('2026-03-18');
    const race = await Promise.allSettled([0, 1, 2, 0, 1, 2].map((n) => story.ballot(selection, 'H-1', [id(n)])));
    expect(race.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refused = race.flatMap((one) => (one.status === 'rejected' ? [one.reason as object] : []));
    for (const one of refused) expect(one).toMatchObject({ code: 'ballot-already-cast', pointer: '/householdNo' });
    await expect(story.ballot(selection, ' H-1 ', [id(0)])).rejects.toMatchObject({ code: 'ballot-already-cast' });
    const rows = await world.rows('select 1 from agency_registry.ballot where selection_id = $1', [selection.id]);
    expect(rows).toHaveLength(1);
  });

  it('takes no ballot cast after the close, before the vote, for a stranger, or after the count', async () => {
    const selection = await called();
    await expect(story.ballot(selection, 'H-1', [id(0)], { castOn: '2026-03-16' })).rejects.toMatchObject({
      code: 'ballot-out-of-time',
      pointer: '/castOn',
    });
    world.setDay('2026-03-20');
    await expect(story.ballot(selection, 'H-1', [id(0)], { castOn: '2026-03-20' })).rejects.toMatchObject({
      code: 'ballot-out-of-time',
    });
    await expect(story.ballot(selection, 'H-1', [story.clerk.id])).rejects.toMatchObject({
      code: 'agency-not-a-candidate',
      pointer: '/agencyIds/0',
    });
    // Cast in time, it counts though it comes on file the day after the close.
    expect(await story.ballot(selection, 'H-1', [id(0)])).toMatchObject({ ballotsOnFile: 1 });
    await counted(selection);
    await expect(story.ballot(selection, 'H-2', [id(0)])).rejects.toMatchObject({ code: 'transition-not-allowed' });
  });

  it('takes no more ballots than there are households', async () => {
    const selection = await called();
    world.setDay('2026-03-18');
    for (let n = 1; n <= 10; n += 1) await story.ballot(selection, `H-${n}`, [id(0)]);
    await expect(story.ballot(selection, 'H-11', [id(0)])).rejects.toMatchObject({
      code: 'more-households-than-there-are',
    });
  });

  it('is not counted on its last day, and not called for yesterday', async () => {
    const selection = await called();
    world.setDay('2026-03-19');
    await expect(world.ask(concludeVote, { as: story.clerk, target: selection.id, body: {} })).rejects.toMatchObject({
      code: 'vote-still-open',
    });
    world.setDay('2026-03-04');
    const late = await story.noAgreement(await story.announce(await story.project(), agencies), '2026-03-18');
    await expect(story.vote(late)).rejects.toMatchObject({ code: 'called-for-the-past', pointer: '/from' });
  });

  it('needs three candidates where the place asks for three', async () => {
    await expect(called('330000', agencies.slice(0, 2))).rejects.toMatchObject({
      code: 'too-few-candidates',
      details: { least: 3, candidates: 2 },
    });
  });

  it('needs a notary on site in Zhejiang', async () => {
    const selection = await called('330000');
    world.setDay('2026-03-18');
    for (const n of [1, 2, 3, 4, 5, 6]) await story.ballot(selection, `H-${n}`, [id(0)]);
    await expect(counted(selection)).rejects.toMatchObject({ code: 'notary-required', pointer: '/notary' });
    const notary = { certificateNo: '（2026）浙杭证字第1号', evidenceSha256: aPaper('certificate') };
    const answer = await counted(selection, { notary });
    expect(answer.vote?.notaryCertificateNo).toBe(notary.certificateNo);
  });
});
