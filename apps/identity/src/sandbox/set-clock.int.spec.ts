import { clockSet, setClock, type AgencyCaller } from '#contracts';
import { anAgencyCaller, anOfficer, eventually, World } from '#testing';
import { randomUUID } from 'node:crypto';
import { service } from '../service.js';

const dayMs = 24 * 3600_000;

const aTestKey = (): AgencyCaller => {
  const agencyId = randomUUID();
  return { ...anAgencyCaller(agencyId), tenant: `test:${agencyId}` };
};

describe('the clock of a test tenant', () => {
  let world: World;
  const set = (as: AgencyCaller, aheadMs: number, key: string = randomUUID()) =>
    world.ask(setClock, { as, body: { aheadMs }, key });

  beforeAll(async () => {
    world = await World.start(service);
    world.setDay('2026-11-23');
  }, 60_000);
  afterAll(() => world.stop());

  it('moves forward for that tenant alone, and every service hears of it once', async () => {
    const [mine, other] = [aTestKey(), aTestKey()];
    const twins = await Promise.all([1, 2, 3].map(() => set(mine, 30 * dayMs, 'a-month-on')));
    expect(twins.map((reading) => reading.today)).toEqual(Array<string>(3).fill('2026-12-23'));
    expect(await set(other, 0)).toMatchObject({ today: '2026-11-23' });
    const facts = await eventually(async () => {
      const all = (await world.published(clockSet)).filter((fact) => fact.tenant === mine.tenant);
      return all.length > 0 && all;
    });
    expect(facts.map((fact) => fact.body)).toEqual([{ movedTenant: mine.tenant, aheadMs: 30 * dayMs }]);
  });

  it('never moves back', async () => {
    const key = aTestKey();
    await set(key, 30 * dayMs);
    await expect(set(key, 30 * dayMs - 1)).rejects.toMatchObject({
      code: 'clock-only-forward',
      details: { aheadMs: 30 * dayMs },
    });
    expect(await set(key, 31 * dayMs)).toMatchObject({ today: '2026-12-24' });
  });

  it('is nobody else’s: live time stands', async () => {
    await expect(set(anAgencyCaller(randomUUID()), dayMs)).rejects.toMatchObject({ code: 'live-clock-fixed' });
    const officer = anOfficer(['system-admin'], ['platform']);
    await expect(world.ask(setClock, { as: officer, body: { aheadMs: dayMs } })).rejects.toMatchObject({
      code: 'not-allowed',
    });
    const reader: AgencyCaller = { ...aTestKey(), scopes: ['reports:read'] };
    await expect(set(reader, dayMs)).rejects.toMatchObject({ code: 'not-allowed' });
  });
});
