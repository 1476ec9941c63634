import {
  findCourtCases,
  getCourtCase,
  linkCourtCase,
  moveCourtCase,
  recordRuling,
  type LinkCourtCase,
  type MoveCourtCase,
  type RecordRuling,
} from '#contracts';
import { anOfficer, ReviewStory, World } from '#testing';
import { service } from '../service.js';

describe('a court case', () => {
  let world: World;
  let story: ReviewStory;
  beforeAll(async () => {
    world = await World.start(service);
  }, 60_000);
  afterAll(() => world.stop());
  beforeEach(async () => {
    story = new ReviewStory(world);
    await story.registered();
    world.setDay('2026-12-01');
  });
  const link = (change: Partial<LinkCourtCase> = {}, as = story.clerk) => {
    const { reportId } = story;
    const body = { reportId, court: '长春市南关区人民法院', caseNo: '（2026）吉0102行初12号', filedOn: '2026-11-20' };
    return world.ask(linkCourtCase, { as, body: { ...body, ...change } });
  };
  const move = (target: string, body: MoveCourtCase) => world.ask(moveCourtCase, { as: story.clerk, target, body });
  const rule = (target: string, change: Partial<RecordRuling> = {}) => {
    const lost = { result: 'revoked' as const, lossReason: 'report-not-served' as const };
    const body = { ...lost, decidedOn: '2026-11-30', evidenceSha256: 'ab'.repeat(32), ...change };
    return world.ask(recordRuling, { as: story.clerk, target, body });
  };

  it('goes through its stages, each ruling kept with the reason it was lost for', async () => {
    const { id } = await link();
    await expect(rule(id)).rejects.toMatchObject({ code: 'transition-not-allowed', details: { state: 'FILED' } });
    await move(id, { step: 'hear', on: '2026-11-25' });
    expect(await rule(id)).toMatchObject({
      stage: 'FIRST_INSTANCE',
      result: 'revoked',
      lossReason: 'report-not-served',
    });
    const second = { court: '长春市中级人民法院', caseNo: '（2026）吉01行终3号' };
    const appealed = await move(id, { step: 'appeal', on: '2026-12-01', ...second });
    expect(appealed).toMatchObject({ stage: 'APPEAL', result: 'pending', ...second });
    expect(appealed.lossReason).toBeUndefined();
    await rule(id, { decidedOn: '2026-12-01' });
    await move(id, { step: 'end', on: '2026-12-01' });
    const file = await world.ask(getCourtCase, { as: story.reviewer, target: id });
    expect(file).toMatchObject({ stage: 'ENDED', result: 'revoked', allowed: ['reopen'] });
    expect(file.rulings.map(({ stage, caseNo }) => [stage, caseNo])).toEqual([
      ['FIRST_INSTANCE', '（2026）吉0102行初12号'],
      ['APPEAL', second.caseNo],
    ]);
    expect(file.history.map(({ deed }) => deed)).toEqual(['file', 'hear', 'rule', 'appeal', 'rule', 'end']);
    const lost = { as: story.reviewer, body: { lossReason: 'report-not-served' as const, reportId: story.reportId } };
    expect((await world.ask(findCourtCases, lost)).items.map((one) => one.id)).toEqual([id]);
  });

  it('is lost for a reason, dated when it happened, and decided as its stage decides', async () => {
    const { id } = await link();
    await move(id, { step: 'review-execution', on: '2026-11-25' });
    await expect(rule(id)).rejects.toMatchObject({ code: 'ruling-unfit-for-stage', pointer: '/result' });
    const refused = { result: 'execution-refused' as const };
    await expect(rule(id, { ...refused, decidedOn: '2026-12-02' })).rejects.toMatchObject({ code: 'ruling-in-future' });
    await expect(move(id, { step: 'end', on: '2026-11-24' })).rejects.toMatchObject({ code: 'court-step-before-last' });
    await expect(move(id, { step: 'end', on: '2026-12-02' })).rejects.toMatchObject({ code: 'court-day-in-future' });
    expect(await rule(id, { ...refused, lossReason: 'served-together' })).toMatchObject({
      result: 'execution-refused',
    });
  });

  it('is linked once by its number, whoever comes first', async () => {
    const outcomes = await Promise.allSettled([1, 2].map(() => link()));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'court-case-known' },
    });
    await expect(link({ caseNo: '（2026）吉0102行初13号', filedOn: '2026-12-02' })).rejects.toMatchObject({
      code: 'court-day-in-future',
      pointer: '/filedOn',
    });
  });

  it('is for officers in charge only', async () => {
    const { id } = await link();
    const elsewhere = anOfficer(['clerk'], ['yanbian']);
    await expect(link({}, elsewhere)).rejects.toMatchObject({ code: 'not-found' });
    await expect(world.ask(getCourtCase, { as: elsewhere, target: id })).rejects.toMatchObject({ code: 'not-found' });
    for (const as of [story.household, story.agency]) {
      await expect(world.ask(getCourtCase, { as, target: id })).rejects.toMatchObject({ code: 'not-allowed' });
    }
  });
});
