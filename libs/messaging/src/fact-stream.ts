import { factStream, factSubjects } from '#contracts';
import { jetstreamManager, RetentionPolicy, StorageType } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';

const day = 24 * 3600 * 1_000_000_000;

/** Makes or updates the one stream of facts. Run by the operator at deployment; harmless when repeated. */
export async function provisionFactStream(servers: string, user: string, pass: string): Promise<void> {
  const nats = await connect({ servers, user, pass, name: 'provision', inboxPrefix: '_INBOX_operator' });
  try {
    const manager = await jetstreamManager(nats);
    const settings = { subjects: factSubjects, max_age: 30 * day, duplicate_window: 600 * 1_000_000_000 };
    const exists = await manager.streams.info(factStream).then(
      () => true,
      () => false,
    );
    if (exists) await manager.streams.update(factStream, settings);
    else
      await manager.streams.add({
        name: factStream,
        storage: StorageType.File,
        retention: RetentionPolicy.Limits,
        ...settings,
      });
  } finally {
    await nats.close();
  }
}
