import {
  answerPanel,
  askParty,
  drawPanel,
  endExpertTerm,
  examineAspect,
  getDetermination,
  giveOpinion,
  panelUnanswered,
  withdrawDetermination,
  type Caller,
  type DeterminationView,
} from '#contracts';
import { DeadlineSweep } from '#deadlines';
import { anOfficer, eventually, ReviewStory, World } from '#testing';
import { service } from '../service.js';

describe('an examination that waits for others', () => {
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
  const file = () => world.ask(getDetermination, { as: story.secretary, target });
  const examine = (text: string) =>
    world.ask(examineAspect, { as: story.secretary, target, body: { aspect: 'basis', finding: 'sound', text } });

  it('finds in an agency that leaves the panel without an answer a fact, told once', async () => {
    await story.panel(determination);
    const ask = (to: 'agency' | 'household', answerBy: string) => {
      const body = { to, text: '请说明成新率的确定依据', answerBy };
      return world.ask(askParty, { as: story.secretary, target, body });
    };
    const answer = (questionNo: number) =>
      world.ask(answerPanel, { as: story.agency, target, body: { questionNo, text: '依现场查勘记录确定' } });
    await ask('agency', '2026-11-27');
    await ask('household', '2026-11-27');
    await ask('agency', '2026-11-28');
    const of = `select subject_kind, state from reviews.deadline
      where subject_id = $1 and key = 'SET-PANEL-ANSWER' order by subject_kind`;
    const days = () => world.rows(of, [target]);
    world.setDay('2026-11-27');
    await answer(3);
    expect(await days()).toEqual([
      { subject_kind: 'panel-question-1', state: 'open' },
      { subject_kind: 'panel-question-3', state: 'met' },
    ]);
    world.setDay('2026-11-29');
    const sweep = () => world.get('reviews', DeadlineSweep).sweepOnce('live');
    await Promise.all([sweep(), sweep()]);
    const { reportId, agencyId, projectId } = determination;
    const own = { determinationId: target, reportId, agencyId, projectId, regulatorOrganId: 'nanguan-housing' };
    const facts = await eventually(async () => {
      const all = (await world.published(panelUnanswered)).map(({ body }) => body);
      const told = all.filter(({ determinationId }) => determinationId === target);
      return told.length > 0 && told;
    });
    expect(facts).toEqual([{ ...own, questionNo: 1, dueOn: '2026-11-27' }]);
    const line = { deed: 'leave-unanswered', actorKind: 'system', details: { questionNo: 1, dueOn: '2026-11-27' } };
    expect((await file()).history.at(-1)).toMatchObject(line);
    await answer(1);
    expect((await days())[0]).toEqual({ subject_kind: 'panel-question-1', state: 'met-late' });
  });

  it('waits for no answer once the application is taken back', async () => {
    await story.panel(determination);
    const question = { to: 'agency' as const, text: '请说明成新率的确定依据', answerBy: '2026-11-27' };
    await world.ask(askParty, { as: story.secretary, target, body: question });
    await world.ask(withdrawDetermination, { as: story.household, target, body: { reason: '已经达成补偿协议' } });
    const of = `select state from reviews.deadline where subject_id = $1 and key = 'SET-PANEL-ANSWER'`;
    expect(await world.rows(of, [target])).toEqual([{ state: 'cancelled' }]);
  });

  it('is not gone on with by a member whose term is over, but by a panel drawn again', async () => {
    const [expertId = ''] = await story.panel(determination);
    const other = anOfficer(['committee-secretary'], [story.secretary.organId, 'nanguan'], 'prefecture');
    const end = { as: story.secretary, target: expertId, body: { on: '2026-11-26', reason: '本人辞去专家职务' } };
    await world.ask(endExpertTerm, end);
    world.setDay('2026-11-26');
    await examine('依据充分');
    world.setDay('2026-11-27');
    const { version, panel: seated } = await file();
    const members = seated?.members ?? [];
    expect(members.find((one) => one.expertId === expertId)).toMatchObject({ termTo: '2026-11-26', termOver: true });
    const body = { outcome: 'maintained' as const, signers: members.map((one) => one.expertId) };
    const opinion = world.ask(giveOpinion, { as: story.secretary, target, body });
    await expect(opinion).rejects.toMatchObject({
      code: 'panel-member-term-ended',
      details: { recused: [expertId], because: ['term-ended'] },
    });
    expect(await file()).toMatchObject({ status: 'EXAMINING', version });
    const redraw = (as: Caller) => world.ask(drawPanel, { as, target, body: { size: 3 } });
    await expect(redraw(story.secretary)).rejects.toMatchObject({ code: 'panel-already-drawn' });
    const { panel, history } = await redraw(other);
    expect(panel?.members.map((one) => one.expertId)).not.toContain(expertId);
    expect(history.at(-1)).toMatchObject({ deed: 'redraw-panel', reason: `term-ended: ${expertId}` });
  });
});
