import { consumes, durableName, emits, factStream, deedDoneBy, serviceNames, type ServiceName } from '#contracts';

/** Who may log in to NATS: each service, the gateway, and the operator that provisions the stream. */
export const natsUsers = [...serviceNames, 'gateway', 'operator'] as const;
export type NatsUser = (typeof natsUsers)[number];

/** Reply inboxes are private to their user, so that no service can read another's answers. */
export const inboxPrefixOf = (user: NatsUser): string => `_INBOX_${user.replaceAll('-', '_')}`;

interface Permissions {
  publish: string[];
  subscribe: string[];
}

/** What each user may say and hear: its own subjects, and nothing that the traffic table does not name. */
export function permissionsOf(user: NatsUser): Permissions {
  if (user === 'operator') return { publish: ['>'], subscribe: ['>'] };
  const inbox = `${inboxPrefixOf(user)}.>`;
  if (user === 'gateway') return { publish: serviceNames.map((name) => `${name}.*`), subscribe: [inbox] };
  return {
    publish: [...ownEvents(user), ...consumes[user].flatMap((event) => consumerApi(user, event.subject))],
    subscribe: [`${user}.*`, inbox],
  };
}

function ownEvents(service: ServiceName): string[] {
  return [...emits[service], deedDoneBy(service)].map((event) => event.subject);
}

function consumerApi(service: ServiceName, subject: string): string[] {
  const consumer = `${factStream}.${durableName(service, subject)}`;
  return [
    `$JS.API.CONSUMER.CREATE.${consumer}.${subject}`,
    `$JS.API.CONSUMER.DURABLE.CREATE.${consumer}`,
    `$JS.API.CONSUMER.INFO.${consumer}`,
    `$JS.API.CONSUMER.MSG.NEXT.${consumer}`,
    `$JS.ACK.${consumer}.>`,
  ];
}

/** Bytes: the largest body the gateway takes (1 MiB) must get through with its headers; NATS's own limit is that very MiB. */
const maxPayload = 2 * 1024 * 1024;

/** Limits and authorization of nats-server's configuration. Passwords come in by user; none has a default. */
export function natsConfiguration(passwords: Record<NatsUser, string>): string {
  const users = natsUsers.map((user) => {
    const { publish, subscribe } = permissionsOf(user);
    return [
      `    { user: ${quoted(user)}, password: ${quoted(passwords[user])}, permissions: {`,
      `        publish: { allow: [${publish.map(quoted).join(', ')}] }`,
      `        subscribe: { allow: [${subscribe.map(quoted).join(', ')}] }`,
      `        allow_responses: { max: 1, expires: "1m" }`,
      `      } }`,
    ].join('\n');
  });
  return `max_payload: ${maxPayload}\nauthorization {\n  users: [\n${users.join('\n')}\n  ]\n}\n`;
}

const quoted = (text: string): string => JSON.stringify(text);
