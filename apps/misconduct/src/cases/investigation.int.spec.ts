import {
  assignInvestigators,
  concludeCase,
  decideReferral,
  extendCasePeriod,
  getCase,
  investigateFurther,
  reviewCase,
  verifyLead,
} from '#contracts';
import { CaseStory, RecordStory, World } from '#testing';
import { randomUUID } from 'node:crypto';
import { service } from '../service.js';

const today = '2026-04-28';

describe('the investigation of a case', () => {
  let world: World;
  let story: CaseStory;
  beforeAll(async () => {
    world = await World.start(service);
  }, 60_000);
  beforeEach(async () => {
    story = new CaseStory(world);
    await story.partiesAreKnown();
    world.setDay(today);
  });
  afterAll(() => world.stop());

  const read = (target: string) => world.ask(getCase, { as: story.approver, target });
  const assign = (target: string, investigators: string[]) =>
    world.ask(assignInvestigators, { as: story.approver, target, body: { investigators, reason: '一名办案人回避。' } });

  it('begins with a verification, once', async () => {
    const lead = await story.verified();
    expect(lead).toMatchObject({ state: 'VERIFYING', allowed: ['file-case', 'leave-unfiled', 'overtake'] });
    const again = world.ask(verifyLead, { as: story.investigators[0], target: lead.id, body: {} });
    await expect(again).rejects.toMatchObject({ code: 'transition-not-allowed', details: { state: 'VERIFYING' } });
  });

  it('numbers the evidence, with who obtained it from where, and takes none that nobody could find again', async () => {
    const { id } = await story.file();
    const [one, other] = story.investigators;
    await story.prove(id);
    const proved = await story.prove(id, { kind: 'witness', reference: '笔录1', obtainedBy: [one.id, other.id] });
    expect(proved.file?.evidence).toMatchObject([
      { no: 1, kind: 'document' },
      { no: 2, kind: 'witness', source: '征收部门移交的评估报告原件', obtainedBy: [one.id, other.id] },
    ]);
    const refused: [Parameters<CaseStory['prove']>[1], object][] = [
      [{ obtainedOn: '2026-04-29' }, { code: 'day-out-of-range', pointer: '/obtainedOn' }],
      [{ obtainedBy: [randomUUID()] }, { code: 'not-an-investigator', pointer: '/obtainedBy/0' }],
      [{ kind: 'party-statement' }, { code: 'evidence-by-one', pointer: '/obtainedBy' }],
    ];
    for (const [change, refusal] of refused) await expect(story.prove(id, change)).rejects.toMatchObject(refusal);
    expect((await read(id)).file?.evidence).toHaveLength(2);
  });

  it('finds nothing without evidence on file, and tells the agency what is cited, not where it came from', async () => {
    const { id } = await story.file();
    await story.prove(id);
    await story.prove(id, { text: '未采用的材料', source: '匿名举报人' });
    const bare = story.conclude(id, { findings: [{ text: '价值时点错误。', evidence: [1, 3] }] });
    await expect(bare).rejects.toMatchObject({ code: 'finding-without-evidence', pointer: '/findings/0/evidence' });
    await story.conclude(id);
    await story.notify(id, today);
    const seen = await world.ask(getCase, { as: story.agency, target: id });
    expect(seen.conclusion?.evidence).toMatchObject([{ no: 1, text: '三份分户评估报告' }]);
    for (const inside of ['匿名举报人', '征收部门移交', '未采用']) expect(JSON.stringify(seen)).not.toContain(inside);
  });

  it('goes to others when one is recused, two at least, and leaves who was replaced on file', async () => {
    const { id } = await story.file();
    const [one] = story.investigators;
    const officerId = randomUUID();
    await story.officerIsKnown({ officerId });
    await expect(assign(id, [one.id])).rejects.toMatchObject({ code: 'investigators-too-few' });
    expect((await assign(id, [one.id, officerId])).file?.investigators).toEqual([one.id, officerId]);
    await expect(story.conclude(id)).rejects.toMatchObject({ code: 'not-an-investigator' });
    const [step] = await world.rows<{ content: { before: string[] } }>(
      `select content from misconduct.case_step where case_id = $1 and deed = 'assign-investigators'
       order by version desc limit 1`,
      [id],
    );
    expect(step?.content.before).toEqual(story.investigators.map((each) => each.id));
  });

  it('leaves whoever ever investigated apart from all that is decided later', async () => {
    const { id } = await story.file();
    await story.prove(id);
    const [one, other] = story.investigators;
    const officerId = randomUUID();
    await story.officerIsKnown({ officerId });
    await assign(id, [one.id, officerId]);
    await world.ask(concludeCase, { as: one, target: id, body: story.conclusion() });
    await story.notify(id, today);
    await story.answer(id);
    const promoted = { ...other, roles: ['approver' as const] };
    const investigated = { code: 'approver-investigated' };
    const extended = { key: 'D08' as const, days: 1, ground: 'complex-case' as const, reason: '案情复杂。' };
    await expect(world.ask(extendCasePeriod, { as: promoted, target: id, body: extended })).rejects.toMatchObject(
      investigated,
    );
    await expect(story.decide(id, {}, { as: promoted })).rejects.toMatchObject(investigated);
    expect(await read(id)).toMatchObject({ state: 'DEFENCE' });
    await story.decide(id, { answerToDefence: '不影响认定。' });
    await story.serve(id, today);
    const declined = { decision: 'decline' as const, reason: '情节轻微。' };
    const decline = (as: typeof promoted) => world.ask(decideReferral, { as, target: id, body: declined });
    await expect(decline(promoted)).rejects.toMatchObject(investigated);
    const entry = new RecordStory(world).publish(id, today, {}, { as: promoted });
    await expect(entry).rejects.toMatchObject({ code: 'signatory-investigated' });
  });

  it('leaves whoever ever investigated apart from its legal review', async () => {
    const { id } = await story.file();
    const [one, other] = story.investigators;
    await story.prove(id);
    const officerId = randomUUID();
    await story.officerIsKnown({ officerId });
    await assign(id, [one.id, officerId]);
    await world.ask(concludeCase, { as: one, target: id, body: { ...story.conclusion(), weights: ['grave'] } });
    const as = { ...other, roles: ['legal-reviewer' as const] };
    const body = { outcome: 'agree' as const, opinion: '事实清楚，适用法律正确。' };
    await expect(world.ask(reviewCase, { as, target: id, body })).rejects.toMatchObject({
      code: 'legal-reviewer-investigated',
    });
    expect(await read(id)).toMatchObject({ state: 'LEGAL_REVIEW' });
  });

  it('is taken up again after a defence, with a new conclusion and a new notice', async () => {
    const { id } = await story.noticed(today);
    await story.answer(id);
    const as = story.approver;
    const further = await world.ask(investigateFurther, { as, target: id, body: { reason: '须补充查勘记录。' } });
    expect(further).toMatchObject({ state: 'INVESTIGATING', defence: [] });
    expect(further.notice).toBeUndefined();
    await expect(world.ask(getCase, { as: story.agency, target: id })).rejects.toMatchObject({ code: 'not-found' });
    await story.conclude(id);
    await expect(story.decide(id)).rejects.toMatchObject({ code: 'notice-not-served' });
    await story.notify(id, today);
    expect(await read(id)).toMatchObject({ state: 'NOTICE_SERVED', defence: [] });
  });

  it('is concluded by an investigator, and by one of two who conclude at once', async () => {
    const { id } = await story.file();
    await story.prove(id);
    const tries = await Promise.allSettled([story.conclude(id), story.conclude(id)]);
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const stranger = { ...story.investigators[0], id: randomUUID() };
    await expect(world.ask(concludeCase, { as: stranger, target: id })).rejects.toMatchObject({
      code: 'not-an-investigator',
    });
  });
});
