import {
  declareInterest,
  getDetermination,
  giveOpinion,
  nextDates,
  opinionAspects,
  opinionGiven,
  type DeterminationView,
  type GiveOpinion,
} from '#contracts';
import { eventually, ReviewStory, World } from '#testing';
import { service } from '../service.js';

describe('an opinion', () => {
  let world: World;
  let story: ReviewStory;
  let determination: DeterminationView;
  let signers: string[];
  beforeAll(async () => {
    world = await World.start(service);
  }, 60_000);
  afterAll(() => world.stop());
  beforeEach(async () => {
    story = new ReviewStory(world);
    determination = await story.determination();
    signers = await story.panel(determination);
    world.setDay('2026-12-02');
  });
  const maintained = (): GiveOpinion => ({ outcome: 'maintained', signers });
  const give = (body: GiveOpinion) => world.ask(giveOpinion, { as: story.secretary, target: determination.id, body });
  const factsOf = () =>
    eventually(async () => {
      const all = await world.published(opinionGiven);
      const mine = all.map(({ body }) => body).filter(({ determinationId }) => determinationId === determination.id);
      return mine.length > 0 && mine;
    });

  it('that maintains the report ends the dates and keeps the dissent of the few', async () => {
    await story.examine(determination);
    const dissents = [{ expertId: signers[0] ?? '', text: '成新率取值偏低' }];
    const given = await give({ ...maintained(), dissents });
    expect(given).toMatchObject({ status: 'MAINTAINED', opinion: { givenOn: '2026-12-02', dissents } });
    expect(given.opinion?.aspects).toEqual(story.aspects());
    expect(given.dates).toMatchObject([{ key: 'D06', state: 'met' }]);
    expect((await world.ask(nextDates, { as: story.household, target: story.reportId })).dates).toEqual([]);
    expect(await factsOf()).toMatchObject([{ outcome: 'maintained', agencyId: determination.agencyId }]);
    await expect(give(maintained())).rejects.toMatchObject({ code: 'transition-not-allowed' });
    const [reviewId, day] = [determination.reviewId, '2026-12-03'];
    const review = { id: reviewId } as Parameters<typeof story.request>[0];
    await expect(story.request(review, day)).rejects.toMatchObject({ code: 'determination-already-given' });
  });

  it('that finds a problem sends the report back by a set day, until a later version is registered', async () => {
    await story.examine(determination, 'parameters');
    const correct: GiveOpinion = { outcome: 'correct', signers };
    await expect(give(correct)).rejects.toMatchObject({ code: 'new-report-day-missing', pointer: '/newReportBy' });
    const given = await give({ ...correct, newReportBy: '2026-12-16' });
    expect(given).toMatchObject({ status: 'CORRECT', opinion: { outcome: 'correct' } });
    const { dates } = await world.ask(nextDates, { as: story.agency, target: story.reportId });
    expect(dates).toMatchObject([{ key: 'new-report', dueOn: '2026-12-16', mustAct: ['agency'] }]);
    const { projectId, reportId } = determination;
    const regulatorOrganId = 'nanguan-housing';
    expect(await factsOf()).toMatchObject([{ outcome: 'correct', projectId, reportId, regulatorOrganId }]);
    await story.registered(2);
    await eventually(async () => {
      const { status } = await world.ask(getDetermination, { as: story.agency, target: determination.id });
      return status === 'REISSUED';
    });
  });

  it('is consistent, signed by the whole panel, and waits for what the panel has not examined', async () => {
    await expect(give(maintained())).rejects.toMatchObject({
      code: 'opinion-aspect-missing',
      details: { missing: [...opinionAspects] },
    });
    await story.examine(determination, 'methods');
    await expect(give(maintained())).rejects.toMatchObject({
      code: 'opinion-contradicts-findings',
      pointer: '/outcome',
    });
    await story.examine(determination);
    const unsigned = { ...maintained(), signers: signers.slice(1) };
    await expect(give(unsigned)).rejects.toMatchObject({ code: 'opinion-unsigned', pointer: '/signers' });
    expect(await world.ask(getDetermination, { as: story.agency, target: determination.id })).toMatchObject({
      status: 'EXAMINING',
    });
  });

  it('is none while a member has an interest in the case', async () => {
    await story.examine(determination);
    const body = { expertId: signers[1] ?? '', reason: '曾为被征收人提供咨询', evidenceSha256: 'cd'.repeat(32) };
    await world.ask(declareInterest, { as: story.reviewer, target: determination.id, body });
    await expect(give(maintained())).rejects.toMatchObject({
      code: 'panel-has-recused-member',
      details: { recused: [signers[1]] },
    });
  });

  it('examines the version in force, though it came while the panel was at work', async () => {
    await story.examine(determination);
    await story.registered(2);
    const file = await eventually(async () => {
      const found = await world.ask(getDetermination, { as: story.secretary, target: determination.id });
      return found.reportVersion === 2 && found;
    });
    expect(file.status).toBe('EXAMINING');
    expect(file.history.at(-1)).toMatchObject({
      deed: 'recomputed',
      reason: 'version-2',
      details: { reportVersion: { old: 1, new: 2 } },
    });
    expect(file.examined).toEqual([]);
    await expect(give(maintained())).rejects.toMatchObject({ code: 'opinion-aspect-missing' });
    await story.examine(determination);
    expect(await give(maintained())).toMatchObject({ status: 'MAINTAINED', reportVersion: 2 });
    await story.registered(3);
    const after = await world.ask(getDetermination, { as: story.secretary, target: determination.id });
    expect(after.reportVersion).toBe(2);
  });

  it('leaves a trace that the service itself cannot change', async () => {
    await story.examine(determination);
    await give(maintained());
    const granted = await world.rows<{ privilege_type: string }>(
      `select privilege_type from information_schema.role_table_grants
       where grantee = 'reviews' and table_schema = 'reviews' and table_name in ('history', 'panel', 'aspect_finding', 'site_visit')`,
    );
    expect(new Set(granted.map((row) => row.privilege_type))).toEqual(new Set(['SELECT', 'INSERT']));
  });
});
