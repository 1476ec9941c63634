import { natsConfiguration, natsUsers } from '#messaging';
import { secretName } from '#process';
import { serviceNames } from '#contracts';
import { testRolePassword } from '#testing';
import { randomUUID } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { startNats, type NatsServer } from '../tools/runtime/nats.mjs';
import { Launcher, newDataDir } from './start/launcher.js';
import { ask, runCommand } from './start/outside.js';

/** Keys and passwords as an operator makes them; the roles' password is the one this run's PostgreSQL knows them by. */
async function newSecrets(): Promise<Record<string, string>> {
  const { output } = await runCommand('tools/new-secrets.mjs', {});
  const secrets = Object.fromEntries([...output.matchAll(/^(\w+)=(.*)$/gm)].map(([, name, value]) => [name, value]));
  for (const name of serviceNames) secrets[secretName('PG_PASSWORD', name)] = testRolePassword;
  return secrets;
}

describe('npm start on an external database and NATS', () => {
  const dataDir = newDataDir();
  const natsDir = newDataDir();
  let database: Client;
  let servers: Record<string, string>;
  let secrets: Record<string, string>;
  let nats: NatsServer;
  let system: Launcher;

  beforeAll(async () => {
    secrets = await newSecrets();
    const url = new URL(process.env['TEST_PG_URL'] ?? '');
    const owner = new Client({ connectionString: url.href });
    await owner.connect();
    url.pathname = `/external_${randomUUID().replaceAll('-', '')}`;
    await owner.query(`create database ${url.pathname.slice(1)}`);
    await owner.end();
    const passwords = Object.fromEntries(natsUsers.map((user) => [user, secrets[secretName('NATS_PASSWORD', user)]]));
    nats = await startNats({
      server: process.env['TEST_NATS_SERVER_BIN'] ?? '',
      dataDir: natsDir,
      configText: natsConfiguration(passwords as Parameters<typeof natsConfiguration>[0]),
      log: () => undefined,
    });
    servers = { DATABASE_URL: url.href, NATS_URL: nats.url, PORT: '0' };
    system = await Launcher.start(dataDir, [], { ...servers, ...secrets }).untilReady();
    database = new Client({ connectionString: url.href });
    await database.connect();
  }, 120_000);
  afterAll(async () => {
    await database.end();
    await system.clear();
    await nats.stop();
    rmSync(natsDir, { recursive: true, force: true });
  }, 90_000);

  const count = async (table: string) =>
    (await database.query<{ count: number }>(`select count(*)::int as count from ${table}`)).rows[0]?.count;

  it('puts no demo data and no account into it', async () => {
    expect([await count('identity.officer'), await count('agency_registry.agency')]).toEqual([0, 0]);
    expect(existsSync(join(dataDir, 'demo.json'))).toBe(false);
    expect(system.said).not.toContain('Demo accounts');
  });

  it('starts no server of its own and keeps no secret on disk', () => {
    expect(system.processes().filter(({ command }) => /postgres|nats-server/.test(command))).toEqual([]);
    expect(existsSync(join(dataDir, 'secrets.json'))).toBe(false);
  });

  it('prints a token that makes the first administrator once, who then signs in', async () => {
    const token = /"token":"([^"]+)"/.exec(system.said)?.[1];
    const account = { username: 'security', password: 'a long enough password' };
    const claim = (username: string) =>
      ask(system.url, '/first-administrator', {
        body: { ...account, token, username },
        key: randomUUID(),
      });
    expect((await claim('security')).status).toBe(201);
    const second = await claim('intruder');
    expect(second).toMatchObject({ status: 403, body: { code: 'first-administrator-refused' } });
    expect((await ask(system.url, '/sessions', { body: account })).status).toBe(201);
    expect(await count('identity.officer')).toBe(1);
  });

  it('leaves the servers running that it did not start', async () => {
    expect(await system.stop()).toBe(0);
    expect(system.processes()).toEqual([]);
    expect(await count('identity.officer')).toBe(1);
    expect(process.kill(nats.pid, 0)).toBe(true);
  }, 60_000);

  it('starts a NATS of its own where only the database is external', async () => {
    const { NATS_URL: _, ...onlyDatabase } = servers;
    const brought = Object.entries(secrets).filter(([name]) => !name.startsWith('NATS_'));
    system = Launcher.start(dataDir, ['--single'], { ...onlyDatabase, ...Object.fromEntries(brought) });
    await system.untilReady();
    expect(system.processes().filter(({ command }) => command.includes('nats-server'))).toHaveLength(1);
    expect(await count('identity.officer')).toBe(1);
    expect(await system.stop()).toBe(0);
  }, 90_000);

  it('stops at once without the secrets, and names every variable that is missing', async () => {
    const without = Launcher.start(newDataDir(), [], servers);
    expect(await without.ended()).toBe(1);
    // Not asked for: npm start makes a token of its own and prints it.
    const names = Object.keys(secrets).filter((name) => name !== 'FIRST_ADMIN_TOKEN_SHA256');
    expect(names.filter((name) => !without.said.includes(name))).toEqual([]);
    expect(without.said).not.toMatch(/\n\s+at /);
    expect(without.processes()).toEqual([]);
    await without.clear();
  }, 30_000);

  it('says which server it cannot reach, without showing the login', async () => {
    const unreachable = { ...servers, DATABASE_URL: 'postgres://owner:very-secret@127.0.0.1:9/none' };
    const failing = Launcher.start(newDataDir(), [], { ...unreachable, ...secrets });
    expect(await failing.ended()).toBe(1);
    expect(failing.said).toContain('PostgreSQL 127.0.0.1:9/none');
    expect(failing.said).not.toContain('very-secret');
    await failing.clear();
  }, 30_000);
});
