import {
  addOfficer,
  addOrgan,
  closeSession,
  deedDoneBy,
  openSession,
  proveCredential,
  type OfficerCaller,
} from '#contracts';
import { sha256Hex } from '#kernel';
import { Clock } from '#messaging';
import { decoded } from '#process';
import { anOfficer, eventually, World } from '#testing';
import { importSPKI, jwtVerify } from 'jose';
import { service } from '../service.js';

const password = 'a-long-enough-password';
const noon = new Date('2026-11-23T12:00:00+08:00');

describe('signing in', () => {
  let world: World;
  const signIn = (username: string, tried = password) =>
    world.ask(openSession, { body: { username, password: tried } });
  const prove = (credential: string) => world.ask(proveCredential, { body: { credential } });
  const codeOf = (asked: Promise<object>) =>
    asked.then(
      () => 'signed-in',
      (refused: { code: string }) => refused.code,
    );
  const minutesOn = (minutes: number) =>
    world.get('identity', Clock).setTo(new Date(noon.getTime() + minutes * 60_000));

  beforeAll(async () => {
    world = await World.start(service);
    await world.ask(addOrgan, {
      as: anOfficer(['system-admin'], ['platform']),
      body: { id: 'nanguan', name: '南关区住建局', level: 'county', roles: ['regulator'], from: '2011-01-21' },
    });
    for (const username of ['wang', 'li.ming', 'zhao', 'sun.li']) {
      await world.ask(addOfficer, {
        as: anOfficer(['security-admin'], ['platform']),
        body: { organId: 'nanguan', username, name: '王小明', roles: ['clerk', 'reviewer'], password },
      });
    }
  }, 60_000);
  beforeEach(() => minutesOn(0));
  afterAll(() => world.stop());

  it('gives a token that identity signs for the services as this officer, with organ and roles', async () => {
    const { token, expiresAt, officer } = await signIn('wang');
    expect(token).toMatch(/^ses_[A-Za-z0-9_-]{43}$/);
    const life = Date.parse(expiresAt) - noon.getTime();
    expect(life).toBeGreaterThanOrEqual(8 * 3600_000);
    expect(life).toBeLessThan(8 * 3600_000 + 60_000);
    const proven = await prove(token);
    const key = await importSPKI(decoded(world.env['CALLER_TOKEN_PUBLIC_KEY'] ?? ''), 'EdDSA');
    const { payload } = await jwtVerify<{ caller: OfficerCaller }>(proven.token, key, { issuer: 'identity' });
    expect(payload.caller).toEqual({
      kind: 'officer',
      id: officer.id,
      tenant: 'live',
      organId: 'nanguan',
      organLevel: 'county',
      organRoles: ['regulator'],
      covers: ['nanguan'],
      roles: ['clerk', 'reviewer'],
    });
    expect((payload.exp ?? 0) * 1000 - Date.now()).toBeLessThanOrEqual(60_000);
  });

  it('stores the token nowhere, only its hash', async () => {
    const { token } = await signIn('wang');
    const rows = await world.rows<{ token_hash: string }>('select token_hash from identity.session');
    expect(rows.map((row) => row.token_hash)).toContain(sha256Hex(token));
    const outbox = await world.rows<{ body: object }>('select body from identity.outbox');
    expect(JSON.stringify(outbox)).not.toContain(token);
  });

  it('locks a name after five failures for fifteen minutes, right password or not, known name or not', async () => {
    for (const name of ['li.ming', 'nobody.of.that.name']) {
      for (let failure = 0; failure < 5; failure += 1) {
        expect(await codeOf(signIn(name, 'wrong'))).toBe('sign-in-refused');
      }
      await expect(signIn(name)).rejects.toMatchObject({
        code: 'sign-in-locked',
        details: { until: expect.stringMatching(/^2026-11-23T04:15:/) as string },
      });
    }
    minutesOn(14);
    expect(await codeOf(signIn('li.ming'))).toBe('sign-in-locked');
    minutesOn(16);
    expect(await codeOf(signIn('li.ming'))).toBe('signed-in');
    expect(await codeOf(signIn('nobody.of.that.name'))).toBe('sign-in-refused');
  });

  it('judges no more than five of twenty guesses sent side by side', async () => {
    const codes = await Promise.all(Array.from({ length: 20 }, () => codeOf(signIn('zhao', 'wrong'))));
    expect(codes.filter((code) => code === 'sign-in-refused')).toHaveLength(5);
    expect(codes.filter((code) => code === 'sign-in-locked')).toHaveLength(15);
  });

  it('forgets failures after a success', async () => {
    for (let round = 0; round < 2; round += 1) {
      for (let failure = 0; failure < 4; failure += 1) await codeOf(signIn('sun.li', 'wrong'));
      expect(await codeOf(signIn('sun.li'))).toBe('signed-in');
    }
  });

  it('leaves a deed of record for each failure, without the name that was typed', async () => {
    await codeOf(signIn('no-such-officer', 'wrong'));
    const leaves = await eventually(async () => {
      const all = await world.published(deedDoneBy('identity'));
      const failed = all.filter(({ body }) => body.subjectId === 'unknown-officer');
      return failed.length > 0 && failed;
    });
    expect(leaves[0]?.body).toMatchObject({ deed: 'identity.open-session', why: 'sign-in-refused' });
    expect(JSON.stringify(leaves)).not.toContain('no-such-officer');
  });

  it('ends after thirty idle minutes, and after eight hours however busy', async () => {
    const idle = await signIn('wang');
    minutesOn(29);
    await prove(idle.token);
    minutesOn(58);
    await prove(idle.token);
    minutesOn(89);
    expect(await codeOf(prove(idle.token))).toBe('not-signed-in');

    minutesOn(0);
    const busy = await signIn('wang');
    for (let minute = 20; minute < 480; minute += 20) {
      minutesOn(minute);
      await prove(busy.token);
    }
    minutesOn(481);
    expect(await codeOf(prove(busy.token))).toBe('not-signed-in');
  });

  it('ends when its officer signs out, and another’s session stays', async () => {
    const [mine, other] = [await signIn('wang'), await signIn('sun.li')];
    const { caller } = await prove(mine.token);
    for (const { token } of [mine, other]) await world.ask(closeSession, { as: caller, target: sha256Hex(token) });
    expect(await codeOf(prove(mine.token))).toBe('not-signed-in');
    expect((await prove(other.token)).caller).toMatchObject({ id: other.officer.id });
  });

  it('refuses what was never a credential of ours', async () => {
    for (const credential of [
      '',
      'ses_',
      `ses_${'a'.repeat(43)}`,
      'hsh_x',
      'osk_live_abcdefg2_x',
      'constructor',
      '\0',
    ]) {
      expect(await codeOf(prove(credential))).toBe('not-signed-in');
    }
  });
});
