import { deedDoneBy, emits, healthOf, requests, serviceNames, type ServiceName } from '#contracts';
import { inboxPrefixOf, natsConfiguration, natsUsers, permissionsOf, type NatsUser } from './nats-configuration.js';

/** NATS's own rule: `*` is one token, `>` all that follow. */
function covers(pattern: string, subject: string): boolean {
  const wanted = pattern.split('.');
  const given = subject.split('.');
  const tail = wanted.indexOf('>');
  if (tail >= 0) return given.length > tail && covers(wanted.slice(0, tail).join('.'), given.slice(0, tail).join('.'));
  return wanted.length === given.length && wanted.every((token, at) => token === '*' || token === given[at]);
}

const may = (user: NatsUser, deed: 'publish' | 'subscribe', subject: string): boolean =>
  permissionsOf(user)[deed].some((pattern) => covers(pattern, subject));

const subjectsOf = (service: ServiceName): string[] => [
  ...[...requests.keys()].filter((subject) => subject.startsWith(`${service}.`)),
  healthOf(service).subject,
];
const eventsOf = (service: ServiceName): string[] =>
  [...emits[service], deedDoneBy(service)].map((event) => event.subject);
const others = (service: ServiceName): ServiceName[] => serviceNames.filter((name) => name !== service);

describe('permissionsOf', () => {
  it.each(serviceNames)('lets %s publish its own events and answer its own requests', (service) => {
    expect(eventsOf(service).filter((subject) => !may(service, 'publish', subject))).toEqual([]);
    expect(subjectsOf(service).filter((subject) => !may(service, 'subscribe', subject))).toEqual([]);
  });

  it.each(serviceNames)('lets %s neither publish, ask nor overhear anything of another service', (service) => {
    const foreign = others(service).flatMap((name) => [...eventsOf(name), ...subjectsOf(name)]);
    const allowed = foreign.filter((subject) => may(service, 'publish', subject) || may(service, 'subscribe', subject));
    expect(allowed).toEqual([]);
  });

  it.each(natsUsers.filter((user) => user !== 'operator'))('keeps the replies to %s from everybody else', (user) => {
    const reply = `${inboxPrefixOf(user)}.a.1`;
    const hearers = natsUsers.filter((name) => name !== 'operator' && may(name, 'subscribe', reply));
    expect(hearers).toEqual([user]);
  });

  it('lets the gateway ask every service, and publish no event', () => {
    expect([...requests.keys()].filter((subject) => !may('gateway', 'publish', subject))).toEqual([]);
    expect(serviceNames.flatMap(eventsOf).filter((subject) => may('gateway', 'publish', subject))).toEqual([]);
  });

  it('lets nobody but the operator change the stream or another service’s consumers', () => {
    const api = ['$JS.API.STREAM.DELETE.facts', '$JS.API.STREAM.PURGE.facts', '$JS.API.STREAM.MSG.GET.facts'];
    const users = natsUsers.filter((user) => user !== 'operator');
    expect(users.filter((user) => api.some((subject) => may(user, 'publish', subject)))).toEqual([]);
    const foreign = '$JS.API.CONSUMER.MSG.NEXT.facts.reviews--report-intake-report-served-v1';
    expect(users.filter((user) => may(user, 'publish', foreign))).toEqual(['reviews']);
  });
});

describe('natsConfiguration', () => {
  it('names every user once, with its password and no wildcard for the services', () => {
    const passwords = Object.fromEntries(natsUsers.map((user) => [user, `secret of "${user}"`]));
    const text = natsConfiguration(passwords as Record<NatsUser, string>);
    for (const user of natsUsers) {
      expect(text.split(`user: "${user}", password: ${JSON.stringify(passwords[user])}`).length).toBe(2);
    }
    expect(text.match(/\[">"\]/g)?.length).toBe(2);
  });
});
