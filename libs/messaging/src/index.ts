export { Clock } from './clock.js';
export {
  listDeadLetters,
  replayDeadLetters,
  setAside,
  type DeadLetter,
  type DeadLetterFilter,
} from './dead-letters.js';
export type { DeliverySettings } from './delivery-settings.js';
export { Inbox } from './inbox.js';
export { MessagingTables1764000000000 } from './messaging-tables.migration.js';
export { provisionFactStream } from './fact-stream.js';
export { inboxPrefixOf, natsConfiguration, natsUsers, permissionsOf, type NatsUser } from './nats-configuration.js';
export { OnEvent, OnRequest, requestOfHandler } from './on.js';
export { OutboxRelay } from './outbox-relay.js';
export { OversightTransport } from './oversight-transport.js';
export { replayOutbox, type Replayed } from './replay-outbox.js';
export { messagingEntities } from './tables.entity.js';
export { Tx } from './tx.js';
export { WhenClockSet } from './when-clock-set.handler.js';
