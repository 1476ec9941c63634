import {
  allocateFee,
  checkCorrectiveStep,
  closeDetermination,
  findCorrectiveSteps,
  getDetermination,
  getReview,
  giveOpinion,
  liftCorrectiveStep,
  newReportMissed,
  type DeterminationView,
} from '#contracts';
import { DeadlineSweep } from '#deadlines';
import { eventually, ReviewStory, World } from '#testing';
import { service } from '../service.js';

describe('after the opinion', () => {
  let world: World;
  let story: ReviewStory;
  let determination: DeterminationView;
  let target: string;
  beforeAll(async () => {
    world = await World.start(service);
  }, 60_000);
  afterAll(() => world.stop());
  beforeEach(async () => {
    story = new ReviewStory(world);
    determination = await story.determination();
    target = determination.id;
  });
  const opinion = async (outcome: 'maintained' | 'correct') => {
    const signers = await story.panel(determination);
    world.setDay('2026-12-02');
    await story.examine(determination, ...(outcome === 'correct' ? ['methods'] : []));
    const body = { outcome, signers, ...(outcome === 'correct' ? { newReportBy: '2026-12-16' } : {}) };
    return world.ask(giveOpinion, { as: story.secretary, target, body });
  };
  const sweep = (day: string) => {
    world.setDay(day);
    return world.get('reviews', DeadlineSweep).sweepOnce('live');
  };
  const file = () => world.ask(getDetermination, { as: story.secretary, target });
  const reissued = () =>
    eventually(async () => {
      const found = await file();
      return found.status === 'REISSUED' && found;
    });
  const fee = () =>
    world.ask(allocateFee, { as: story.secretary, target, body: { amountFen: 300_000, basis: '专家委员会收费标准' } });
  const close = () => world.ask(closeDetermination, { as: story.secretary, target });
  const missed = async () =>
    (await world.published(newReportMissed)).filter(({ body }) => body.determinationId === target);

  it('that maintains the report the client bears the fee, and the case is closed', async () => {
    await opinion('maintained');
    await expect(close()).rejects.toMatchObject({
      code: 'transition-not-allowed',
      details: { allowed: ['allocate-fee'] },
    });
    expect(await fee()).toMatchObject({
      status: 'FEE_ALLOCATED',
      fee: { bearer: 'expropriation-department', amountFen: 300_000, allocatedOn: '2026-12-02' },
    });
    expect(await close()).toMatchObject({ status: 'CLOSED', allowed: [] });
  });

  it('that asks for correction the agency bears the fee, and the case waits until the new report is served', async () => {
    expect(await opinion('correct')).toMatchObject({ status: 'CORRECT', allowed: [] });
    expect((await file()).correctiveSteps).toMatchObject([
      { what: 'new-report', owedBy: 'agency', dueOn: '2026-12-16', status: 'ORDERED', overdue: false },
    ]);
    await story.registered(2);
    expect((await reissued()).correctiveSteps).toMatchObject([{ status: 'CONFIRMED', doneOn: '2026-12-02' }]);
    expect(await fee()).toMatchObject({ fee: { bearer: 'agency' } });
    await expect(close()).rejects.toMatchObject({ code: 'new-report-unserved', details: { newVersion: 2 } });
    expect((await file()).status).toBe('FEE_ALLOCATED');
    await story.served('2026-12-04', 2);
    world.setDay('2026-12-05');
    expect(await close()).toMatchObject({ status: 'CLOSED' });
    expect(await sweep('2026-12-20')).toBeGreaterThanOrEqual(0);
    expect(await missed()).toEqual([]);
  });

  it('a new report that does not come by its day is on record and told once', async () => {
    await opinion('correct');
    await sweep('2026-12-16');
    expect((await file()).status).toBe('CORRECT');
    await sweep('2026-12-17');
    await sweep('2026-12-18');
    const late = await file();
    expect(late).toMatchObject({ status: 'NOT_REISSUED', correctiveSteps: [{ status: 'ORDERED', overdue: true }] });
    expect(late.history.at(-1)).toMatchObject({
      deed: 'record-no-new-report',
      actorKind: 'system',
      reason: '2026-12-16',
    });
    const { agencyId, projectId, reportId } = determination;
    const facts = await eventually(async () => {
      const all = await missed();
      return all.length > 0 && all;
    });
    expect(facts.map(({ body }) => body)).toEqual([
      {
        determinationId: target,
        reportId,
        agencyId,
        projectId,
        regulatorOrganId: 'nanguan-housing',
        dueOn: '2026-12-16',
      },
    ]);
    const overdue = { as: story.reviewer, body: { overdue: 'true' as const, subjectId: target } };
    expect((await world.ask(findCorrectiveSteps, overdue)).items).toHaveLength(1);
    await story.registered(2);
    expect((await reissued()).correctiveSteps).toMatchObject([
      { status: 'CONFIRMED', doneOn: '2026-12-18', overdue: true },
    ]);
  });

  it('what is still owed keeps the case open until it is let go with a reason', async () => {
    await opinion('correct');
    await sweep('2026-12-17');
    await fee();
    const [step] = (await file()).correctiveSteps;
    if (!step) throw new Error('nothing owed');
    await expect(close()).rejects.toMatchObject({ code: 'corrective-steps-open', details: { open: [step.id] } });
    const check = { as: story.secretary, target: step.id, body: { decision: 'confirm' as const, reason: '已完成' } };
    await expect(world.ask(checkCorrectiveStep, check)).rejects.toMatchObject({ code: 'transition-not-allowed' });
    const body = { reason: '机构已注销，改由他机构评估' };
    await world.ask(liftCorrectiveStep, { as: story.reviewer, target: step.id, body });
    expect(await close()).toMatchObject({ status: 'CLOSED' });
  });

  it('a panel that judged the report once does not judge it again', async () => {
    const roster = await story.panel(determination);
    world.setDay('2026-12-02');
    await story.examine(determination, 'methods');
    const body = { outcome: 'correct' as const, signers: roster, newReportBy: '2026-12-16' };
    await world.ask(giveOpinion, { as: story.secretary, target, body });
    await story.registered(2);
    await reissued();
    await story.served('2026-12-04', 2);
    const review = await story.available(await story.file('2026-12-07'), '2026-12-08');
    await story.answer(review, '2026-12-09');
    await story.resultServed(review, '2026-12-10');
    const second = await story.accept(await story.request(review, '2026-12-11'));
    const members = await story.panel(second);
    expect(members.filter((id) => roster.includes(id))).toEqual([]);
    const { panel } = await world.ask(getDetermination, { as: story.secretary, target: second.id });
    expect(panel?.recused).toHaveLength(3);
    expect(new Set(panel?.recused.map(({ because }) => because))).toEqual(new Set(['sat-on-earlier-panel']));
  });

  it('a review the agency never answered is closed', async () => {
    const other = new ReviewStory(world);
    await other.registered();
    await other.served('2026-11-09');
    const review = await other.available(await other.file('2026-11-12'), '2026-11-13');
    const lapsed = await other.accept(await other.request(review, '2026-11-24'));
    const signers = await other.panel(lapsed);
    await other.examine(lapsed);
    await world.ask(giveOpinion, { as: other.secretary, target: lapsed.id, body: { outcome: 'maintained', signers } });
    expect(await world.ask(getReview, { as: other.household, target: review.id })).toMatchObject({ status: 'CLOSED' });
  });
});
