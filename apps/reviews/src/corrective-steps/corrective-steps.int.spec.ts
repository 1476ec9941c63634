import {
  checkCorrectiveStep,
  deadlineReachedBy,
  findCorrectiveSteps,
  getCorrectiveStep,
  liftCorrectiveStep,
  orderCorrectiveStep,
  performCorrectiveStep,
  type Caller,
  type DeterminationView,
  type OrderCorrectiveStep,
} from '#contracts';
import { DeadlineSweep } from '#deadlines';
import { anAgencyCaller, anOfficer, eventually, ReviewStory, World } from '#testing';
import { service } from '../service.js';

const evidenceSha256 = 'ab'.repeat(32);

describe('a corrective step', () => {
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
  const order = (as: Caller, change: Partial<OrderCorrectiveStep> = {}) => {
    const subject = { subjectKind: 'review' as const, subjectId: determination.reviewId };
    const body = {
      ...subject,
      what: 'refund-fee' as const,
      owedBy: 'agency' as const,
      dueOn: '2026-12-01',
      text: '退还复核收费',
    };
    return world.ask(orderCorrectiveStep, { as, body: { ...body, ...change } });
  };
  const perform = (as: Caller, target: string, doneOn = '2026-11-25') =>
    world.ask(performCorrectiveStep, { as, target, body: { doneOn, evidenceSha256 } });
  const check = (as: Caller, target: string, decision: 'confirm' | 'return') =>
    world.ask(checkCorrectiveStep, { as, target, body: { decision, reason: '核对退款凭证' } });

  it('is performed by whoever owes it, and confirmed by somebody else', async () => {
    const { id } = await order(story.reviewer);
    await expect(perform(story.clerk, id)).rejects.toMatchObject({ code: 'corrective-step-not-yours' });
    await expect(check(story.reviewer, id, 'confirm')).rejects.toMatchObject({ code: 'transition-not-allowed' });
    expect(await perform(story.agency, id)).toMatchObject({
      status: 'PERFORMED',
      doneOn: '2026-11-25',
      overdue: false,
    });
    expect(await check(story.secretary, id, 'return')).toMatchObject({ status: 'ORDERED' });
    await perform(story.agency, id);
    expect(await check(story.secretary, id, 'confirm')).toMatchObject({ status: 'CONFIRMED', allowed: [] });
    const { history } = await world.ask(getCorrectiveStep, { as: story.household, target: id });
    expect(history.map(({ deed }) => deed)).toEqual(['file', 'perform', 'return', 'perform', 'confirm']);
  });

  it('is done neither tomorrow nor before it was ordered', async () => {
    const { id } = await order(story.reviewer);
    await expect(perform(story.agency, id, '2026-11-26')).rejects.toMatchObject({
      code: 'corrective-step-done-in-future',
      pointer: '/doneOn',
    });
    await expect(perform(story.agency, id, '2026-11-24')).rejects.toMatchObject({
      code: 'corrective-step-done-before-order',
    });
  });

  it('has a day that is met by doing it, counts again when sent back, reminds, lapses and is escalated', async () => {
    const dayOf = async (id: string) => {
      const of = 'select key, state, organ_id, must_act, due_on::text from reviews.deadline where subject_id = $1';
      return (await world.rows<{ state: string }>(`${of} order by created_at`, [id])).at(-1);
    };
    const { id } = await order(story.reviewer);
    const owed = {
      key: 'SET-CORRECTIVE-STEP',
      organ_id: 'nanguan-housing',
      must_act: ['agency'],
      due_on: '2026-12-01',
    };
    expect(await dayOf(id)).toMatchObject({ ...owed, state: 'open' });
    await perform(story.agency, id);
    expect(await dayOf(id)).toMatchObject({ state: 'met' });
    await check(story.secretary, id, 'return');
    expect(await dayOf(id)).toMatchObject({ ...owed, state: 'open' });
    const clients = await order(story.reviewer, { owedBy: 'expropriation-department' });
    expect(await dayOf(clients.id)).toMatchObject({ organ_id: 'nanguan', must_act: ['expropriation-department'] });
    const lift = { as: story.reviewer, target: clients.id, body: { reason: '当事人已经达成补偿协议' } };
    await world.ask(liftCorrectiveStep, lift);
    expect(await dayOf(clients.id)).toMatchObject({ state: 'cancelled' });
    world.setDay('2026-12-05');
    await world.get('reviews', DeadlineSweep).sweepOnce('live');
    expect(await dayOf(id)).toMatchObject({ state: 'lapsed' });
    const stages = await eventually(async () => {
      const told = (await world.published(deadlineReachedBy('reviews'))).map(({ body }) => body);
      const own = told.filter(({ subjectId }) => subjectId === id).map(({ stage }) => stage);
      return own.length === 3 && own;
    });
    expect(stages.toSorted()).toEqual(['escalated', 'lapsed', 'reminder']);
  });

  it('is given no day by an order that is refused', async () => {
    const own = async () => world.rows(`select 1 from reviews.deadline where key = 'SET-CORRECTIVE-STEP'`);
    const before = (await own()).length;
    await expect(order(story.reviewer, { dueOn: '2026-11-25' })).rejects.toMatchObject({
      code: 'corrective-step-day-passed',
      pointer: '/dueOn',
    });
    expect(await own()).toHaveLength(before);
  });

  it('shows as overdue from the day after its last', async () => {
    const { id } = await order(story.reviewer);
    const isOverdue = async (day: string) => {
      world.setDay(day);
      const body = { overdue: 'true' as const, reportId: story.reportId };
      const { items } = await world.ask(findCorrectiveSteps, { as: story.clerk, body });
      return items.some((item) => item.id === id && item.overdue);
    };
    expect(await isOverdue('2026-12-01')).toBe(false);
    expect(await isOverdue('2026-12-02')).toBe(true);
  });

  it('follows an answer or an opinion, by a day to come, and is not for the client to order or to judge', async () => {
    const subject = { subjectKind: 'determination' as const, subjectId: determination.id };
    await expect(order(story.reviewer, subject)).rejects.toMatchObject({ code: 'corrective-step-too-early' });
    await expect(order(story.reviewer, { dueOn: '2026-11-25' })).rejects.toMatchObject({
      code: 'corrective-step-day-passed',
      pointer: '/dueOn',
    });
    const client = anOfficer(['reviewer'], ['nanguan']);
    await expect(order(client)).rejects.toMatchObject({ code: 'corrective-step-own-organ' });
    const { id } = await order(story.reviewer, { owedBy: 'expropriation-department' });
    await expect(perform(story.agency, id)).rejects.toMatchObject({ code: 'corrective-step-not-yours' });
    await perform(story.clerk, id);
    await expect(check(client, id, 'confirm')).rejects.toMatchObject({ code: 'corrective-step-own-organ' });
    const lift = { as: client, target: id, body: { reason: '当事人已经达成补偿协议' } };
    await expect(world.ask(liftCorrectiveStep, lift)).rejects.toMatchObject({ code: 'corrective-step-own-organ' });
  });

  it('is nothing to strangers', async () => {
    const { id } = await order(story.reviewer);
    const agency = anAgencyCaller('00000000-0000-4000-8000-000000000000');
    await expect(perform(agency, id)).rejects.toMatchObject({ code: 'not-found' });
    await expect(order(anOfficer(['reviewer'], ['yanbian']))).rejects.toMatchObject({ code: 'not-found' });
  });
});
