import {
  addOfficer,
  addOrgan,
  findOrgans,
  moveOrgan,
  openSession,
  organChanged,
  proveCredential,
  type AddOrgan,
  type OfficerCaller,
} from '#contracts';
import { anOfficer, eventually, World } from '#testing';
import { service } from '../service.js';

const systemAdmin = anOfficer(['system-admin'], ['platform']);
const securityAdmin = anOfficer(['security-admin'], ['platform']);
const password = 'a-long-enough-password';

const anOrgan = (id: string, level: AddOrgan['level'], more: Partial<AddOrgan> = {}): AddOrgan => ({
  id,
  name: `${id}机关`,
  level,
  roles: ['regulator'],
  from: '1994-01-01',
  ...more,
});

describe('the dated tree of organs', () => {
  let world: World;
  const add = (body: AddOrgan, key?: string) => world.ask(addOrgan, { as: systemAdmin, body, ...(key ? { key } : {}) });
  const hire = (organId: string) =>
    world.ask(addOfficer, {
      as: securityAdmin,
      body: { organId, username: `clerk.${organId}`, name: '王小明', roles: ['clerk'], password },
    });

  /** What an officer of the organ covers on a day, asked as the gateway asks. */
  async function coveredOn(day: string, organId: string): Promise<string[]> {
    world.setDay(day);
    const { token } = await world.ask(openSession, { body: { username: `clerk.${organId}`, password } });
    const { caller } = await world.ask(proveCredential, { body: { credential: token } });
    return (caller as OfficerCaller).covers.toSorted();
  }

  beforeAll(async () => {
    world = await World.start(service);
    await add(anOrgan('jilin', 'province', { divisionCode: '220000' }));
    await add(anOrgan('changchun', 'prefecture', { parentId: 'jilin', divisionCode: '220100' }));
    await add(anOrgan('siping', 'prefecture', { parentId: 'jilin', divisionCode: '220300' }));
    await add(anOrgan('gongzhuling', 'county', { parentId: 'siping', divisionCode: '220381' }));
    await add(anOrgan('changbaishan', 'county', { parentId: 'jilin' }));
    for (const organ of ['jilin', 'changchun', 'siping']) await hire(organ);
  }, 60_000);
  afterAll(() => world.stop());

  it('lets 公主岭 go from 四平 to 长春 with a new code, and keeps the tree of the days before', async () => {
    const body = { parentId: 'changchun', divisionCode: '220184', from: '2020-07-01' };
    const moved = await world.ask(moveOrgan, { as: systemAdmin, target: 'gongzhuling', body, ifMatch: 1 });
    expect(moved).toMatchObject({ version: 2, parentId: 'changchun', divisionCode: '220184' });

    expect(await coveredOn('2020-06-30', 'siping')).toEqual(['gongzhuling', 'siping']);
    expect(await coveredOn('2020-06-30', 'changchun')).toEqual(['changchun']);
    expect(await coveredOn('2020-07-01', 'siping')).toEqual(['siping']);
    expect(await coveredOn('2020-07-01', 'changchun')).toEqual(['changchun', 'gongzhuling']);
    expect(await coveredOn('2026-11-23', 'jilin')).toEqual([
      'changbaishan',
      'changchun',
      'gongzhuling',
      'jilin',
      'siping',
    ]);
  });

  it('tells the other services of an organ when it is entered and when it moves', async () => {
    const told = await eventually(async () => {
      const facts = (await world.published(organChanged)).map(({ body }) => body);
      const ofGongzhuling = facts.filter(({ organId }) => organId === 'gongzhuling');
      return ofGongzhuling.length === 2 && ofGongzhuling;
    });
    const [name, level, roles] = ['gongzhuling机关', 'county', ['regulator']];
    expect(told).toEqual([
      { organId: 'gongzhuling', version: 1, name, level, roles, parentId: 'siping', divisionCode: '220381' },
      { organId: 'gongzhuling', version: 2, name, level, roles, parentId: 'changchun', divisionCode: '220184' },
    ]);
    const top = (await world.published(organChanged)).find(({ body }) => body.organId === 'jilin');
    expect(top?.body).not.toHaveProperty('parentId');
  });

  it('shows everybody the tree of any day, with organs that have no division code', async () => {
    const of = async (on: string, id: string) =>
      (await world.ask(findOrgans, { body: { on } })).items.find((organ) => organ.id === id);
    expect(await of('2020-06-30', 'gongzhuling')).toMatchObject({ parentId: 'siping', divisionCode: '220381' });
    expect(await of('2020-07-01', 'gongzhuling')).toMatchObject({ parentId: 'changchun', divisionCode: '220184' });
    expect(await of('2026-11-23', 'changbaishan')).toMatchObject({ parentId: 'jilin', divisionCode: null });
    expect(await of('1993-12-31', 'jilin')).toBeUndefined();
  });

  it('pages through the list without losing or repeating an organ', async () => {
    const seen: string[] = [];
    let cursor: string | null | undefined;
    do {
      const page = await world.ask(findOrgans, { body: { limit: 2, ...(cursor ? { cursor } : {}) } });
      seen.push(...page.items.map((organ) => organ.id));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen.toSorted()).toEqual(['changbaishan', 'changchun', 'gongzhuling', 'jilin', 'siping']);
  });

  it('refuses a move on an outdated view, into the past, under an equal, or under nobody', async () => {
    const move = (body: object, ifMatch?: number) =>
      world.ask(moveOrgan, {
        as: systemAdmin,
        target: 'gongzhuling',
        body: { parentId: 'siping', from: '2021-01-01', ...body },
        ...(ifMatch ? { ifMatch } : {}),
      });
    await expect(move({}, 1)).rejects.toMatchObject({ code: 'version-changed' });
    await expect(move({ from: '2020-07-01' })).rejects.toMatchObject({ code: 'organ-move-too-early' });
    await expect(move({ parentId: 'changbaishan' })).rejects.toMatchObject({ code: 'organ-level-wrong' });
    await expect(move({ parentId: 'nowhere' })).rejects.toMatchObject({ code: 'not-found', pointer: '/parentId' });
  });

  it('enters an organ once for twins, and refuses its id to anybody else', async () => {
    const twins = await Promise.all(
      [1, 2, 3].map(() => add(anOrgan('yanji', 'county', { parentId: 'jilin' }), 'one-yanji')),
    );
    expect(twins).toEqual([twins[0], twins[0], twins[0]]);
    await expect(add(anOrgan('yanji', 'county'))).rejects.toMatchObject({ code: 'organ-id-taken' });
    const rivals = await Promise.allSettled([1, 2, 3].map(() => add(anOrgan('longjing', 'county'))));
    expect(rivals.filter((rival) => rival.status === 'fulfilled')).toHaveLength(1);
    await expect(world.ask(addOrgan, { as: securityAdmin, body: anOrgan('antu', 'county') })).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });
});
