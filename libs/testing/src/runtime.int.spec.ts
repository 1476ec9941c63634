import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

describe('the PostgreSQL the tests run on', () => {
  let db: Client;

  beforeAll(async () => {
    db = new Client({ connectionString: process.env['TEST_PG_URL'] });
    await db.connect();
  });
  afterAll(() => db.end());

  it('is the real server, version 18', async () => {
    const { rows } = await db.query<{ version: string }>('select version()');
    expect(rows[0]?.version).toMatch(/^PostgreSQL 18\./);
  });

  it('keeps Chinese text whole, rare characters included', async () => {
    const text = '长春市绿园区 䶮㛃𠮷 分户评估报告';
    await db.query('create temp table note (body text)');
    await db.query('insert into note values ($1)', [text]);
    const { rows } = await db.query<{ body: string; letters: number; bytes: number }>(
      'select body, char_length(body) as letters, octet_length(body) as bytes from note',
    );
    expect(rows[0]).toEqual({ body: text, letters: Array.from(text).length, bytes: Buffer.byteLength(text) });
  });

  it('stores UTF-8, tells the time in UTC and holds two hundred sessions', async () => {
    const { rows } = await db.query<{ settings: string[] }>(
      `select array[current_setting('server_encoding'), current_setting('timezone'), current_setting('max_connections')] as settings`,
    );
    expect(rows[0]?.settings).toEqual(['UTF8', 'UTC', '200']);
  });

  it('lets nobody in without the password', async () => {
    const url = new URL(process.env['TEST_PG_URL'] ?? '');
    url.password = 'guessed';
    await expect(new Client({ connectionString: url.href }).connect()).rejects.toMatchObject({ code: '28P01' });
  });

  it('listens on this machine only', async () => {
    const { rows } = await db.query<{ addresses: string; sockets: string }>(
      `select current_setting('listen_addresses') as addresses, current_setting('unix_socket_directories') as sockets`,
    );
    expect(rows[0]).toEqual({ addresses: '127.0.0.1', sockets: '' });
  });
});

describe('the nats-server the tests run on', () => {
  let nats: NatsConnection;

  beforeAll(async () => {
    nats = await connect({ servers: process.env['TEST_NATS_URL'] });
  });
  afterAll(() => nats.close());

  it('offers JetStream', async () => {
    const account = await (await jetstreamManager(nats)).getAccountInfo();
    expect(account.limits.max_streams).toBe(-1);
  });

  it('stores a message once however often it is sent under one id', async () => {
    const name = `once-${randomUUID()}`;
    const manager = await jetstreamManager(nats);
    await manager.streams.add({ name, subjects: [`${name}.>`] });
    const stream = jetstream(nats);
    const first = await stream.publish(`${name}.report`, '估价报告', { msgID: 'event-1' });
    const second = await stream.publish(`${name}.report`, '估价报告', { msgID: 'event-1' });
    const { state } = await manager.streams.info(name);
    await manager.streams.delete(name);
    expect([first.duplicate, second.duplicate, state.messages]).toEqual([false, true, 1]);
  });
});
