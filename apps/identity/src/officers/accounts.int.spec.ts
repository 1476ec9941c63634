import {
  addOfficer,
  addOrgan,
  claimFirstAdministrator,
  deactivateOfficer,
  findOfficers,
  officerChanged,
  openSession,
  proveCredential,
  setOfficerRoles,
  type AddOfficer,
  type OfficerCaller,
} from '#contracts';
import { canonicalJson, sha256Hex } from '#kernel';
import type { ServiceDefinition } from '#service';
import { anOfficer, eventually, World } from '#testing';
import { identitySettings } from '../identity.settings.js';
import { service } from '../service.js';

const token = 'one-time-token-printed-at-installation';
const installed: ServiceDefinition = {
  ...service,
  providers: (env) => [identitySettings({ ...env, FIRST_ADMIN_TOKEN_SHA256: sha256Hex(token) })],
};
const password = 'a-long-enough-password';
const claim = { token, username: 'root.keeper', password };

const anAccount = (username: string, more: Partial<AddOfficer> = {}): AddOfficer => ({
  organId: 'nanguan',
  username,
  name: '欧阳小明',
  roles: ['clerk'],
  password,
  ...more,
});

describe('officers’ accounts', () => {
  let world: World;
  let keeper: OfficerCaller;
  const add = (body: AddOfficer, as: OfficerCaller = keeper, key?: string) =>
    world.ask(addOfficer, { as, body, ...(key ? { key } : {}) });

  async function signIn(username: string): Promise<string> {
    return (await world.ask(openSession, { body: { username, password } })).token;
  }
  const whoIs = async (credential: string) =>
    (await world.ask(proveCredential, { body: { credential } })).caller as OfficerCaller;

  beforeAll(async () => {
    world = await World.start(installed);
  }, 60_000);
  afterAll(() => world.stop());

  it('begin with one security administrator, made by the one-time token and only once', async () => {
    const wrong = { ...claim, token: 'guessed' };
    await expect(world.ask(claimFirstAdministrator, { body: wrong })).rejects.toMatchObject({
      code: 'first-administrator-refused',
    });
    const rivals = await Promise.allSettled(
      ['root.one', 'root.two', 'root.three'].map((username) =>
        world.ask(claimFirstAdministrator, { body: { ...claim, username } }),
      ),
    );
    const [first, ...others] = rivals.flatMap((rival) => (rival.status === 'fulfilled' ? [rival.value] : []));
    expect(others).toEqual([]);
    expect(first).toMatchObject({ organId: 'platform', roles: ['security-admin'], active: true });
    await expect(world.ask(claimFirstAdministrator, { body: claim })).rejects.toMatchObject({
      code: 'first-administrator-refused',
    });
    keeper = await whoIs(await signIn(first?.username ?? ''));
    expect(keeper).toMatchObject({ kind: 'officer', covers: ['platform'], organRoles: ['operator'] });
    await world.ask(addOrgan, {
      as: anOfficer(['system-admin'], ['platform']),
      body: { id: 'nanguan', name: '南关区征收办', level: 'county', roles: ['expropriation'], from: '2011-01-21' },
    });
  });

  it('are opened once for twins, their names encrypted at rest and masked on the way out', async () => {
    const twins = await Promise.all([1, 2, 3].map(() => add(anAccount('wang.clerk'), keeper, 'one-account')));
    expect(new Set(twins.map((officer) => officer.id)).size).toBe(1);
    expect(twins[0]).toMatchObject({ name: '欧**', version: 1 });
    const listed = await world.ask(findOfficers, { as: keeper, body: { organId: 'nanguan' } });
    expect(listed.items).toEqual([twins[0]]);
    const stored = await world.rows<{ text: string }>(
      `select (select string_agg(o::text, '') from identity.officer o) || (select string_agg(i::text, '')
         from identity.idempotency i) || (select string_agg(e::text, '') from identity.outbox e) as text`,
    );
    expect(stored[0]?.text).not.toMatch(/欧阳|a-long-enough/);
  });

  it('store no hash by which a password could be guessed faster than argon2 allows', async () => {
    const plain = sha256Hex(canonicalJson({ target: '', body: anAccount('wang.clerk') }));
    const hashes = await world.rows<{ body_hash: string }>('select body_hash from identity.idempotency');
    expect(hashes.length).toBeGreaterThan(0);
    expect(hashes.map((row) => row.body_hash)).not.toContain(plain);
    await expect(
      add(anAccount('wang.clerk', { password: 'another-password' }), keeper, 'one-account'),
    ).rejects.toMatchObject({ code: 'idempotency-key-reused' });
  });

  it('refuse a username that is taken, to all but one of those who ask at once', async () => {
    const rivals = await Promise.allSettled([1, 2, 3].map(() => add(anAccount('li.clerk'))));
    const refused = rivals.flatMap((rival) => (rival.status === 'rejected' ? [rival.reason as { code: string }] : []));
    expect(refused.map(({ code }) => code)).toEqual(['username-taken', 'username-taken']);
  });

  it('never join two of the three administrators in one person', async () => {
    const both = anAccount('zhao.admin', { roles: ['security-admin', 'audit-admin'], organId: 'platform' });
    await expect(add(both)).rejects.toMatchObject({ code: 'administrators-are-separate', pointer: '/roles' });
    const one = await add({ ...both, roles: ['system-admin'] });
    await expect(
      world.ask(setOfficerRoles, { as: keeper, target: one.id, body: { roles: ['system-admin', 'audit-admin'] } }),
    ).rejects.toMatchObject({ code: 'administrators-are-separate' });
  });

  it('change roles with the next request, but nobody changes their own', async () => {
    const officer = await add(anAccount('sun.clerk'));
    const session = await signIn('sun.clerk');
    const body = { roles: ['reviewer' as const] };
    await world.ask(setOfficerRoles, { as: keeper, target: officer.id, body, ifMatch: 1 });
    expect((await whoIs(session)).roles).toEqual(['reviewer']);
    await expect(
      world.ask(setOfficerRoles, { as: keeper, target: officer.id, body, ifMatch: 1 }),
    ).rejects.toMatchObject({ code: 'version-changed' });
    await expect(world.ask(setOfficerRoles, { as: keeper, target: keeper.id, body })).rejects.toMatchObject({
      code: 'own-account',
    });
  });

  it('end for good when closed, with every session', async () => {
    const officer = await add(anAccount('zhou.clerk'));
    const session = await signIn('zhou.clerk');
    const close = () => world.ask(deactivateOfficer, { as: keeper, target: officer.id, body: { reason: '调离岗位' } });
    expect(await close()).toMatchObject({ active: false, version: 2 });
    await expect(whoIs(session)).rejects.toMatchObject({ code: 'not-signed-in' });
    await expect(signIn('zhou.clerk')).rejects.toMatchObject({ code: 'sign-in-refused' });
    await expect(close()).rejects.toMatchObject({ code: 'officer-inactive' });
    await expect(add(anAccount('zhou.clerk'))).rejects.toMatchObject({ code: 'username-taken' });
  });

  it('are told of without a name, from the first to the closing', async () => {
    const { id } = await add(anAccount('feng.clerk'));
    const roles = ['case-officer' as const];
    await world.ask(setOfficerRoles, { as: keeper, target: id, body: { roles } });
    await world.ask(deactivateOfficer, { as: keeper, target: id, body: { reason: '调离岗位' } });
    const told = await eventually(async () => {
      const bodies = (await world.published(officerChanged)).map(({ body }) => body);
      const own = bodies.filter((body) => body.officerId === id);
      return own.length === 3 && { own, first: bodies.find((body) => body.officerId === keeper.id) };
    });
    const officer = { officerId: id, organId: 'nanguan' };
    expect(told.own).toEqual([
      { ...officer, version: 1, roles: ['clerk'], active: true },
      { ...officer, version: 2, roles, active: true },
      { ...officer, version: 3, roles, active: false },
    ]);
    expect(told.first).toMatchObject({ organId: 'platform', version: 1, roles: ['security-admin'], active: true });
  });

  it('lie within reach: a county’s administrator opens no account elsewhere and makes no administrator', async () => {
    const county = anOfficer(['security-admin'], ['nanguan']);
    await expect(add(anAccount('wu.clerk', { organId: 'platform' }), county)).rejects.toMatchObject({
      code: 'organ-outside-your-scope',
    });
    await expect(add(anAccount('wu.clerk', { roles: ['audit-admin'] }), county)).rejects.toMatchObject({
      code: 'not-allowed',
    });
    await expect(add(anAccount('wu.clerk'), anOfficer(['clerk'], ['nanguan']))).rejects.toMatchObject({
      code: 'not-allowed',
    });
    const seen = await world.ask(findOfficers, { as: county, body: {} });
    expect(new Set(seen.items.map((officer) => officer.organId))).toEqual(new Set(['nanguan']));
  });
});
