import {
  checkCorrection,
  getCase,
  orderCorrection,
  reportCorrection,
  serveCorrection,
  type OrderCorrection,
} from '#contracts';
import { anAgencyCaller, anOfficer, CaseStory, World } from '#testing';
import { randomUUID } from 'node:crypto';
import { service } from '../service.js';

const today = '2026-04-28';
const dueOn = '2026-05-28';
const hash = 'cd'.repeat(32);

describe('a correction order', () => {
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

  const order = (target: string, change: Partial<OrderCorrection> = {}, as = story.investigators[0]) => {
    const body = { what: '重新出具三份分户评估报告。', dueOn, ...change };
    return world.ask(orderCorrection, { as, target, body });
  };
  const serve = (target: string, servedOn = today) => {
    const body = { servedOn, evidenceSha256: hash };
    return world.ask(serveCorrection, { as: story.investigators[0], target, body });
  };
  const report = (target: string, as = story.agency) =>
    world.ask(reportCorrection, { as, target, body: { text: '已重新出具。', evidenceSha256: hash } });
  const check = (target: string, outcome: 'corrected' | 'not-corrected') =>
    world.ask(checkCorrection, { as: story.investigators[0], target, body: { outcome, finding: '已核对三份报告。' } });
  const ordered = async () => {
    const { id } = await story.noticed(today);
    return serve((await order(id)).id);
  };

  it('is given once facts are found, and not before', async () => {
    const { id } = await story.file();
    await expect(order(id)).rejects.toMatchObject({ code: 'facts-not-found', details: { state: 'INVESTIGATING' } });
    await story.conclude(id);
    expect(await order(id)).toMatchObject({ state: 'CORRECTION_ISSUED', caseId: id, issuedOn: today, dueOn });
  });

  it('binds once it is served, on its own day or later, and may be recorded after that', async () => {
    const { id: caseId } = await story.noticed(today);
    const { id } = await order(caseId);
    await expect(report(id)).rejects.toMatchObject({ code: 'not-found' });
    expect((await world.ask(getCase, { as: story.agency, target: caseId })).corrections).toEqual([]);
    expect(await world.rows('select 1 from misconduct.deadline where subject_id = $1', [id])).toEqual([]);
    world.setDay('2026-04-30');
    for (const servedOn of ['2026-04-27', '2026-05-01']) {
      const refused = { code: 'day-out-of-range', pointer: '/servedOn' };
      await expect(serve(id, servedOn)).rejects.toMatchObject(refused);
    }
    expect(await serve(id, '2026-04-29')).toMatchObject({ state: 'CORRECTION_ORDERED', servedOn: '2026-04-29' });
    expect((await world.ask(getCase, { as: story.agency, target: caseId })).corrections).toMatchObject([{ id }]);
    const late = await order(caseId, { dueOn: '2026-05-06' });
    world.setDay('2026-05-06');
    const tooLate = { code: 'correction-due-too-soon', pointer: '/servedOn' };
    await expect(serve(late.id, '2026-05-06')).rejects.toMatchObject(tooLate);
  });

  it('runs beside its case to the finding of an officer, and the case goes on meanwhile', async () => {
    const { id, caseId } = await ordered();
    expect(await report(id)).toMatchObject({ state: 'REPORTED', reported: '已重新出具。', reportedOn: today });
    await story.answer(caseId);
    expect(await check(id, 'corrected')).toMatchObject({ state: 'CORRECTED', checkedOn: today, allowed: [] });
    const seen = await world.ask(getCase, { as: story.agency, target: caseId });
    expect(seen).toMatchObject({ state: 'DEFENCE', corrections: [{ id, state: 'CORRECTED' }] });
    const [row] = await world.rows('select key, state from misconduct.deadline where subject_id = $1', [id]);
    expect(row).toEqual({ key: 'SET-CORRECTION', state: 'met' });
  });

  it('moves its case one version up: one of two orders made on what both saw before is stopped', async () => {
    const { id, version } = await story.noticed(today);
    const body = { what: '重新出具三份分户评估报告。', dueOn };
    const give = () => world.ask(orderCorrection, { as: story.investigators[0], target: id, body, ifMatch: version });
    const tries = await Promise.allSettled([give(), give()]);
    expect(tries.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(tries.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'version-changed' } });
    const seen = await world.ask(getCase, { as: story.approver, target: id });
    expect(seen).toMatchObject({ version: version + 1, state: 'NOTICE_SERVED', corrections: [{ caseId: id }] });
  });

  it('is found disobeyed only after its last day, and may be obeyed still', async () => {
    const { id } = await ordered();
    world.setDay(dueOn);
    await expect(check(id, 'not-corrected')).rejects.toMatchObject({
      code: 'correction-still-open',
      details: { dueOn },
    });
    world.setDay('2026-05-29');
    expect(await check(id, 'not-corrected')).toMatchObject({ state: 'NOT_CORRECTED' });
    await report(id);
    expect(await check(id, 'corrected')).toMatchObject({ state: 'CORRECTED' });
    const [row] = await world.rows('select state from misconduct.deadline where subject_id = $1', [id]);
    expect(row).toEqual({ state: 'met-late' });
  });

  it('is nobody’s business but its organ’s and its agency’s, and holds no impossible day', async () => {
    const { id, caseId } = await ordered();
    await expect(report(id, anAgencyCaller(randomUUID()))).rejects.toMatchObject({ code: 'not-found' });
    const stranger = anOfficer(['case-officer'], ['yanbian']);
    await expect(order(caseId, {}, stranger)).rejects.toMatchObject({ code: 'not-found' });
    await expect(order(caseId, { dueOn: today })).rejects.toMatchObject({
      code: 'correction-due-too-soon',
      pointer: '/dueOn',
    });
  });
});
