import {
  decideSupervision,
  findLeads,
  getSupervision,
  penaltyDecided,
  supervisionChanged,
  verifyLead,
  type Caller,
  type DecideSupervision,
} from '#contracts';
import { anAgencyCaller, anOfficer, eventually, RecordStory, World } from '#testing';
import { randomUUID } from 'node:crypto';
import { service } from '../service.js';

const decidedOn = '2026-05-09';
const notice = { servedOn: decidedOn, evidenceSha256: 'ab'.repeat(32) };

describe('the ladder of supervision', () => {
  let world: World;
  let story: RecordStory;
  beforeAll(async () => {
    world = await World.start(service);
  }, 60_000);
  beforeEach(async () => {
    story = new RecordStory(world);
    await story.case.partiesAreKnown();
  });
  afterAll(() => world.stop());

  const read = (as: Caller) => world.ask(getSupervision, { as, target: story.case.agencyId });
  const decide = (level: DecideSupervision['level'], change: Partial<DecideSupervision> = {}, ifMatch?: number) =>
    world.ask(decideSupervision, {
      as: story.case.authority,
      target: story.case.agencyId,
      body: { level, reason: '依据已公示记录。', notice, ...change },
      ...(ifMatch === undefined ? {} : { ifMatch }),
    });
  const leads = async () => {
    const body = { agencyId: story.case.agencyId };
    const { items } = await world.ask(findLeads, { as: story.case.authority, body });
    return items.filter(({ suspectedCode }) => suspectedCode === 'A30');
  };

  it('proposes from published entries, explains its counts, and moves only when a named person decides', async () => {
    const { record: one } = await story.published('2026-04-28', decidedOn);
    const { record: two } = await story.published('2026-04-28', decidedOn);
    const proposed = await read(story.case.authority);
    expect(proposed).toMatchObject({
      version: 0,
      level: 'ORDINARY',
      proposal: {
        level: 'FULL_REVIEW',
        counts: { minor: 0, ordinary: 2, serious: 0 },
        reached: { atLeast: 'ordinary', count: 2 },
        unconfirmed: true,
      },
    });
    expect(proposed.proposal.recordIds.toSorted()).toEqual([one.id, two.id].toSorted());
    expect(await decide('FULL_REVIEW')).toMatchObject({ version: 1, level: 'FULL_REVIEW' });
    const facts = await eventually(async () => {
      const all = await world.published(supervisionChanged);
      const own = all.filter(({ body }) => body.agencyId === story.case.agencyId);
      return own.length > 0 && own;
    });
    expect(facts.map(({ body }) => [body.from, body.level])).toEqual([['ORDINARY', 'FULL_REVIEW']]);
    const down = await decide('ORDINARY', { notice: undefined });
    expect(down.history).toMatchObject([
      { from: 'ORDINARY', to: 'FULL_REVIEW', reason: '依据已公示记录。' },
      { from: 'FULL_REVIEW', to: 'ORDINARY' },
    ]);
  });

  it('is never put above what the counted facts support, nor up without a notice', async () => {
    await story.published('2026-04-28', decidedOn);
    await expect(decide('RESTRICTED')).rejects.toMatchObject({
      code: 'supervision-above-proposal',
      details: { proposed: 'EDUCATE' },
    });
    await expect(decide('EDUCATE', { notice: undefined })).rejects.toMatchObject({
      code: 'supervision-notice-missing',
      pointer: '/notice',
    });
    const tomorrow = { ...notice, servedOn: '2026-05-10' };
    await expect(decide('EDUCATE', { notice: tomorrow })).rejects.toMatchObject({ code: 'day-out-of-range' });
    expect(await read(story.case.authority)).toMatchObject({ level: 'ORDINARY', version: 0 });
  });

  it('is moved once by two officers who saw the same version', async () => {
    await story.published('2026-04-28', decidedOn);
    const tries = await Promise.allSettled([decide('EDUCATE', {}, 0), decide('EDUCATE', {}, 0)]);
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(tries.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'version-changed' } });
    await expect(decide('EDUCATE')).rejects.toMatchObject({ code: 'transition-not-allowed' });
  });

  it('belongs to the organ the agency is filed with, and is shown to the agency and to no other', async () => {
    const { agencyId, agency, approver } = story.case;
    expect(await read(agency)).toMatchObject({ agencyId, level: 'ORDINARY' });
    await expect(read(anAgencyCaller(randomUUID()))).rejects.toMatchObject({ code: 'not-found' });
    const body = { level: 'EDUCATE' as const, reason: '县级提出。', notice };
    await expect(world.ask(decideSupervision, { as: approver, target: agencyId, body })).rejects.toMatchObject({
      code: 'organ-outside-your-scope',
    });
    const clerk = anOfficer(['clerk'], ['changchun', 'nanguan'], 'prefecture');
    await expect(world.ask(decideSupervision, { as: clerk, target: agencyId, body })).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });

  it('gains a lead of its own with the third penalty within a year, once', async () => {
    await story.decided('2026-04-28', decidedOn);
    await story.decided('2026-06-01', '2026-06-30');
    expect(await leads()).toEqual([]);
    await story.decided('2026-08-03', '2026-08-31');
    const [lead] = await eventually(async () => {
      const found = await leads();
      return found.length > 0 && found;
    });
    expect(lead).toMatchObject({ source: 'penalty-count', organId: 'changchun', state: 'LEAD' });
    expect(lead?.sourceId?.split('+')).toHaveLength(3);
    const told = (await world.published(penaltyDecided)).filter(({ body }) => body.agencyId === story.case.agencyId);
    expect(told).toHaveLength(3);
    for (const { eventId, body } of told) {
      for (const id of [eventId, randomUUID()]) {
        await story.case.isHandled(await world.publish(penaltyDecided, body, id));
      }
    }
    expect(await leads()).toHaveLength(1);
  });

  it('loses the lead nobody has filed a case on when a penalty it counted is annulled, and what is left is counted anew', async () => {
    const cases = [];
    for (const [noticedOn, day] of [
      ['2026-04-28', decidedOn],
      ['2026-05-12', '2026-05-25'],
      ['2026-06-01', '2026-06-30'],
      ['2026-08-03', '2026-08-31'],
    ] as const) {
      cases.push(await story.decided(noticedOn, day));
    }
    const [first = '', second = '', third = '', fourth = ''] = cases;
    await eventually(async () => {
      const rows = await world.rows(
        `select 1 from misconduct.inbox where handler = 'WhenPenaltyDecided' and event_id in
           (select id from misconduct.outbox where body ->> 'agencyId' = $1)`,
        [story.case.agencyId],
      );
      return rows.length === 4;
    });
    expect((await leads()).map(({ sourceId }) => sourceId)).toEqual([[first, second, third].join('+')]);
    await story.heard(second, ['2026-08-31', '2026-08-31', '2026-08-31'], { result: 'annul' });
    const after = await leads();
    expect(after.map(({ sourceId, state }) => [sourceId, state])).toEqual([
      [[first, third, fourth].join('+'), 'LEAD'],
      [[first, second, third].join('+'), 'OVERTAKEN'],
    ]);
    const overtaken = after.at(-1)?.id ?? '';
    const days = await world.rows(`select state from misconduct.deadline where subject_id = $1`, [overtaken]);
    expect(days).toEqual([{ state: 'cancelled' }]);
    const verify = world.ask(verifyLead, {
      as: anOfficer(['case-officer'], ['changchun', 'nanguan'], 'prefecture'),
      target: overtaken,
      body: {},
    });
    await expect(verify).rejects.toMatchObject({ code: 'transition-not-allowed' });
  });

  it('counts no penalty whose entry was repaired', async () => {
    const { record, caseId } = await story.published('2026-04-28', decidedOn);
    await story.decided('2026-06-01', '2026-06-30');
    world.setDay('2026-08-10');
    await story.settle(caseId, '2026-08-10');
    await story.repaired(record.id);
    await story.decided('2026-09-01', '2026-09-30');
    await eventually(async () => {
      const rows = await world.rows(
        `select 1 from misconduct.inbox where handler = 'WhenPenaltyDecided' and event_id in
           (select id from misconduct.outbox where body ->> 'agencyId' = $1)`,
        [story.case.agencyId],
      );
      return rows.length === 3;
    });
    expect(await leads()).toEqual([]);
  });
});
