import { answerNotice, concludeCase, findCases, getCase, penaltyDecided, referCase } from '#contracts';
import { anAgencyCaller, anOfficer, CaseStory, World } from '#testing';
import { randomUUID } from 'node:crypto';
import { service } from '../service.js';

/** Tuesday; five working days on, over Labour Day, is Friday 8 May. */
const servedOn = '2026-04-28';
const lastDay = '2026-05-08';
const dayAfter = '2026-05-09';

describe('a case', () => {
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

  it('is decided once the last day of the defence is over, not on it', async () => {
    const noticed = await story.noticed(servedOn);
    expect(noticed.notice).toMatchObject({ defenceDueOn: lastDay, unconfirmed: true, provisional: false });
    expect(noticed.notice?.calculation.zh).toContain('尚待核实');
    world.setDay(lastDay);
    await expect(story.decide(noticed.id)).rejects.toMatchObject({
      code: 'defence-still-open',
      details: { dueOn: lastDay },
    });
    world.setDay(dayAfter);
    expect(await story.decide(noticed.id)).toMatchObject({ state: 'DECIDED_VIOLATION', version: 9 });
  });

  it('is not decided before a notice, nor by an officer who investigated it', async () => {
    world.setDay(servedOn);
    const { id } = await story.file();
    await story.conclude(id);
    await expect(story.decide(id)).rejects.toMatchObject({ code: 'notice-not-served' });
    const [one] = story.investigators;
    const both = { ...one, roles: ['case-officer' as const, 'approver' as const] };
    const unfounded = { decision: 'unfounded' as const };
    await expect(story.decide(id, unfounded, { as: both })).rejects.toMatchObject({ code: 'approver-investigated' });
    expect(await story.decide(id, unfounded)).toMatchObject({ state: 'DECIDED_UNFOUNDED' });
  });

  it('is decided earlier once the agency said its last word, and the decision answers the agency', async () => {
    const { id } = await story.noticed(servedOn);
    await story.answer(id);
    await expect(story.decide(id)).rejects.toMatchObject({ code: 'defence-unanswered', pointer: '/answerToDefence' });
    const answerToDefence = '更正发生在立案之后，不影响违法行为的认定。';
    const decided = await story.decide(id, { answerToDefence });
    expect(decided.decision).toMatchObject({ outcome: 'violation', answerToDefence, decidedOn: servedOn });
  });

  it('hears the agency again until it is decided, and keeps every statement', async () => {
    const { id } = await story.noticed(servedOn);
    const answered = { answerToDefence: '更正发生在立案之后，不影响违法行为的认定。' };
    await story.answer(id, '先行说明：正在核对底稿。', false);
    await expect(story.decide(id, answered)).rejects.toMatchObject({ code: 'defence-still-open' });
    await expect(story.refer(id)).rejects.toMatchObject({ code: 'defence-still-open' });
    await story.answer(id, '价值时点系笔误。');
    expect(await story.answer(id, '另有补充，后附底稿。', false)).toMatchObject({
      state: 'DEFENCE',
      allowed: ['record-defence'],
    });
    await expect(story.decide(id, answered)).rejects.toMatchObject({ code: 'defence-still-open' });
    await story.answer(id, '陈述完毕。');
    await story.decide(id, answered);
    await expect(story.answer(id, '再补充一点。')).rejects.toMatchObject({ code: 'transition-not-allowed' });
    const seen = await world.ask(getCase, { as: story.agency, target: id });
    expect(seen.defence.map(({ text, final }) => [text, final])).toEqual([
      ['先行说明：正在核对底稿。', false],
      ['价值时点系笔误。', true],
      ['另有补充，后附底稿。', false],
      ['陈述完毕。', true],
    ]);
  });

  it('is decided after the last day, whether or not the agency said that more would follow', async () => {
    const { id } = await story.noticed(servedOn);
    await story.answer(id, '正在核对底稿。', false);
    world.setDay(dayAfter);
    const answerToDefence = '机构未在期限内补充材料。';
    expect(await story.decide(id, { answerToDefence })).toMatchObject({ state: 'DECIDED_VIOLATION' });
  });

  it('names the penalty it ends in, and none where there is none', async () => {
    const { id } = await story.noticed(servedOn);
    world.setDay(dayAfter);
    const refused = { code: 'penalties-do-not-fit', pointer: '/penalties' };
    await expect(story.decide(id, { penalties: [] })).rejects.toMatchObject(refused);
    const unpunished = { decision: 'no-penalty' as const };
    await expect(story.decide(id, { ...unpunished, penalties: ['warning'] })).rejects.toMatchObject(refused);
    expect(await story.decide(id, unpunished)).toMatchObject({ decision: { outcome: 'no-penalty', penalties: [] } });
  });

  it('is decided once: a second approver with the version seen before is stopped, and any other too', async () => {
    const { id, version } = await story.noticed(servedOn);
    world.setDay(dayAfter);
    const second = anOfficer(['approver']);
    await story.decide(id, {}, { ifMatch: version });
    await expect(story.decide(id, {}, { as: second, ifMatch: version })).rejects.toMatchObject({
      code: 'version-changed',
      details: { current: version + 1 },
    });
    await expect(story.decide(id, { decision: 'unfounded' }, { as: second })).rejects.toMatchObject({
      code: 'transition-not-allowed',
      details: { state: 'DECIDED_VIOLATION', allowed: ['serve-decision'] },
    });
  });

  it('is decided by one of two approvers who decide at the same moment', async () => {
    const { id } = await story.noticed(servedOn);
    world.setDay(dayAfter);
    const tries = await Promise.allSettled([
      story.decide(id),
      story.decide(id, { decision: 'unfounded' }, { as: anOfficer(['approver']) }),
    ]);
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const again = await story.noticed(servedOn);
    world.setDay(dayAfter);
    const seen = { ifMatch: again.version };
    const other = { as: anOfficer(['approver']), ...seen };
    const both = await Promise.allSettled([story.decide(again.id, {}, seen), story.decide(again.id, {}, other)]);
    const lost = both.flatMap((one) => (one.status === 'rejected' ? [one.reason as object] : []));
    expect(lost).toMatchObject([{ code: 'version-changed', details: { current: again.version + 1 } }]);
    const facts = await world.rows(`select 1 from misconduct.outbox where body->>'caseId' = $1 and subject = $2`, [
      again.id,
      penaltyDecided.subject,
    ]);
    expect(facts).toHaveLength(1);
  });

  it('is referred, not punished, by a county without power over the act', async () => {
    const basis = '《资产评估法》第四十七条第五项';
    const act = { violationCode: 'A12', candidateBases: [basis], chosenBasis: basis };
    const { id } = await story.noticed(servedOn, act);
    world.setDay(dayAfter);
    await expect(story.decide(id)).rejects.toMatchObject({ code: 'organ-lacks-power', details: { needs: ['P'] } });
    expect(await story.refer(id)).toMatchObject({ state: 'REFERRED' });
  });

  it('is punished by no organ that is merely the client', async () => {
    const { id } = await story.noticed(servedOn);
    world.setDay(dayAfter);
    const client = { ...anOfficer(['approver']), organRoles: ['expropriation' as const] };
    await expect(story.decide(id, {}, { as: client })).rejects.toMatchObject({ code: 'organ-lacks-power' });
  });

  it('goes up with all three parts, to the organ the agency is filed with and to no other', async () => {
    const { id } = await story.noticed(servedOn);
    await expect(story.refer(id)).rejects.toMatchObject({ code: 'defence-still-open' });
    world.setDay(dayAfter);
    await expect(story.refer(id, 'changchun', '太短')).rejects.toMatchObject({
      code: 'referral-part-missing',
      pointer: '/facts',
    });
    const pointer = '/toOrganId';
    await expect(story.refer(id, 'nanguan')).rejects.toMatchObject({ code: 'referral-not-upward', pointer });
    await expect(story.refer(id, 'yanbian')).rejects.toMatchObject({ code: 'referral-not-to-filing-organ', pointer });
    await expect(world.ask(referCase, { as: story.investigators[0], target: id })).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });

  it('comes back when its organ recalls a referral nobody has answered, and may be referred again', async () => {
    const { id } = await story.noticed(servedOn);
    world.setDay(dayAfter);
    await expect(story.recall(id)).rejects.toMatchObject({ code: 'transition-not-allowed' });
    await story.refer(id);
    await expect(story.recall(id, story.authority)).rejects.toMatchObject({ code: 'organ-outside-your-scope' });
    const elsewhere = anOfficer(['approver'], ['yanbian']);
    await expect(story.recall(id, elsewhere)).rejects.toMatchObject({ code: 'not-found' });
    await expect(story.recall(id, story.investigators[0])).rejects.toMatchObject({ code: 'not-allowed' });
    const recalled = await story.recall(id);
    expect(recalled).toMatchObject({ state: 'RETURNED' });
    expect(recalled.file?.referral).toBeUndefined();
    const receiver = anOfficer(['approver'], ['changchun'], 'prefecture');
    await expect(world.ask(getCase, { as: receiver, target: id })).rejects.toMatchObject({ code: 'not-found' });
    await story.refer(id);
    const whole = await world.ask(getCase, { as: receiver, target: id });
    expect(whole.file?.history.slice(-3)).toMatchObject([
      { deed: 'refer' },
      { deed: 'recall-referral', from: 'REFERRED', to: 'RETURNED', reason: '补充材料后重新报送。' },
      { deed: 'refer' },
    ]);
  });

  it('is concluded by those named to investigate it, on articles of the act', async () => {
    world.setDay(servedOn);
    const { id } = await story.file();
    await expect(story.conclude(id, { candidateBases: ['《刑法》第二百二十九条'] })).rejects.toMatchObject({
      code: 'legal-basis-foreign',
      pointer: '/candidateBases/0',
    });
    const stranger = anOfficer(['case-officer']);
    await expect(world.ask(concludeCase, { as: stranger, target: id })).rejects.toMatchObject({
      code: 'not-an-investigator',
    });
    await story.conclude(id);
    await expect(story.notify(id, dayAfter)).rejects.toMatchObject({
      code: 'day-out-of-range',
      pointer: '/servedOn',
      details: { from: servedOn, to: servedOn },
    });
    world.setDay(dayAfter);
    await expect(story.notify(id, servedOn)).rejects.toMatchObject({
      code: 'day-out-of-range',
      details: { from: dayAfter, to: dayAfter },
    });
    await expect(story.decide(id)).rejects.toMatchObject({ code: 'notice-not-served' });
  });

  it('is hidden from the agency until the notice, and then shows its side without the file', async () => {
    world.setDay(servedOn);
    const { id } = await story.file();
    await story.conclude(id);
    const read = (as = story.agency) => world.ask(getCase, { as, target: id });
    await expect(read()).rejects.toMatchObject({ code: 'not-found' });
    await expect(world.ask(answerNotice, { as: story.agency, target: id })).rejects.toMatchObject({
      code: 'not-found',
    });
    expect((await world.ask(findCases, { as: story.agency })).items).toEqual([]);
    await story.notify(id, servedOn);
    const seen = await read();
    expect(seen).toMatchObject({ state: 'NOTICE_SERVED', allowed: ['record-defence'] });
    for (const inside of ['举报人', 'complaint', '行为直接违反', ...story.investigators.map((one) => one.id)]) {
      expect(JSON.stringify(seen)).not.toContain(inside);
    }
    expect((await world.ask(findCases, { as: story.agency })).items).toHaveLength(1);
    await expect(read(anAgencyCaller(randomUUID()))).rejects.toMatchObject({ code: 'not-found' });
  });

  it('shows its whole history to officers of its organ, and nothing to another county', async () => {
    const { id } = await story.noticed(servedOn);
    const whole = await world.ask(getCase, { as: story.approver, target: id });
    expect(whole.file?.history.map(({ deed }) => deed)).toEqual([
      'open-lead',
      'verify',
      'file-case',
      'assign-investigators',
      'add-evidence',
      'conclude',
      'issue-notice',
      'serve-notice',
    ]);
    const elsewhere = anOfficer(['approver'], ['yanbian']);
    await expect(world.ask(getCase, { as: elsewhere, target: id })).rejects.toMatchObject({ code: 'not-found' });
    await expect(story.decide(id, {}, { as: elsewhere })).rejects.toMatchObject({ code: 'not-found' });
  });
});
