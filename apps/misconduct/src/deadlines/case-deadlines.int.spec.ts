import {
  declineLead,
  extendCasePeriod,
  getLead,
  suspendCasePeriod,
  type ChangeablePeriod,
  type ConcludeCase,
} from '#contracts';
import { DeadlineSweep } from '#deadlines';
import { CaseStory, RecordStory, World } from '#testing';
import { service } from '../service.js';

const openedOn = '2026-04-28';

interface Row {
  key: string;
  due_on: string;
  state: string;
}

describe('the deadlines of a case', () => {
  let world: World;
  let story: CaseStory;
  beforeAll(async () => {
    world = await World.start(service);
  }, 60_000);
  beforeEach(async () => {
    story = new CaseStory(world);
    await story.partiesAreKnown();
    world.setDay(openedOn);
  });
  afterAll(() => world.stop());

  const rows = (subjectId: string) =>
    world.rows<Row>(
      `select key, due_on::text as due_on, state from misconduct.deadline where subject_id = $1 order by key`,
      [subjectId],
    );
  const sweep = () => world.get('misconduct', DeadlineSweep).sweepOnce('live');
  const ground = 'complex-case' as const;
  const extend = (target: string, key: ChangeablePeriod, days: number, as = story.approver) =>
    world.ask(extendCasePeriod, { as, target, body: { key, days, ground, reason: '案情复杂。' } });
  const suspend = (target: string, resume = false, until: string | undefined = resume ? undefined : '2026-05-31') =>
    world.ask(suspendCasePeriod, {
      as: story.approver,
      target,
      body: { key: 'D08', resume, ground: 'expert-examination', reason: '委托鉴定期间。', ...(until ? { until } : {}) },
    });

  it('run from the lead to its filing, and from there to the decision and its service', async () => {
    const { id } = await story.noticed(openedOn);
    expect(await rows(id)).toEqual([
      { key: 'D07', due_on: '2026-05-13', state: 'met' },
      { key: 'D08', due_on: '2026-07-27', state: 'open' },
      { key: 'D11', due_on: '2026-05-08', state: 'open' },
    ]);
    world.setDay('2026-05-09');
    await story.decide(id);
    expect(await rows(id)).toEqual([
      { key: 'D07', due_on: '2026-05-13', state: 'met' },
      { key: 'D08', due_on: '2026-07-27', state: 'met' },
      { key: 'D11', due_on: '2026-05-08', state: 'cancelled' },
      { key: 'D12', due_on: '2026-05-19', state: 'open' },
      { key: 'D25', due_on: '2026-05-15', state: 'open' },
    ]);
    await story.serve(id, '2026-05-09');
    await story.refer(id);
    const after = await rows(id);
    expect(after.find(({ key }) => key === 'D13')).toEqual({ key: 'D13', due_on: '2026-05-25', state: 'open' });
    expect(after.filter(({ key }) => key === 'D12' || key === 'D25')).toMatchObject([
      { state: 'met' },
      { state: 'met' },
    ]);
  });

  it('call for no referral by an organ the agency is filed with, nor once the act is listed', async () => {
    const { id } = await story.noticed(openedOn);
    world.setDay('2026-05-09');
    await story.decide(id);
    await story.serve(id, '2026-05-09');
    const referral = async (target: string) => (await rows(target)).find(({ key }) => key === 'D25');
    expect(await referral(id)).toMatchObject({ state: 'open' });
    await new RecordStory(world).publish(id, '2026-05-09', {}, { as: story.approver });
    expect(await referral(id)).toMatchObject({ state: 'cancelled' });
    await world.rows(`update misconduct.known_agency set organ_id = 'nanguan' where agency_id = $1`, [story.agencyId]);
    const own = await story.noticed('2026-05-09');
    world.setDay('2026-05-20');
    await story.decide(own.id);
    expect(await referral(own.id)).toBeUndefined();
  });

  it('are met when a lead is left unfiled, and lapse without harm to the agency', async () => {
    const declined = await story.verified();
    const as = story.investigators[0];
    await world.ask(declineLead, { as, target: declined.id, body: { reason: '查无实据。' } });
    expect(await rows(declined.id)).toMatchObject([{ key: 'D07', state: 'met' }]);
    const { id } = await story.verified();
    world.setDay('2026-05-18');
    await sweep();
    expect(await rows(id)).toMatchObject([{ key: 'D07', state: 'lapsed' }]);
    expect(await world.ask(getLead, { as, target: id })).toMatchObject({ state: 'VERIFYING' });
    expect(await sweep()).toBe(0);
  });

  it('are extended by an approver who investigates nothing, no further than the rules leave', async () => {
    const { id } = await story.verified();
    await expect(extend(id, 'D07', 16)).rejects.toMatchObject({ code: 'extension-too-long', details: { left: 15 } });
    await extend(id, 'D07', 10);
    expect(await rows(id)).toMatchObject([{ due_on: '2026-05-25', state: 'open' }]);
    await expect(extend(id, 'D07', 6)).rejects.toMatchObject({ code: 'extension-too-long', details: { left: 5 } });
    await expect(extend(id, 'D08', 1)).rejects.toMatchObject({ code: 'deadline-not-running' });
    await expect(extend(id, 'D07', 1, story.investigators[0])).rejects.toMatchObject({ code: 'not-allowed' });
    const filed = await story.file();
    const both = { ...story.investigators[0], roles: ['approver' as const] };
    await expect(extend(filed.id, 'D08', 1, both)).rejects.toMatchObject({ code: 'approver-investigated' });
  });

  it('stand still while an expert examines', async () => {
    const { id } = await story.file();
    await suspend(id);
    await expect(suspend(id)).rejects.toMatchObject({ code: 'deadline-not-running' });
    world.setDay('2026-05-07');
    await suspend(id, true);
    const [, decision] = await rows(id);
    expect(decision).toEqual({ key: 'D08', due_on: '2026-08-05', state: 'open' });
  });

  it('are stopped only up to a day the rules allow, and run on by themselves after it', async () => {
    const { id } = await story.file();
    const [, before] = await rows(id);
    await expect(suspend(id, false, '')).rejects.toMatchObject({ code: 'suspension-without-last-day' });
    await expect(suspend(id, false, '2026-12-01')).rejects.toMatchObject({
      code: 'suspension-too-long',
      pointer: '/until',
    });
    expect((await rows(id))[1]).toEqual(before);
    await suspend(id, false, '2026-05-07');
    world.setDay('2026-05-08');
    await Promise.all([sweep(), sweep()]);
    expect((await rows(id))[1]).toEqual({ key: 'D08', due_on: '2026-08-05', state: 'open' });
  });

  it('call for the referral once the defence is over in a case the county cannot decide', async () => {
    const basis = '《资产评估法》第四十七条第五项';
    const act: Partial<ConcludeCase> = { violationCode: 'A12', candidateBases: [basis], chosenBasis: basis };
    const { id } = await story.noticed(openedOn, act);
    const own = await story.noticed(openedOn);
    world.setDay('2026-05-09');
    await sweep();
    await sweep();
    expect((await rows(id)).filter(({ key }) => key === 'D25')).toEqual([
      { key: 'D25', due_on: '2026-05-15', state: 'open' },
    ]);
    expect((await rows(own.id)).filter(({ key }) => key === 'D25')).toEqual([]);
    await story.refer(id);
    expect((await rows(id)).find(({ key }) => key === 'D25')).toMatchObject({ state: 'met' });
    expect((await rows(id)).find(({ key }) => key === 'D08')).toMatchObject({ state: 'cancelled' });
  });
});
