import {
  answerPanel,
  askParty,
  changeExpert,
  deadlineReachedBy,
  declareInterest,
  drawPanel,
  examineAspect,
  filesInUse,
  getDetermination,
  giveOpinion,
  pauseExamination,
  recordSiteVisit,
  resumeExamination,
  startExamining,
  withdrawDetermination,
  type Caller,
  type DeterminationView,
  type RecordSiteVisit,
} from '#contracts';
import { DeadlineSweep } from '#deadlines';
import { anOfficer, eventually, ReviewStory, World } from '#testing';
import { service } from '../service.js';

const evidence = 'cd'.repeat(32);
const reason = '住户拒绝入户，约定改日查勘';

describe('an examination', () => {
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
  const file = (as: Caller = story.secretary) => world.ask(getDetermination, { as, target });
  const draw = async () => {
    await story.roster();
    const { panel } = await world.ask(drawPanel, { as: story.secretary, target, body: { size: 3 } });
    return panel?.members.map(({ expertId }) => expertId) ?? [];
  };
  const start = (independent: string[]) =>
    world.ask(startExamining, { as: story.secretary, target, body: { independent } });
  const examine = (text: string, finding: 'sound' | 'problem' = 'sound') =>
    world.ask(examineAspect, {
      as: story.secretary,
      target,
      body: { aspect: 'basis', finding, text, evidence: [evidence] },
    });

  it('starts once every member, and nobody else, declared to have no interest', async () => {
    const members = await draw();
    await expect(examine('依据充分')).rejects.toMatchObject({
      code: 'transition-not-allowed',
      details: { state: 'PANEL_DRAWN', allowed: ['redraw-panel', 'start-examining', 'withdraw'] },
    });
    await expect(start(members.slice(1))).rejects.toMatchObject({
      code: 'independence-undeclared',
      pointer: '/independent',
      details: { missing: members.slice(0, 1) },
    });
    const stranger = (await story.expert('law')).id;
    await expect(start([...members, stranger])).rejects.toMatchObject({
      code: 'not-on-panel',
      pointer: '/independent/3',
    });
    expect((await file()).status).toBe('PANEL_DRAWN');
    expect(await start(members)).toMatchObject({ status: 'EXAMINING' });
  });

  it('goes aspect by aspect; of two findings the later counts, and the parties see none before the opinion', async () => {
    await story.panel(determination);
    await examine('依据不足', 'problem');
    expect((await examine('补充材料后依据充分')).examined).toMatchObject([
      { aspect: 'basis', finding: 'sound', text: '补充材料后依据充分', evidence: [evidence] },
    ]);
    for (const as of [story.household, story.agency]) expect((await file(as)).examined).toEqual([]);
    const rows = await world.rows('select 1 from reviews.aspect_finding where determination_id = $1', [target]);
    expect(rows).toHaveLength(2);
    const asked = { as: story.reviewer, body: { hashes: [evidence, 'ef'.repeat(32)] } };
    expect(await world.ask(filesInUse.reviews, asked)).toEqual({ used: [evidence] });
  });

  it('begins anew with another panel', async () => {
    const [expertId = ''] = await story.panel(determination);
    await story.examine(determination);
    const body = { expertId, reason: '曾为被征收人提供咨询', evidenceSha256: evidence };
    await world.ask(declareInterest, { as: story.reviewer, target, body });
    await expect(examine('依据充分')).rejects.toMatchObject({
      code: 'panel-has-recused-member',
      details: { recused: [expertId], because: ['interest-in-party'] },
    });
    const signers = await story.examining(determination);
    expect(signers).not.toContain(expertId);
    expect((await file()).examined).toEqual([]);
    const opinion = { outcome: 'maintained' as const, signers };
    await expect(world.ask(giveOpinion, { as: story.secretary, target, body: opinion })).rejects.toMatchObject({
      code: 'opinion-aspect-missing',
    });
  });

  it('stops when a member comes to work for the agency, and whoever entered that does not draw again', async () => {
    await story.agencyIsKnown();
    const [expertId = ''] = await story.panel(determination);
    const { agencyId: employerAgencyId } = determination;
    const other = anOfficer(['committee-secretary'], [story.secretary.organId, 'nanguan'], 'prefecture');
    const body = { employerAgencyId, reason: '转至该机构执业' };
    await world.ask(changeExpert, { as: story.secretary, target: expertId, body });
    await expect(examine('依据充分')).rejects.toMatchObject({
      code: 'panel-has-recused-member',
      details: { recused: [expertId], because: ['employed-by-agency'] },
    });
    const redraw = (as: Caller) => world.ask(drawPanel, { as, target, body: { size: 3 } });
    await expect(redraw(story.secretary)).rejects.toMatchObject({ code: 'panel-already-drawn' });
    const { panel, history } = await redraw(other);
    expect(panel?.recused).toContainEqual({ expertId, because: 'employed-by-agency' });
    expect(history.at(-1)).toMatchObject({ deed: 'redraw-panel', reason: `employed-by-agency: ${expertId}` });
  });

  it('stands still on a recorded ground, and its ten days with it', async () => {
    await story.panel(determination);
    expect((await file()).dates).toMatchObject([{ key: 'D06', dueOn: '2026-12-07', state: 'open' }]);
    world.setDay('2026-11-28');
    const pause = (until: string) => {
      const body = { ground: 'site-access-refused' as const, reason, until };
      return world.ask(pauseExamination, { as: story.secretary, target, body });
    };
    await expect(pause('2027-01-27')).rejects.toMatchObject({ code: 'suspension-too-long', pointer: '/until' });
    expect(await file()).toMatchObject({ status: 'EXAMINING' });
    const paused = await pause('2027-01-26');
    expect(paused).toMatchObject({
      status: 'PAUSED',
      pause: { ground: 'site-access-refused', since: '2026-11-28', until: '2027-01-26', zh: '无法进入现场查勘' },
      dates: [{ key: 'D06', state: 'suspended' }],
      allowed: ['answer-panel', 'resume-examination', 'withdraw-determination'],
    });
    await expect(pause('2026-12-20')).rejects.toMatchObject({ code: 'transition-not-allowed' });
    await expect(examine('依据充分')).rejects.toMatchObject({ code: 'transition-not-allowed' });
    world.setDay('2026-12-02');
    const resumed = await world.ask(resumeExamination, {
      as: story.secretary,
      target,
      body: { reason: '已完成入户查勘的约定' },
    });
    expect(resumed.pause).toBeUndefined();
    expect(resumed.dates).toMatchObject([{ key: 'D06', state: 'open', dueOn: '2026-12-10' }]);
    const trace = (await file()).history.filter(({ deed }) => deed === 'pause' || deed === 'resume');
    expect(trace).toMatchObject([{ reason: `site-access-refused: ${reason}` }, { actorId: story.secretary.id }]);
  });

  it('goes on by itself after the last day of the stop', async () => {
    await story.panel(determination);
    world.setDay('2026-11-28');
    const body = { ground: 'register-file-awaited' as const, reason, until: '2026-12-02' };
    await world.ask(pauseExamination, { as: story.secretary, target, body });
    const sweepOn = (day: string) => {
      world.setDay(day);
      return world.get('reviews', DeadlineSweep).sweepOnce('live');
    };
    await sweepOn('2026-12-02');
    expect(await file()).toMatchObject({ status: 'PAUSED' });
    await Promise.all([sweepOn('2026-12-05'), sweepOn('2026-12-05')]);
    const resumed = await file();
    expect(resumed).toMatchObject({ status: 'EXAMINING', dates: [{ key: 'D06', state: 'open', dueOn: '2026-12-10' }] });
    expect(resumed.pause).toBeUndefined();
    const trace = resumed.history.filter(({ deed }) => deed === 'resume');
    expect(trace).toMatchObject([{ actorKind: 'system', reason: '2026-12-02' }]);
  });

  it('that outlasts its ten days goes on, and that is told; one taken back is owed no opinion', async () => {
    await story.panel(determination);
    const told = async () =>
      (await world.published(deadlineReachedBy('reviews')))
        .map(({ body }) => body)
        .filter(({ subjectId, stage }) => subjectId === target && stage === 'lapsed');
    world.setDay('2026-12-08');
    await world.get('reviews', DeadlineSweep).sweepOnce('live');
    const facts = await eventually(async () => {
      const all = await told();
      return all.length > 0 && all;
    });
    expect(facts).toMatchObject([{ key: 'D06', mustAct: ['committee'], organId: story.secretary.organId }]);
    expect(await file()).toMatchObject({ status: 'EXAMINING', dates: [{ key: 'D06', state: 'lapsed' }] });
    const back = { as: story.household, target, body: { reason: '已经达成补偿协议' } };
    expect(await world.ask(withdrawDetermination, back)).toMatchObject({ status: 'WITHDRAWN', dates: [] });
  });

  it('asks the agency, which answers once, and nobody in its place', async () => {
    await story.panel(determination);
    const ask = (to: 'agency' | 'household', answerBy: string) => {
      const body = { to, text: '请说明成新率的确定依据', answerBy };
      return world.ask(askParty, { as: story.secretary, target, body });
    };
    await expect(ask('agency', '2026-11-24')).rejects.toMatchObject({
      code: 'answer-day-passed',
      pointer: '/answerBy',
    });
    await ask('agency', '2026-11-27');
    expect((await ask('household', '2026-11-27')).questions.map(({ no, to }) => [no, to])).toEqual([
      [1, 'agency'],
      [2, 'household'],
    ]);
    const answer = (as: Caller, questionNo: number) =>
      world.ask(answerPanel, { as, target, body: { questionNo, text: '依现场查勘记录确定', evidence: [evidence] } });
    for (const as of [story.household, story.clerk]) {
      await expect(answer(as, 1)).rejects.toMatchObject({ code: 'question-not-yours', pointer: '/questionNo' });
    }
    await expect(answer(story.agency, 3)).rejects.toMatchObject({ code: 'question-unknown' });
    world.setDay('2026-11-28');
    expect((await answer(story.agency, 1)).questions).toMatchObject([
      { answer: '依现场查勘记录确定', answeredOn: '2026-11-28', evidence: [evidence], overdue: true },
      { no: 2, overdue: true },
    ]);
    await expect(answer(story.agency, 1)).rejects.toMatchObject({ code: 'question-answered' });
    const [question] = (await file(story.household)).questions;
    expect(question).toMatchObject({ no: 1, answer: '依现场查勘记录确定' });
  });

  it('goes to the house between receipt of the application and today, by its own members', async () => {
    const members = await story.panel(determination);
    world.setDay('2026-11-27');
    const visit: RecordSiteVisit = {
      visitedOn: '2026-11-26',
      present: members,
      access: 'refused',
      text: '被征收人拒绝入户，已在门外拍照',
      evidence: [evidence],
    };
    const record = (change: Partial<RecordSiteVisit> = {}) =>
      world.ask(recordSiteVisit, { as: story.secretary, target, body: { ...visit, ...change } });
    await expect(record({ visitedOn: '2026-11-28' })).rejects.toMatchObject({ code: 'site-visit-in-future' });
    await expect(record({ visitedOn: '2026-11-24' })).rejects.toMatchObject({ code: 'site-visit-before-receipt' });
    await expect(record({ present: [determination.agencyId] })).rejects.toMatchObject({ code: 'not-on-panel' });
    expect((await file()).siteVisits).toEqual([]);
    expect((await record()).siteVisits).toEqual([{ ...visit, recordedOn: '2026-11-27' }]);
  });

  it('takes one deed at a time from two secretaries who saw the same version', async () => {
    await story.panel(determination);
    const { version: ifMatch } = await file();
    const body = { ground: 'force-majeure' as const, reason, until: '2026-12-31' };
    const asks = [1, 2].map(() => world.ask(pauseExamination, { as: story.secretary, target, ifMatch, body }));
    const outcomes = await Promise.allSettled(asks);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'version-changed' } });
  });
});
