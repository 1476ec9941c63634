import {
  deadlineReachedBy,
  findDeadlines,
  findNotifications,
  getNotificationAddress,
  organChanged,
  readNotification,
  setNotificationAddress,
} from '#contracts';
import { aHousehold, anAgencyCaller, anOfficer, aStageReached, eventually, World } from '#testing';
import { randomUUID } from 'node:crypto';
import { service } from '../service.js';

describe('courtesy notices', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start(service);
    world.setDay('2026-05-08');
  }, 60_000);
  afterAll(() => world.stop());

  const applied = (eventId: string) =>
    eventually(
      async () => (await world.rows('select 1 from calendar.inbox where event_id = $1', [eventId])).length > 0,
    );
  const reached = async (body = aStageReached(), eventId: string = randomUUID()) => {
    await world.publish(deadlineReachedBy('reviews'), body, eventId);
    await applied(eventId);
    return body;
  };

  it('reach whoever must act, with day, duty and the words that they serve nothing', async () => {
    const { agencyId = '', deadlineId, subjectId } = await reached();
    const as = anAgencyCaller(agencyId);
    const { items } = await world.ask(findNotifications, { as });
    expect(items).toMatchObject([
      { deadlineId, key: 'D04', stage: 'reminder', stageOn: '2026-05-08', dueOn: '2026-05-11' },
    ]);
    expect(items[0]?.title.zh).toMatch(/“.*复核.*”截至2026-05-11/);
    expect(items[0]?.text.zh).toContain(subjectId);
    expect(items[0]?.text.zh).toContain('本提醒不是法律文书送达');
    expect(items[0]?.text.en).toContain('not service of a legal document');
    expect((await world.ask(findDeadlines, { as })).items).toMatchObject([{ id: deadlineId }]);
  });

  it('are one for each deadline, stage and recipient, delivered twice or told twice', async () => {
    const eventId = randomUUID();
    const body = await reached(aStageReached({ stage: 'lapsed', stageOn: '2026-05-12', state: 'lapsed' }), eventId);
    await world.publish(deadlineReachedBy('reviews'), body, eventId);
    await reached({ ...body, version: body.version + 1 });
    const rows = await world.rows<{ recipient: string }>(
      'select recipient from calendar.notification where deadline_id = $1 order by recipient',
      [body.deadlineId],
    );
    expect(rows.map(({ recipient }) => recipient)).toEqual([`agency:${body.agencyId}`, `organ:${body.organId}`]);
  });

  it('are read by their recipient alone, once, and by no stranger', async () => {
    const { agencyId = '', organId = '', reportId = '' } = await reached();
    const as = anAgencyCaller(agencyId);
    const [notice] = (await world.ask(findNotifications, { as, body: { unread: 'true' } })).items;
    const target = notice?.id ?? '';
    const strangers = [anAgencyCaller(randomUUID()), aHousehold(reportId), anOfficer(['clerk'], [organId])];
    const sandbox = { ...as, tenant: `test:${agencyId}` as const };
    for (const stranger of [...strangers, sandbox]) {
      expect((await world.ask(findNotifications, { as: stranger })).items).toEqual([]);
      await expect(world.ask(readNotification, { as: stranger, target })).rejects.toMatchObject({ code: 'not-found' });
    }
    const [first, second] = [
      await world.ask(readNotification, { as, target }),
      await world.ask(readNotification, { as, target }),
    ];
    expect(first.readAt).toBeDefined();
    expect(second).toEqual(first);
    expect((await world.ask(findNotifications, { as, body: { unread: 'true' } })).items).toEqual([]);
    expect((await world.ask(findNotifications, { as })).items).toHaveLength(1);
  });

  it('of an organ stand in the inbox of its own officers, not of those above it', async () => {
    const { organId = '' } = await reached(
      aStageReached({ stage: 'escalated', stageOn: '2026-05-15', state: 'lapsed' }),
    );
    const inboxOf = async (covers: string[]) =>
      (await world.ask(findNotifications, { as: anOfficer(['reviewer'], covers) })).items.length;
    expect(await inboxOf([organId])).toBe(1);
    expect(await inboxOf(['changchun', organId])).toBe(0);
  });

  it('go in the end to the organ above as well, once it is known', async () => {
    const [organId, parentId] = [`county-${randomUUID().slice(0, 8)}`, `city-${randomUUID().slice(0, 8)}`];
    const county = {
      organId,
      version: 1,
      name: '某县住房和城乡建设局',
      level: 'county' as const,
      roles: ['regulator' as const],
    };
    await applied(await world.publish(organChanged, { ...county, parentId }));
    await reached(aStageReached({ organId, stage: 'escalated', stageOn: '2026-05-15', state: 'lapsed' }));
    const as = anOfficer(['reviewer'], [parentId]);
    expect((await world.ask(findNotifications, { as })).items).toMatchObject([{ stage: 'escalated' }]);
  });

  it('go besides to an address of one’s own, kept encrypted and shown masked', async () => {
    const as = aHousehold(randomUUID());
    expect(await world.ask(getNotificationAddress, { as })).toEqual({ version: 0 });
    const body = { email: 'zhang.san@example.cn', mobile: '13812345678' };
    const masked = { email: 'z***@example.cn', mobile: '138****5678' };
    expect(await world.ask(setNotificationAddress, { as, body })).toEqual({ version: 1, ...masked });
    expect(await world.ask(getNotificationAddress, { as })).toEqual({ version: 1, ...masked });
    await expect(world.ask(setNotificationAddress, { as, body: {}, ifMatch: 7 })).rejects.toMatchObject({
      code: 'version-changed',
    });
    const stored = JSON.stringify(
      await world.rows(
        `select a.*, (select json_agg(o.body) from calendar.outbox o) as told, (select json_agg(i) from calendar.idempotency i)
         from calendar.notification_address a`,
      ),
    );
    expect(stored).not.toMatch(/zhang\.san|13812345678/);
    expect(await world.ask(setNotificationAddress, { as, body: {}, ifMatch: 1 })).toEqual({ version: 2 });
    expect(await world.ask(getNotificationAddress, { as: aHousehold(randomUUID()) })).toEqual({ version: 0 });
  });

  it('take one of two addresses set at once from the same view', async () => {
    const as = anOfficer(['clerk'], [`organ-${randomUUID().slice(0, 8)}`]);
    const tries = await Promise.allSettled(
      ['a@example.cn', 'b@example.cn'].map((email) =>
        world.ask(setNotificationAddress, { as, body: { email }, ifMatch: 0 }),
      ),
    );
    expect(tries.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect((await world.ask(getNotificationAddress, { as })).version).toBe(1);
  });
});
