import { consumes, documentRequests, healthOf, requests, serviceNames, type ServiceName, filesInUse } from '#contracts';
import { handlersOf } from './handlers.js';
import { inWords, routesOfGateway } from './routes.js';
import { services } from './services.js';

const byName = services.map((one): [ServiceName, (typeof services)[number]] => [one.schema.service, one]);
const requestsOf = (service: ServiceName): string[] =>
  [...requests.keys()].filter((subject) => subject.startsWith(`${service}.`)).toSorted();

describe('the services', () => {
  it('are those the contracts name', () => {
    expect(byName.map(([name]) => name).toSorted()).toEqual([...serviceNames].toSorted());
  });

  it.each(byName)('%s answers exactly its requests, each for the audience of its definition', (name, { module }) => {
    const answered = handlersOf(module).filter((handler) => handler.kind === 'request');
    expect(answered.map((handler) => handler.subject).toSorted()).toEqual(requestsOf(name));
    const undeclared = answered.filter(({ subject, request }) => request !== requests.get(subject));
    expect(undeclared.map((handler) => handler.name)).toEqual([]);
  });

  it.each(byName)('%s hears exactly the events the traffic table gives it, each in one place', (name, { module }) => {
    const heard = handlersOf(module).filter((handler) => handler.kind === 'event');
    expect(heard.map((handler) => handler.subject).toSorted()).toEqual(
      consumes[name].map((event) => event.subject).toSorted(),
    );
  });

  it('name every request after the service that answers it', () => {
    const misnamed = [...requests.keys()].filter((subject) => {
      const [service, deed, ...more] = subject.split('.');
      return (
        !serviceNames.some((name) => name === service) || !/^[a-z]+(-[a-z0-9]+)+$/.test(deed ?? '') || more.length > 0
      );
    });
    expect(misnamed).toEqual([]);
  });
});

/** Requests no route forwards to: the gateway asks them for itself, or chooses the service by the code of a document. */
const withoutRoute = new Set([
  ...Object.values(documentRequests).flatMap(({ read, verify }) => [read.subject, verify.subject]),
  'identity.prove-credential',
  ...Object.values(filesInUse).map((request) => request.subject),
  ...serviceNames.map((name) => healthOf(name).subject),
]);

describe('the routes of the gateway', () => {
  const routes = routesOfGateway();

  it('all declare who may use them', () => {
    const table = routes.map(({ method, path, audience }) => `${method} ${path} ← ${inWords(audience ?? [])}`);
    expect(routes.filter((route) => !route.audience?.length).map((route) => `${route.method} ${route.path}`)).toEqual(
      [],
    );
    expect(`\n${table.join('\n')}\n`).toMatchSnapshot();
  });

  it('are open to exactly the audience of the request they forward', () => {
    const other = routes.filter(({ request, audience }) => request && request.allow !== audience);
    expect(other.map((route) => route.path)).toEqual([]);
  });

  it('change something only by POST, PUT, PATCH or DELETE', () => {
    const unsafe = routes.filter(
      ({ request, method }) => request?.changes && !/^(POST|PUT|PATCH|DELETE)$/.test(method),
    );
    expect(unsafe.map((route) => route.path)).toEqual([]);
  });

  it('do not meet: one method and path, one route', () => {
    const shapes = routes.map(({ method, path }) => `${method} ${path.replace(/:[^/]+/g, ':id')}`);
    expect(shapes.filter((shape, at) => shapes.indexOf(shape) !== at)).toEqual([]);
  });

  it('reach every request in exactly one place', () => {
    const reached = routes.flatMap(({ request }) => (request ? [request.subject] : []));
    const wanted = [...requests.keys()].filter((subject) => !withoutRoute.has(subject));
    expect(reached.toSorted()).toEqual(wanted.toSorted());
  });

  it('open without log-in only what is named public', () => {
    const open = routes.filter(({ audience }) => audience?.some((one) => one.kind === 'public'));
    const named = /^\/(health|api\/v1\/(public|sessions|first-administrator))(\/|$)/;
    expect(open.filter(({ path }) => !named.test(path)).map((route) => route.path)).toEqual([]);
  });
});
