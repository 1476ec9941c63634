import { factStream, reportAccepted, reportServed } from '#contracts';
import { secretName } from '#process';
import { eventually, World } from '#testing';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { inboxPrefixOf, type NatsUser } from './index.js';

describe('nats-server with the permissions of the house', () => {
  let world: World;
  let screening: NatsConnection;
  const refused: string[] = [];

  const loginAs = (user: NatsUser, pass = world.env[secretName('NATS_PASSWORD', user)] ?? '') =>
    connect({ servers: world.env['NATS_URL'] ?? '', user, pass, inboxPrefix: inboxPrefixOf(user), reconnect: false });

  beforeAll(async () => {
    world = await World.start();
    screening = await loginAs('screening');
    void (async () => {
      for await (const status of screening.status()) {
        if (status.type === 'error') refused.push(status.error.message);
      }
    })();
  }, 60_000);
  afterAll(async () => {
    await screening.close();
    await world.stop();
  });

  const storedMessages = async (): Promise<number> =>
    (await (await jetstreamManager(world.operator)).streams.info(factStream)).state.messages;
  /** What the server wrote when it refused this; waits for it. */
  const refusalOf = (deed: string, subject: string): Promise<string> =>
    eventually(async () =>
      refused.find((text) => text.toLowerCase().includes(`permissions violation for ${deed} to "${subject}`)),
    );

  it('lets nobody in without the right password', async () => {
    await expect(loginAs('screening', 'guessed')).rejects.toThrow(/authorization/i);
    await expect(connect({ servers: world.env['NATS_URL'] ?? '', reconnect: false })).rejects.toThrow(/authorization/i);
  });

  it('refuses a service the events of another, and stores none of them', async () => {
    screening.publish(reportServed.subject, '{}');
    expect(await refusalOf('publish', reportServed.subject)).toContain(reportServed.subject);
    await expect(jetstream(screening, { timeout: 500 }).publish(reportAccepted.subject, '{}')).rejects.toThrow(
      /permission|timeout/i,
    );
    expect(await storedMessages()).toBe(0);
  });

  it.each(['reviews.*', 'reviews.>', `${inboxPrefixOf('gateway')}.>`, '>', reportAccepted.subject])(
    'refuses a service to listen on %s',
    async (subject) => {
      const heard = screening.subscribe(subject, { callback: () => undefined });
      expect(await refusalOf('subscription', subject.toLowerCase())).toContain(subject);
      heard.unsubscribe();
    },
  );

  it('refuses a service to ask another', async () => {
    await expect(screening.request('reviews.health', '{}', { timeout: 500 })).rejects.toThrow(/permission/i);
    expect(await refusalOf('publish', 'reviews.health')).toContain('reviews.health');
  });

  it('refuses a service to read the stream past its own consumers', async () => {
    const manager = await jetstreamManager(screening, { checkAPI: false, timeout: 500 });
    await expect(manager.streams.getMessage(factStream, { seq: 1 })).rejects.toThrow(/permission/i);
    await expect(manager.streams.purge(factStream)).rejects.toThrow(/permission/i);
  });
});
