import {
  deadlineChangedBy,
  findDeadlines,
  type DeadlineChanged,
  type DeadlineKeeper,
  type DeadlinePage,
} from '#contracts';
import { aDeadlineChanged, aHousehold, anAgencyCaller, anOfficer, eventually, World } from '#testing';
import { randomUUID } from 'node:crypto';
import { service } from '../service.js';

describe('the queue of deadlines', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start(service);
    world.setDay('2026-05-08');
  }, 60_000);
  afterAll(() => world.stop());

  const told = async (deadline: DeadlineChanged, keeper: DeadlineKeeper = 'reviews') => {
    const eventId = await world.publish(deadlineChangedBy(keeper), deadline);
    await eventually(
      async () => (await world.rows('select 1 from calendar.inbox where event_id = $1', [eventId])).length > 0,
    );
  };

  it('says what is due, when, whose and how sure, to the organ, the agency and the household, and to nobody else', async () => {
    const deadline = aDeadlineChanged();
    const { organId = '', agencyId = '', reportId = '' } = deadline;
    await told(deadline);
    const { items } = await world.ask(findDeadlines, { as: anOfficer(['reviewer'], ['changchun', organId]) });
    const { deadlineId, version: _, ...rest } = deadline;
    expect(items).toEqual([{ id: deadlineId, service: 'reviews', ...rest, risk: 'soon', daysLeft: 3 }]);
    expect((await world.ask(findDeadlines, { as: anAgencyCaller(agencyId) })).items).toEqual(items);
    expect((await world.ask(findDeadlines, { as: aHousehold(reportId) })).items).toEqual(items);
    const sandbox = { ...anAgencyCaller(agencyId), tenant: `test:${agencyId}` as const };
    for (const as of [anOfficer(['reviewer']), anAgencyCaller(reportId), aHousehold(agencyId), sandbox]) {
      expect((await world.ask(findDeadlines, { as })).items).toEqual([]);
    }
    await expect(world.ask(findDeadlines)).rejects.toMatchObject({ code: 'not-allowed' });
  });

  it('follows the newest version, whatever the order they come in, and no other service in its name', async () => {
    const deadline = aDeadlineChanged();
    const as = anAgencyCaller(deadline.agencyId ?? '');
    const moved = { ...deadline, version: 3, dueOn: '2026-05-14' };
    await told(moved);
    await told({ ...deadline, version: 2, dueOn: '2026-05-12' });
    await told({ ...deadline, version: 9, dueOn: '2026-06-01' }, 'misconduct');
    expect((await world.ask(findDeadlines, { as })).items).toMatchObject([{ dueOn: '2026-05-14', risk: 'later' }]);
    await told({ ...moved, version: 4, state: 'met' });
    expect((await world.ask(findDeadlines, { as })).items).toEqual([]);
    const met = await world.ask(findDeadlines, { as, body: { state: 'met' } });
    expect(met.items).toHaveLength(1);
    expect(met.items[0]).not.toHaveProperty('risk');
  });

  it('pages through them soonest first, and sorts out by key, actor and day', async () => {
    const organId = `organ-${randomUUID().slice(0, 8)}`;
    const as = anOfficer(['clerk'], [organId]);
    for (const dueOn of ['2026-05-20', '2026-05-07', '2026-05-08', '2026-05-08', '2026-05-09']) {
      await told(aDeadlineChanged({ organId, dueOn }));
    }
    await told(aDeadlineChanged({ organId, key: 'D03', dueOn: '2026-05-10', mustAct: ['household'] }));
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: DeadlinePage = await world.ask(findDeadlines, {
        as,
        body: { limit: 2, ...(cursor ? { cursor } : {}) },
      });
      seen.push(...page.items.map(({ dueOn, risk }) => `${dueOn} ${risk}`));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen).toEqual([
      '2026-05-07 lapsed',
      '2026-05-08 due-today',
      '2026-05-08 due-today',
      '2026-05-09 soon',
      '2026-05-10 soon',
      '2026-05-20 later',
    ]);
    const found = async (body: object) => (await world.ask(findDeadlines, { as, body })).items.length;
    expect(await found({ key: 'D03' })).toBe(1);
    expect(await found({ mustAct: 'agency' })).toBe(5);
    expect(await found({ dueBefore: '2026-05-09' })).toBe(3);
    expect(await found({ state: 'lapsed' })).toBe(0);
  });
});
