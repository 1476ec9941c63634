import {
  decideReferral,
  findAgencyRecords,
  findRecords,
  getCase,
  getRecord,
  getRecordFile,
  investigateFurther,
  listViolations,
  recordChanged,
  serveDecision,
  type DecideCase,
  type DecideReferral,
  type OfficerCaller,
  type PublishRecord,
} from '#contracts';
import { DeadlineSweep } from '#deadlines';
import { anOfficer, type CaseStory, eventually, RecordStory, World } from '#testing';
import { service } from '../service.js';

const servedOn = '2026-04-28';
const decidedOn = '2026-05-09';
const lastPublicDay = '2027-05-09';
const answerToDefence = '更正发生在立案之后，不影响违法行为的认定。';

describe('the bad-conduct record', () => {
  let world: World;
  let entries: RecordStory;
  let story: CaseStory;
  beforeAll(async () => {
    world = await World.start(service);
  }, 60_000);
  beforeEach(async () => {
    entries = new RecordStory(world);
    story = entries.case;
    await story.partiesAreKnown();
  });
  afterAll(() => world.stop());

  const publish = (
    target: string,
    change: Partial<PublishRecord> = {},
    { as, key }: { as?: OfficerCaller; key?: string } = {},
  ) => entries.publish(target, decidedOn, change, { as, key });
  const decided = (change: Partial<DecideCase> = {}) => entries.decided(servedOn, decidedOn, change);
  const answerReferral = (target: string, change: Partial<DecideReferral>, as = story.authority) =>
    world.ask(decideReferral, {
      as,
      target,
      body: { decision: 'list', reason: '事实清楚，同意列入。', ...change },
    });
  const shown = async () => (await world.ask(findAgencyRecords, { target: story.agencyId })).items;

  it('shows what a county found and the prefecture listed, without what the agency said in the case, to its last day', async () => {
    const { id } = await story.noticed(servedOn);
    const defence = '住户李小明患有疾病，系笔误，已更正。联系人电话13812345678。';
    await story.answer(id, defence);
    world.setDay(decidedOn);
    await story.decide(id, { answerToDefence });
    await story.serve(id, decidedOn);
    await story.refer(id);
    await expect(publish(id)).rejects.toMatchObject({ code: 'organ-outside-your-scope' });
    await expect(publish(id, {}, { as: story.authority })).rejects.toMatchObject({ code: 'transition-not-allowed' });
    await answerReferral(id, {});
    const record = await publish(id, {}, { as: story.authority });
    expect(record).toMatchObject({
      violationCode: 'A18',
      legalBasis: ['《国有土地上房屋征收评估办法》第十条'],
      organId: 'changchun',
      publishFrom: decidedOn,
      earliestRepairOn: '2026-08-10',
      expiresOn: lastPublicDay,
    });
    expect(record).not.toHaveProperty('reply');
    const everybody = JSON.stringify(await world.ask(getRecord, { target: record.id }));
    for (const inside of ['李小明', '笔误', '138****', story.authority.id, story.investigators[0].id, id]) {
      expect(everybody).not.toContain(inside);
    }
    world.setDay(lastPublicDay);
    expect(await shown()).toHaveLength(1);
    world.setDay('2027-05-10');
    expect(await shown()).toEqual([]);
    await expect(world.ask(getRecord, { target: record.id })).rejects.toMatchObject({ code: 'not-found' });
    const kept = await world.ask(getCase, { as: story.approver, target: id });
    expect(kept.record?.id).toBe(record.id);
  });

  it('ends each publication once, however many sweeps run at once, and tells everybody', async () => {
    const id = await decided();
    const record = await publish(id);
    const sweep = world.get('misconduct', DeadlineSweep);
    world.setDay(lastPublicDay);
    await sweep.sweepOnce('live');
    expect((await shown()).map(({ state }) => state)).toEqual(['PUBLISHED']);
    world.setDay('2027-05-10');
    await Promise.all([1, 2, 3].map(() => sweep.sweepOnce('live')));
    const facts = await eventually(async () => {
      const all = (await world.published(recordChanged)).filter(({ body }) => body.recordId === record.id);
      return all.length >= 2 && all;
    });
    expect(facts.map(({ body }) => [body.state, body.on])).toEqual([
      ['published', decidedOn],
      ['expired', '2027-05-10'],
    ]);
    const ended = await world.ask(getRecordFile, { as: story.agency, target: record.id });
    expect(ended.record.state).toBe('EXPIRED');
    expect(ended.history.at(-1)).toMatchObject({ deed: 'expire', actorKind: 'system', reason: 'term-over' });
    const kept = await world.ask(getCase, { as: story.approver, target: id });
    expect(kept).toMatchObject({ state: 'LISTED', record: { state: 'EXPIRED' } });
  });

  it('holds one entry per case, whether twins send one key or each their own', async () => {
    const one = await decided();
    const same = await Promise.all([1, 2].map(() => publish(one, {}, { key: 'publish-once' })));
    expect(same[0]?.id).toBe(same[1]?.id);
    const two = await decided();
    const tries = await Promise.allSettled([publish(two), publish(two)]);
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const rows = await world.rows('select 1 from misconduct.bad_conduct_record where case_id = any($1)', [[one, two]]);
    expect(rows).toHaveLength(2);
  });

  it('never holds what was found unfounded, or not decided at all', async () => {
    const { id } = await story.noticed(servedOn);
    await expect(publish(id, { decidedOn: servedOn })).rejects.toMatchObject({ code: 'violation-not-decided' });
    await story.decide(id, { decision: 'unfounded' });
    await expect(publish(id)).rejects.toMatchObject({ code: 'violation-not-decided' });
    expect(await shown()).toEqual([]);
  });

  it('is signed by an approver who did not investigate, and holds no personal numbers', async () => {
    const id = await decided();
    const [one] = story.investigators;
    const both = { ...one, roles: ['approver' as const] };
    await expect(publish(id, {}, { as: one })).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(publish(id, {}, { as: both })).rejects.toMatchObject({ code: 'signatory-investigated' });
    await expect(publish(id, { publicFacts: '估价师身份证号11010519491231002X。' })).rejects.toMatchObject({
      code: 'public-text-personal',
      pointer: '/publicFacts',
    });
    await expect(publish(id, { decidedOn: '2026-05-08' })).rejects.toMatchObject({
      code: 'day-out-of-range',
      details: { from: decidedOn, to: decidedOn },
    });
  });

  it('keeps a minor entry on file unseen, unless some months are needed', async () => {
    const unseen = await publish(await decided(), { severityClass: 'minor' });
    expect(unseen.state).toBe('UNPUBLISHED');
    expect(await shown()).toEqual([]);
    const needed = await publish(await decided(), { severityClass: 'minor', neededMonths: 2 });
    expect(needed).toMatchObject({ state: 'PUBLISHED', expiresOn: '2026-07-09' });
    expect((await shown()).map(({ id }) => id)).toEqual([needed.id]);
    await expect(publish(await decided(), { neededMonths: 2 })).rejects.toMatchObject({
      code: 'publication-term-not-allowed',
    });
  });

  it('is of no graver class than the penalty', async () => {
    const refused = (highest: string) => ({
      code: 'class-above-penalty',
      pointer: '/severityClass',
      details: { highest },
    });
    await expect(publish(await decided(), { severityClass: 'serious' })).rejects.toMatchObject(refused('ordinary'));
    const warned = await decided({ penalties: ['warning'] });
    await expect(publish(warned)).rejects.toMatchObject(refused('minor'));
    expect(await publish(warned, { severityClass: 'minor' })).toMatchObject({ state: 'UNPUBLISHED' });
    const unpunished = await decided({ decision: 'no-penalty' });
    await expect(publish(unpunished)).rejects.toMatchObject(refused('minor'));
  });

  it('is decided on by no investigator, whatever the answer to a referral, and only while it is referred', async () => {
    const id = await decided();
    const { organId, organLevel, covers } = story.authority;
    const [one] = story.investigators;
    const promoted = { ...one, roles: ['approver' as const], organId, organLevel, covers };
    const wrongState = { code: 'transition-not-allowed', details: { state: 'SERVED' } };
    for (const decision of ['list', 'return'] as const) {
      await expect(answerReferral(id, { decision })).rejects.toMatchObject(wrongState);
    }
    await expect(answerReferral(id, { decision: 'decline' }, promoted)).rejects.toMatchObject({
      code: 'approver-investigated',
    });
    await story.refer(id);
    for (const decision of ['list', 'decline', 'return'] as const) {
      await expect(answerReferral(id, { decision }, promoted)).rejects.toMatchObject({ code: 'approver-investigated' });
      await expect(answerReferral(id, { decision }, story.approver)).rejects.toMatchObject({
        code: 'organ-outside-your-scope',
      });
    }
    await answerReferral(id, { decision: 'decline', reason: '情节轻微，不予列入。' });
    for (const decision of ['list', 'decline', 'return'] as const) {
      await expect(answerReferral(id, { decision })).rejects.toMatchObject({
        code: 'transition-not-allowed',
        details: { state: 'NOT_LISTED', allowed: [] },
      });
    }
  });

  it('takes a case the county could not decide, once the authority decided it and answered the defence', async () => {
    const basis = '《资产评估法》第四十七条第五项';
    const { id } = await story.noticed(servedOn, { violationCode: 'A12', candidateBases: [basis], chosenBasis: basis });
    await story.answer(id);
    world.setDay(decidedOn);
    await story.refer(id);
    await expect(answerReferral(id, {})).rejects.toMatchObject({ code: 'defence-unanswered' });
    await story.decide(id, { answerToDefence }, { as: story.authority });
    const served = { servedOn: decidedOn, evidenceSha256: 'ab'.repeat(32) };
    const colleague = anOfficer(['case-officer'], ['changchun', 'nanguan'], 'prefecture');
    await world.ask(serveDecision, { as: colleague, target: id, body: served });
    const record = await publish(id, {}, { as: story.authority });
    expect(record).toMatchObject({ violationCode: 'A12', organId: 'changchun', expiresOn: lastPublicDay });
    const { items } = await world.ask(findRecords, { body: { code: 'A12', agencyId: story.agencyId } });
    expect(items.map((item) => item.id)).toEqual([record.id]);
  });

  it('waits while a returned referral is investigated further, noticed anew and referred again', async () => {
    const { id } = await story.noticed(servedOn);
    world.setDay(decidedOn);
    await story.refer(id);
    const returned = await answerReferral(id, { decision: 'return', reason: '涉及户数不清，请补充。' });
    expect(returned).toMatchObject({ state: 'RETURNED', file: { referralAnswer: { decision: 'return' } } });
    await world.ask(investigateFurther, { as: story.approver, target: id, body: { reason: '补充查明户数。' } });
    await story.conclude(id, { facts: '经补充调查，涉及三户，价值时点均为2026年1月1日。' });
    await expect(story.refer(id)).rejects.toMatchObject({ code: 'notice-not-served' });
    await story.notify(id, decidedOn);
    world.setDay('2026-06-01');
    await story.refer(id);
    await answerReferral(id, {});
    const graver = entries.publish(id, '2026-06-01', {}, { as: story.authority });
    await expect(graver).rejects.toMatchObject({ code: 'class-above-penalty', details: { highest: 'minor' } });
    await entries.publish(id, '2026-06-01', { severityClass: 'minor' }, { as: story.authority });
    const whole = await world.ask(getCase, { as: story.authority, target: id });
    expect(whole.file?.history.map(({ deed }) => deed).slice(-8)).toEqual([
      'refer',
      'return-referral',
      'investigate-further',
      'conclude',
      'issue-notice',
      'serve-notice',
      'refer',
      'list',
    ]);
  });

  it('comes with the whole catalogue of acts', async () => {
    const { items } = await world.ask(listViolations);
    expect(items).toHaveLength(40);
    expect(items[0]).toMatchObject({ code: 'A01', name: { zh: '出具虚假评估报告' }, decidedBy: ['I', 'P', 'M'] });
  });
});
