import {
  getCase,
  investigateFurther,
  penaltyDecided,
  type CaseAct,
  type ConcludeCase,
  type DecideCase,
} from '#contracts';
import { anOfficer, CaseStory, eventually, World } from '#testing';
import { randomUUID } from 'node:crypto';
import { service } from '../service.js';

const servedOn = '2026-04-28';
const dayAfter = '2026-05-09';
const hash = 'cd'.repeat(32);
const article53 = '《房地产估价机构管理办法》第五十三条';

describe('the decision of a case', () => {
  let world: World;
  let story: CaseStory;
  beforeAll(async () => {
    world = await World.start(service);
  }, 60_000);
  beforeEach(async () => {
    story = new CaseStory(world);
    await story.partiesAreKnown();
  });
  afterAll(() => world.stop());

  const ripe = async (change: Partial<ConcludeCase> = {}) => {
    const { id } = await story.noticed(servedOn, change);
    world.setDay(dayAfter);
    return id;
  };
  const decided = async (change: Partial<DecideCase> = {}, conclusion: Partial<ConcludeCase> = {}) => {
    const id = await ripe(conclusion);
    await story.decide(id, change);
    return id;
  };
  const about = (act: Partial<CaseAct>): Partial<ConcludeCase> => ({
    act: { reportId: randomUUID(), from: '2026-03-18', ...act },
  });
  const state = async (target: string) => (await world.ask(getCase, { as: story.approver, target })).state;

  it('is no heavier than the notice said, whatever the agency answered', async () => {
    const id = await ripe();
    await expect(story.decide(id, { fineYuan: 10_001 })).rejects.toMatchObject({
      code: 'heavier-than-noticed',
      pointer: '/fineYuan',
    });
    await expect(story.decide(id, { penalties: ['confiscation'] })).rejects.toMatchObject({
      code: 'heavier-than-noticed',
      pointer: '/penalties',
    });
    await expect(story.decide(id, { penalties: ['warning'], fineYuan: 1 })).rejects.toMatchObject({
      code: 'sanction-figure-wrong',
      pointer: '/fineYuan',
    });
    expect(await state(id)).toBe('NOTICE_SERVED');
    expect(await story.decide(id, { fineYuan: 5_000 })).toMatchObject({ decision: { fineYuan: 5_000 } });
  });

  it('fines within the range of the article it rests on, and less only on a ground that mitigates', async () => {
    const as = { candidateBases: [article53], chosenBasis: article53, violationCode: 'A16' };
    const id = await ripe(as);
    const range = { leastYuan: 10_000, mostYuan: 30_000 };
    const refused = { code: 'penalty-out-of-range', pointer: '/fineYuan', details: range };
    await expect(story.decide(id, { fineYuan: 5_000 })).rejects.toMatchObject(refused);
    expect(await state(id)).toBe('NOTICE_SERVED');
    const mitigation = '主动消除危害后果。';
    expect(await story.decide(id, { fineYuan: 5_000, mitigation })).toMatchObject({ decision: { mitigation } });
  });

  it('fines one act once, whichever case and article it is found under, even at the same moment', async () => {
    const act = about({});
    const first = await decided({}, act);
    const as = { candidateBases: [article53], chosenBasis: article53, violationCode: 'A16' };
    const second = await ripe({ ...act, ...as });
    await expect(story.decide(second)).rejects.toMatchObject({
      code: 'act-already-fined',
      pointer: '/penalties',
      details: { caseId: first },
    });
    expect(await state(second)).toBe('NOTICE_SERVED');
    expect(await story.decide(second, { penalties: ['warning'] })).toMatchObject({ state: 'DECIDED_VIOLATION' });

    const same = about({});
    const [one, other] = [await ripe(same), await ripe(same)];
    const tries = await Promise.allSettled([story.decide(one), story.decide(other)]);
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const rows = await world.rows('select 1 from misconduct.fined_act where case_id = any($1)', [[one, other]]);
    expect(rows).toHaveLength(1);
  });

  it('punishes nothing discovered after two years, but an act that goes on, or five where lives were in danger', async () => {
    const late = await ripe(about({ from: '2024-04-01', until: '2024-04-27' }));
    await expect(story.decide(late)).rejects.toMatchObject({
      code: 'time-barred',
      details: { punishableUntil: '2026-04-27' },
    });
    const unpunished = { decision: 'no-penalty' as const, measures: '不予处罚，予以教育。' };
    expect(await story.decide(late, unpunished)).toMatchObject({ decision: { outcome: 'no-penalty' } });
    for (const act of [
      { from: '2024-04-01', until: '2024-04-28' },
      { from: '2020-01-01', ongoing: true },
      { from: '2023-01-01', endangering: true },
    ]) {
      expect(await story.decide(await ripe(about(act)))).toMatchObject({ state: 'DECIDED_VIOLATION' });
    }
  });

  it('takes a discussion among the heads of the organ in a case that is grave', async () => {
    world.setDay(servedOn);
    const { id } = await story.file();
    await story.conclude(id, { weights: ['grave'] });
    await story.review(id);
    await story.notify(id, servedOn);
    world.setDay(dayAfter);
    await expect(story.decide(id)).rejects.toMatchObject({ code: 'discussion-missing', pointer: '/discussion' });
    const participants = [randomUUID(), randomUUID(), randomUUID()];
    const discussion = { heldOn: dayAfter, participants, minutesSha256: hash };
    await expect(story.decide(id, { discussion: { ...discussion, heldOn: '2026-05-10' } })).rejects.toMatchObject({
      code: 'day-out-of-range',
      pointer: '/discussion/heldOn',
    });
    expect(await story.decide(id, { discussion })).toMatchObject({ decision: { discussion } });
  });

  it('hands a suspected crime to the police, and takes the case back when they do not take it up', async () => {
    world.setDay(servedOn);
    const { id } = await story.file();
    await story.conclude(id);
    const handed = await story.decide(id, { decision: 'transfer-police', measures: '移送公安机关。' });
    expect(handed).toMatchObject({ state: 'TRANSFERRED', decision: { outcome: 'transfer-police', penalties: [] } });
    const body = { reason: '公安机关不予立案。' };
    const back = await world.ask(investigateFurther, { as: story.approver, target: id, body });
    expect(back).toMatchObject({ state: 'INVESTIGATING' });
    expect(back.decision).toBeUndefined();
  });

  it('is served on the day it was made or later, never before, never in the future, and only then listed', async () => {
    const id = await decided();
    for (const day of ['2026-05-08', '2026-05-10']) {
      await expect(story.serve(id, day)).rejects.toMatchObject({
        code: 'day-out-of-range',
        pointer: '/servedOn',
        details: { from: dayAfter, to: dayAfter },
      });
    }
    await expect(story.refer(id)).rejects.toMatchObject({ code: 'transition-not-allowed' });
    expect(await story.serve(id, dayAfter)).toMatchObject({
      state: 'SERVED',
      decisionService: { servedOn: dayAfter },
      allowed: ['refer', 'list', 'decline-listing'],
    });
    expect(await story.refer(id)).toMatchObject({ state: 'REFERRED' });
  });

  it('stands once it was served, though its referral comes back', async () => {
    const id = await decided();
    await story.serve(id, dayAfter);
    await story.refer(id);
    await story.recall(id);
    const body = { reason: '重新调查。' };
    const again = world.ask(investigateFurther, { as: story.approver, target: id, body });
    await expect(again).rejects.toMatchObject({ code: 'decision-stands' });
  });

  it('is made by the authority the case is with, in its own name and no heavier than the county’s notice', async () => {
    const basis = '《资产评估法》第四十七条第五项';
    const stop = { penalties: ['suspension' as const], suspensionMonths: 3 };
    const id = await ripe({ violationCode: 'A12', candidateBases: [basis], chosenBasis: basis, proposed: stop });
    await story.refer(id);
    const discussion = { heldOn: dayAfter, participants: [1, 2, 3].map(() => randomUUID()), minutesSha256: hash };
    const decision = { ...stop, discussion };
    const authority = { as: story.authority };
    await expect(story.decide(id, decision)).rejects.toMatchObject({ code: 'organ-outside-your-scope' });
    await expect(story.decide(id, { ...decision, suspensionMonths: 4 }, authority)).rejects.toMatchObject({
      code: 'heavier-than-noticed',
      pointer: '/suspensionMonths',
    });
    expect(await story.decide(id, decision, authority)).toMatchObject({
      state: 'DECIDED_VIOLATION',
      decision: { organId: 'changchun' },
    });
    await expect(story.serve(id, dayAfter)).rejects.toMatchObject({ code: 'organ-outside-your-scope' });
    const colleague = anOfficer(['case-officer'], ['changchun', 'nanguan'], 'prefecture');
    expect(await story.serve(id, dayAfter, colleague)).toMatchObject({ state: 'SERVED' });
  });

  it('is made once: what the county decided, the authority lists or not, and decides no second time', async () => {
    const id = await decided();
    await story.serve(id, dayAfter);
    await story.refer(id);
    const again = story.decide(id, {}, { as: story.authority });
    await expect(again).rejects.toMatchObject({ code: 'transition-not-allowed', details: { state: 'REFERRED' } });
  });

  it('is told to everybody when it punishes, and to nobody when it does not', async () => {
    const punished = await decided();
    const spared = await decided({ decision: 'no-penalty' });
    const mine = async () =>
      (await world.published(penaltyDecided)).filter(({ body }) => body.agencyId === story.agencyId);
    const facts = await eventually(async () => {
      const all = await mine();
      return all.length > 0 && all;
    });
    expect(facts.map(({ body }) => body)).toEqual([
      {
        caseId: punished,
        agencyId: story.agencyId,
        violationCode: 'A18',
        penalties: ['warning', 'fine'],
        decidedOn: dayAfter,
        organId: 'nanguan',
      },
    ]);
    expect(facts.map(({ body }) => body.caseId)).not.toContain(spared);
  });

  it('is made by one who covers the organ and investigated nothing', async () => {
    const id = await ripe();
    const [one] = story.investigators;
    const both = { ...one, roles: ['approver' as const] };
    await expect(story.decide(id, {}, { as: both })).rejects.toMatchObject({ code: 'approver-investigated' });
    const elsewhere = anOfficer(['approver'], ['yanbian']);
    await expect(story.decide(id, {}, { as: elsewhere })).rejects.toMatchObject({ code: 'not-found' });
    expect(await state(id)).toBe('NOTICE_SERVED');
  });
});
