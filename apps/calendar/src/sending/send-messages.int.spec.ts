import {
  deadlineReachedBy,
  findMailFailures,
  findNotifications,
  setNotificationAddress,
  type AgencyCaller,
  type DeadlineReached,
  type SetNotificationAddress,
  type Tenant,
} from '#contracts';
import { anAgencyCaller, anOfficer, aStageReached, eventually, MailRelay, World } from '#testing';
import { jetstream } from '@nats-io/jetstream';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { relaySettings } from '../relay.settings.js';
import { service } from '../service.js';
import { SendMessages } from './send-messages.js';

interface Sms {
  headers: Record<string, unknown>;
  body: { id: string; to: string; text: string };
}

describe('the sending of notices', () => {
  const relay = new MailRelay();
  const texts: Sms[] = [];
  let status = 202;
  let provider: Server;
  let world: World;

  beforeAll(async () => {
    const smtpUrl = await relay.start();
    const take = async (asked: IncomingMessage, answer: ServerResponse) => {
      texts.push({ headers: asked.headers, body: JSON.parse(await text(asked)) as Sms['body'] });
      answer.writeHead(status).end();
    };
    provider = createServer((asked, answer) => void take(asked, answer)).listen(0, '127.0.0.1');
    await once(provider, 'listening');
    const env = {
      SMTP_URL: smtpUrl,
      MAIL_FROM: '征收评估监管 <notice@appraisal.example.cn>',
      SMS_URL: `http://127.0.0.1:${(provider.address() as AddressInfo).port}/sms`,
      SMS_TOKEN: 'only-for-tests',
    };
    world = await World.start({ ...service, providers: () => [relaySettings(env)] });
    world.setDay('2026-05-08');
  }, 60_000);
  afterAll(async () => {
    await world.stop();
    provider.close();
    await relay.stop();
  });

  const sender = () => world.get('calendar', SendMessages);
  const reached = (change: Partial<DeadlineReached> = {}) =>
    world.publish(deadlineReachedBy('reviews'), aStageReached(change));
  const reachedInTest = (change: Partial<DeadlineReached>, tenant: Tenant) => {
    const { subject } = deadlineReachedBy('reviews');
    const head = {
      eventId: randomUUID(),
      subject,
      tenant,
      occurredAt: new Date().toISOString(),
      correlationId: 'test',
    };
    return jetstream(world.operator).publish(subject, JSON.stringify({ ...head, body: aStageReached(change) }));
  };
  const addressOf = async (as: AgencyCaller, body: SetNotificationAddress) => {
    await world.ask(setNotificationAddress, { as, body });
    return as;
  };
  const anAgency = (body: SetNotificationAddress) => addressOf(anAgencyCaller(randomUUID()), body);
  const messagesOf = (agencyId: string) =>
    world.rows<{ state: string; last_error: string | null; attempts: number; notification_id: string }>(
      `select m.state, m.last_error, m.attempts, m.notification_id from calendar.outgoing_message m
       join calendar.notification n on n.id = m.notification_id where n.recipient = $1 order by m.channel`,
      [`agency:${agencyId}`],
    );
  const settled = (agencyId: string, count = 1) =>
    eventually(async () => {
      await sender().sendOnce();
      const rows = await messagesOf(agencyId);
      return rows.length === count && rows.every(({ attempts }) => attempts > 0) && rows;
    });

  it('mails a notice in both languages, named after it, and says that it serves nothing', async () => {
    const { agencyId } = await anAgency({ email: 'office@agency.example.cn' });
    await reached({ agencyId });
    const mail = await eventually(async () => relay.to('office@agency.example.cn')[0]);
    const [notice] = (await world.ask(findNotifications, { as: anAgencyCaller(agencyId) })).items;
    expect(mail.messageId).toBe(`<${notice?.id}@appraisal.example.cn>`);
    expect(mail.raw).toMatch(/^Auto-Submitted: auto-generated$/im);
    const said = Buffer.from(
      mail.raw
        .split(/\r?\n\r?\n/)
        .slice(1)
        .join(''),
      'base64',
    ).toString('utf8');
    expect(said).toContain('本提醒不是法律文书送达');
    expect(said).toContain('not service of a legal document');
    await eventually(async () => (await messagesOf(agencyId))[0]?.state === 'sent');
    expect(await sender().sendOnce()).toBe(0);
    expect(relay.to('office@agency.example.cn')).toHaveLength(1);
  });

  it('sends again what may not have arrived, later and under the same name', async () => {
    relay.losesReceipt.set('twice@agency.example.cn', 1);
    const { agencyId } = await anAgency({ email: 'twice@agency.example.cn' });
    await reached({ agencyId });
    await eventually(async () => (await messagesOf(agencyId))[0]?.last_error === 'smtp-451');
    expect(await sender().sendOnce()).toBe(0);
    world.setDay('2026-05-09');
    await eventually(async () => (await messagesOf(agencyId))[0]?.state === 'sent');
    const mails = relay.to('twice@agency.example.cn');
    expect(mails).toHaveLength(2);
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(1);
  });

  it('sends again, under the same name, what a sender had in hand when it died', async () => {
    const { agencyId } = await anAgency({ email: 'crash@agency.example.cn' });
    await reached({ agencyId });
    await eventually(async () => (await messagesOf(agencyId))[0]?.state === 'sent');
    // As a crash after the relay took the mail leaves it: claimed, and never marked as sent.
    await world.rows(
      `update calendar.outgoing_message set state = 'waiting', next_try_at = '2026-05-09T04:02:00Z' where notification_id = $1`,
      [(await messagesOf(agencyId))[0]?.notification_id],
    );
    world.setDay('2026-05-10');
    const mails = await eventually(async () => {
      await sender().sendOnce();
      const all = relay.to('crash@agency.example.cn');
      return all.length === 2 && all;
    });
    expect(mails[1]?.messageId).toBe(mails[0]?.messageId);
  });

  it('is shared by senders at work at the same time: each message goes out once', async () => {
    const agencies = await Promise.all(
      Array.from({ length: 30 }, (_, n) => anAgency({ email: `share${n}@agency.example.cn` })),
    );
    for (const { agencyId } of agencies) await reached({ agencyId });
    await eventually(async () => {
      await Promise.all([1, 2, 3, 4].map(() => sender().sendOnce()));
      return relay.mails.filter(({ to }) => to.startsWith('share')).length >= 30;
    });
    await Promise.all([1, 2].map(() => sender().sendOnce()));
    const addresses = relay.mails.map(({ to }) => to).filter((to) => to.startsWith('share'));
    expect(addresses).toHaveLength(30);
    expect(new Set(addresses).size).toBe(30);
  });

  it('gives up what is refused for good, and shows it to those who run the system without the address', async () => {
    const { agencyId } = await anAgency({ email: 'nobody@agency.example.cn' });
    await reached({ agencyId });
    expect(await settled(agencyId)).toMatchObject([{ state: 'failed', last_error: 'smtp-550', attempts: 1 }]);
    const failures = await world.ask(findMailFailures, { as: anOfficer(['system-admin'], ['platform']) });
    expect(failures.items).toMatchObject([{ channel: 'email', lastError: 'smtp-550', attempts: 1 }]);
    expect(failures.channels.map(({ channel, configured }) => [channel, configured])).toEqual([
      ['email', true],
      ['sms', true],
    ]);
    expect(JSON.stringify(failures)).not.toContain('nobody');
    await expect(world.ask(findMailFailures, { as: anOfficer(['clerk']) })).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });

  it('gives up in the end what never arrives', async () => {
    relay.losesReceipt.set('never@agency.example.cn', 100);
    const { agencyId } = await anAgency({ email: 'never@agency.example.cn' });
    await reached({ agencyId, stage: 'lapsed', state: 'lapsed' });
    for (let day = 10; day < 30; day += 1) {
      world.setDay(`2026-06-${day}`);
      await settled(agencyId);
    }
    expect(await messagesOf(agencyId)).toMatchObject([{ state: 'failed', last_error: 'smtp-451', attempts: 7 }]);
    expect(relay.to('never@agency.example.cn')).toHaveLength(7);
  });

  it('writes to nobody whose address was withdrawn, of no day that is over, and for no test tenant', async () => {
    world.setDay('2026-05-10');
    status = 503;
    const gone = await anAgency({ mobile: '13800000001' });
    await reached({ agencyId: gone.agencyId });
    await settled(gone.agencyId);
    await addressOf(gone, {});
    const late = await anAgency({ mobile: '13800000002' });
    await reached({ agencyId: late.agencyId });
    await settled(late.agencyId);
    const sandbox = { ...anAgencyCaller(randomUUID()), tenant: 'test:a' as const };
    await addressOf(sandbox, { mobile: '13800000003' });
    await reachedInTest({ agencyId: sandbox.agencyId }, sandbox.tenant);
    await eventually(async () => (await world.ask(findNotifications, { as: sandbox })).items.length === 1);
    status = 202;
    world.setDay('2026-05-12');
    const ended = async (agencyId: string) =>
      eventually(async () => {
        const [message] = await settled(agencyId);
        return message?.state !== 'waiting' && message;
      });
    expect(await ended(gone.agencyId)).toMatchObject({ state: 'dropped', last_error: 'no-address' });
    expect(await ended(late.agencyId)).toMatchObject({ state: 'dropped', last_error: 'outdated' });
    expect(await messagesOf(sandbox.agencyId)).toEqual([]);
  });

  it('hands SMS to the provider, named after the notice, and again when it asks for that', async () => {
    world.setDay('2026-05-08');
    status = 429;
    const { agencyId } = await anAgency({ mobile: '13812345678' });
    await reached({ agencyId });
    expect(await settled(agencyId)).toMatchObject([{ state: 'waiting', last_error: 'http-429' }]);
    status = 202;
    world.setDay('2026-05-09');
    await eventually(async () => {
      await sender().sendOnce();
      return (await messagesOf(agencyId))[0]?.state === 'sent';
    });
    const sent = texts.filter(({ body }) => body.to === '13812345678');
    const [notice] = (await world.ask(findNotifications, { as: anAgencyCaller(agencyId) })).items;
    expect(sent).toHaveLength(2);
    for (const { headers, body } of sent) {
      expect(headers).toMatchObject({ 'idempotency-key': notice?.id, authorization: 'Bearer only-for-tests' });
      expect(body).toMatchObject({ id: notice?.id, text: notice?.text.zh });
    }
  });

  it('gives up at once an SMS the provider will never take', async () => {
    status = 422;
    const { agencyId } = await anAgency({ mobile: '13899999999' });
    await reached({ agencyId });
    expect(await settled(agencyId)).toMatchObject([{ state: 'failed', last_error: 'http-422', attempts: 1 }]);
  });
});

describe('without a relay', () => {
  it('messages wait, and notices stand in the inbox', async () => {
    const world = await World.start(service);
    try {
      world.setDay('2026-05-08');
      const as = anAgencyCaller(randomUUID());
      await world.ask(setNotificationAddress, { as, body: { email: 'office@agency.example.cn' } });
      await world.publish(deadlineReachedBy('misconduct'), aStageReached({ agencyId: as.agencyId }));
      await eventually(async () => (await world.ask(findNotifications, { as })).items.length === 1);
      expect(await world.get('calendar', SendMessages).sendOnce()).toBe(0);
      const { channels } = await world.ask(findMailFailures, { as: anOfficer(['system-admin'], ['platform']) });
      expect(channels).toEqual([
        { channel: 'email', configured: false, waiting: 1 },
        { channel: 'sms', configured: false, waiting: 0 },
      ]);
    } finally {
      await world.stop();
    }
  }, 60_000);
});
