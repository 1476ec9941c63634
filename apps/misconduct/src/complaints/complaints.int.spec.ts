import {
  addToComplaint,
  answerComplaint,
  deadlineReachedBy,
  declineComplaint,
  declineLead,
  deedDoneBy,
  extendCasePeriod,
  fileComplaint,
  findComplaints,
  getComplaint,
  getLead,
  readComplainant,
  takeUpComplaint,
  trackComplaint,
  verifyLead,
  type FileComplaint,
} from '#contracts';
import { DeadlineSweep } from '#deadlines';
import { SealedAnswerSweep } from '#service';
import { aHousehold, anAgencyCaller, anOfficer, CaseStory, eventually, World } from '#testing';
import { randomUUID } from 'node:crypto';
import { service } from '../service.js';

const text = '估价师没有入户查勘，报告照片是邻居家的，我家住址人民大街18号。';

describe('a complaint', () => {
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

  const file = (change: Partial<FileComplaint> = {}, key: string = randomUUID()) => {
    const body = { matters: ['no-inspection' as const], text, agencyId: story.agencyId, organId: 'nanguan', ...change };
    return world.ask(fileComplaint, { body, key });
  };
  const track = (trackingCode: string) => world.ask(trackComplaint, { body: { trackingCode } });
  const read = (target: string, as = story.investigators[0]) => world.ask(getComplaint, { as, target });
  const takeUp = (target: string, as = story.investigators[0]) => {
    const body = { agencyId: story.agencyId, suspectedCode: 'A17', facts: '反映未实地查勘。' };
    return world.ask(takeUpComplaint, { as, target, body });
  };

  it('is received from anybody, with a code that alone opens it', async () => {
    const receipt = await file({ name: '王某某', contact: '13812345678' });
    expect(receipt).toMatchObject({ organId: 'nanguan', trackingCode: expect.stringMatching(/^\d{4}(-\d{4}){5}$/) });
    expect(receipt.guidance).toBeUndefined();
    expect(await track(receipt.trackingCode.replaceAll('-', ''))).toMatchObject({ state: 'RECEIVED', added: 0 });
    const wrong = receipt.trackingCode.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
    await expect(track(wrong)).rejects.toMatchObject({ code: 'tracking-code-unknown', pointer: '/trackingCode' });
  });

  it('leaves neither its words, nor its author, nor its code in the tables, the events or the audit', async () => {
    const receipt = await file({ name: '王某某', contact: '13812345678' });
    await world.ask(addToComplaint, { body: { trackingCode: receipt.trackingCode, text: '照片里的门牌是16号。' } });
    const tables = ['complaint', 'complaint_addition', 'proceeding_step', 'idempotency', 'outbox'];
    for (const table of tables) {
      const rows = JSON.stringify(await world.rows(`select * from misconduct.${table}`));
      for (const secret of ['人民大街', '王某某', '13812345678', receipt.trackingCode, '门牌']) {
        expect(rows).not.toContain(secret);
      }
    }
  });

  it('names nobody in the claim of its key or in the audit, though it was sent and added to by someone signed in', async () => {
    for (const as of [aHousehold(randomUUID()), anAgencyCaller(randomUUID())]) {
      const body = { matters: ['data-leak' as const], text, organId: 'nanguan' };
      const { id, trackingCode } = await world.ask(fileComplaint, { as, body });
      await world.ask(addToComplaint, { as, body: { trackingCode, text: '泄露的是全楼的名单。' } });
      const done = await eventually(async () => {
        const all = (await world.published(deedDoneBy('misconduct'))).filter(({ body: deed }) => deed.subjectId === id);
        return all.length === 2 && all;
      });
      expect(done.map(({ body: { actorKind, actorId } }) => [actorKind, actorId])).toEqual([
        ['public', 'public'],
        ['public', 'public'],
      ]);
      for (const table of ['complaint', 'proceeding_step', 'idempotency', 'outbox']) {
        expect(JSON.stringify(await world.rows(`select * from misconduct.${table}`))).not.toContain(as.id);
      }
    }
  });

  it('leaves nothing of its words or the reply in the answers kept for the deeds of officers', async () => {
    const [as] = story.investigators;
    const sealed = { agencyName: '某某估价分公司', name: '欧阳某' };
    const [taken, declined] = [await file(sealed), await file(sealed)];
    await takeUp(taken.id);
    await world.ask(answerComplaint, { as, target: taken.id, body: { reply: '核查属实，已立案。' } });
    const body = { reason: '不属于本机关管辖。', reply: '请向延边州反映。' };
    await world.ask(declineComplaint, { as, target: declined.id, body });
    const rows = JSON.stringify(await world.rows('select answer from misconduct.idempotency'));
    for (const secret of [sealed.agencyName, '欧', '核查属实', body.reply]) expect(rows).not.toContain(secret);
    expect(await read(taken.id)).toMatchObject({ agencyName: sealed.agencyName, reply: '核查属实，已立案。' });
  });

  it('runs the period to file from the day it was received, however late it is taken up', async () => {
    world.setDay('2026-04-28');
    const { id, receivedOn } = await file();
    world.setDay('2026-05-11');
    const { leadId = '' } = await takeUp(id);
    const lead = await world.ask(getLead, { as: story.investigators[0], target: leadId });
    expect([receivedOn, lead.openedOn]).toEqual(['2026-04-28', '2026-04-28']);
    const rows = await world.rows(
      `select key, triggered_on::text, due_on::text from misconduct.deadline where subject_id = $1`,
      [leadId],
    );
    // Fifteen days after Tuesday, 28 April 2026.
    expect(rows).toEqual([{ key: 'D07', triggered_on: '2026-04-28', due_on: '2026-05-13' }]);
  });

  const days = (id: string) =>
    world.rows<{ key: string; state: string }>(
      `select key, due_on::text, state, organ_id, agency_id from misconduct.deadline where subject_id = $1 order by key, due_on`,
      [id],
    );

  it('lapses where nobody takes it up, and owes its author a reply by the day its lead must be decided', async () => {
    world.setDay('2026-04-28');
    const [left, taken] = [await file(), await file()];
    const own = { organ_id: 'nanguan', agency_id: null };
    expect(await days(left.id)).toEqual([{ key: 'D07', due_on: '2026-05-13', state: 'open', ...own }]);
    const { leadId = '' } = await takeUp(taken.id);
    const reply = { key: 'SET-REPLY', state: 'open', ...own };
    expect(await days(taken.id)).toMatchObject([{ state: 'cancelled' }, { ...reply, due_on: '2026-05-13' }]);
    const as = story.investigators[0];
    await world.ask(verifyLead, { as, target: leadId });
    const body = { key: 'D07' as const, days: 10, ground: 'complex-case' as const, reason: '案情复杂。' };
    await world.ask(extendCasePeriod, { as: story.approver, target: leadId, body });
    expect((await days(taken.id)).at(-1)).toMatchObject({ ...reply, due_on: '2026-05-25' });
    world.setDay('2026-05-26');
    await world.get('misconduct', DeadlineSweep).sweepOnce('live');
    expect(await days(left.id)).toMatchObject([{ state: 'lapsed' }]);
    const told = await eventually(async () => {
      const all = await world.published(deadlineReachedBy('misconduct'));
      const own = all.filter(({ body: { subjectId, stage } }) => subjectId === left.id && stage === 'lapsed');
      return own.length > 0 && own;
    });
    expect(told).toMatchObject([{ body: { subjectKind: 'complaint', organId: 'nanguan', mustAct: ['regulator'] } }]);
    await world.ask(answerComplaint, { as, target: taken.id, body: { reply: '仍在核查。' } });
    expect((await days(taken.id)).find(({ state }) => state === 'met-late')).toMatchObject({ key: 'SET-REPLY' });
  });

  it('wants a key nobody can guess, and gives its receipt again for a day and no longer', async () => {
    const before = (await world.rows('select 1 from misconduct.complaint')).length;
    await expect(file({}, 'complaint-0001')).rejects.toMatchObject({ code: 'idempotency-key-guessable' });
    expect(await world.rows('select 1 from misconduct.complaint')).toHaveLength(before);
    const key = randomUUID();
    const receipt = await file({}, key);
    expect(await file({}, key)).toEqual(receipt);
    const tomorrow = new Date(Date.now() + 24 * 3600_000);
    expect(await world.get('misconduct', SealedAnswerSweep).sweepOnce(tomorrow)).toBeGreaterThan(0);
    await expect(file({}, key)).rejects.toMatchObject({ code: 'idempotency-answer-expired' });
    expect(await track(receipt.trackingCode)).toMatchObject({ state: 'RECEIVED' });
  });

  it('gives a lost receipt again to whoever repeats the request, and files it once', async () => {
    const key = randomUUID();
    const [first, second] = await Promise.all([file({}, key), file({}, key)]);
    expect(second).toEqual(first);
    const rows = await world.rows('select 1 from misconduct.complaint where id = $1', [first.id]);
    expect(rows).toHaveLength(1);
  });

  it('about the value alone is told the way to the review, and is on file all the same', async () => {
    const { guidance, id, trackingCode } = await file({ matters: ['value-too-low'] });
    expect(guidance?.zh).toContain('复核');
    expect((await track(trackingCode)).guidance).toEqual(guidance);
    expect(await read(id)).toMatchObject({ state: 'RECEIVED', matters: ['value-too-low'] });
  });

  it('goes to the organ the agency is filed with when it names none, and to no organ unknown', async () => {
    const { organId: _none, ...open } = {
      matters: ['other' as const],
      text,
      organId: 'nanguan',
      agencyId: story.agencyId,
    };
    expect(await world.ask(fileComplaint, { body: open })).toMatchObject({ organId: 'changchun' });
    const { agencyId: _unnamed, ...nowhere } = open;
    await expect(world.ask(fileComplaint, { body: nowhere })).rejects.toMatchObject({
      code: 'complaint-organ-missing',
      pointer: '/organId',
    });
    await expect(file({ organId: 'nowhere' })).rejects.toMatchObject({ code: 'complaint-organ-unknown' });
    await expect(file({ agencyId: randomUUID() })).rejects.toMatchObject({ code: 'agency-not-known-yet' });
  });

  it('is read by officers of its organ, its author masked, and by nobody else', async () => {
    const { id } = await file({ name: '王小明', contact: '13812345678' });
    const seen = await read(id);
    expect(seen).toMatchObject({ text, name: '王**', allowed: ['add-information', 'take-up', 'decline'] });
    expect(JSON.stringify(seen)).not.toContain('13812345678');
    const elsewhere = anOfficer(['case-officer'], ['yanbian']);
    await expect(read(id, elsewhere)).rejects.toMatchObject({ code: 'not-found' });
    await expect(takeUp(id, elsewhere)).rejects.toMatchObject({ code: 'not-found' });
    expect((await world.ask(findComplaints, { as: elsewhere })).items).toEqual([]);
    await expect(world.ask(getComplaint, { as: story.agency, target: id })).rejects.toMatchObject({
      code: 'not-allowed',
    });
    const [listed] = (await world.ask(findComplaints, { as: story.investigators[0] })).items;
    expect(listed).toMatchObject({ id });
    expect(listed?.text).toBeUndefined();
  });

  it('shows its author to an officer with a reason, which stays on file', async () => {
    const { id } = await file({ name: '王小明', contact: '13812345678' });
    const reason = '需要与投诉人核实查勘时间。';
    const [as] = story.investigators;
    const shown = await world.ask(readComplainant, { as, target: id, body: { reason } });
    expect(shown).toEqual({ complaintId: id, name: '王小明', contact: '13812345678' });
    const rows = await world.rows(
      'select reason, read_by from misconduct.complainant_reading where complaint_id = $1',
      [id],
    );
    expect(rows).toEqual([{ reason, read_by: as.id }]);
    const anonymous = await file();
    expect(await world.ask(readComplainant, { as, target: anonymous.id, body: { reason } })).toEqual({
      complaintId: anonymous.id,
    });
  });

  it('becomes one lead, however many officers take it up at once, and is answered when the lead is not filed', async () => {
    const { id, trackingCode } = await file();
    const tries = await Promise.allSettled([takeUp(id), takeUp(id, story.investigators[1])]);
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const { leadId = '' } = await read(id);
    const [as] = story.investigators;
    expect(await world.ask(getLead, { as, target: leadId })).toMatchObject({
      source: 'complaint',
      sourceId: id,
      suspectedCode: 'A17',
    });
    await world.ask(verifyLead, { as, target: leadId });
    const decline = (body: { reason: string; reply?: string }) => world.ask(declineLead, { as, target: leadId, body });
    await expect(decline({ reason: '查勘记录齐全。' })).rejects.toMatchObject({
      code: 'complaint-reply-missing',
      pointer: '/reply',
    });
    const reply = '经核实，查勘记录齐全，不予立案。';
    await decline({ reason: '查勘记录齐全。', reply });
    expect(await track(trackingCode)).toMatchObject({ state: 'ANSWERED', reply });
    await expect(world.ask(addToComplaint, { body: { trackingCode, text: '仍有异议。' } })).rejects.toMatchObject({
      code: 'transition-not-allowed',
    });
  });

  it('is declined with a reply, or answered once it was taken up, and then closed', async () => {
    const declined = await file();
    const as = story.approver;
    const body = { reason: '不属于本机关管辖。', reply: '请向延边州住建局反映。' };
    expect(await world.ask(declineComplaint, { as, target: declined.id, body })).toMatchObject({ state: 'DECLINED' });
    expect(await track(declined.trackingCode)).toMatchObject({ reply: body.reply });
    await expect(takeUp(declined.id)).rejects.toMatchObject({
      code: 'transition-not-allowed',
      details: { state: 'DECLINED', allowed: [] },
    });
    const other = await file();
    const answer = (target: string) => world.ask(answerComplaint, { as, target, body: { reply: '已立案查处。' } });
    await expect(answer(other.id)).rejects.toMatchObject({ code: 'transition-not-allowed' });
    await takeUp(other.id);
    const answered = await answer(other.id);
    expect(answered).toMatchObject({ state: 'ANSWERED' });
    const { history, reply } = await read(other.id);
    expect(reply).toBe('已立案查处。');
    expect(history.map(({ deed, actorKind }) => [deed, actorKind])).toEqual([
      ['open', 'public'],
      ['take-up', 'officer'],
      ['answer', 'officer'],
    ]);
  });
});
