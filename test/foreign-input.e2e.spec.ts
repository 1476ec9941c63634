import { eventually } from '#testing';
import { randomUUID } from 'node:crypto';
import { freshReport, seedCast, type Cast } from './cast.js';
import { paperSha256 } from './paper.js';
import { problemIn, refusing, type Refusing } from './problem.js';
import { WholeSystem, type Sending } from './whole-system.js';

type Body = Record<string, unknown>;

const reports = '/api/v1/reports';
const cursorOf = (text: string) => Buffer.from(text).toString('base64url');
const anId = randomUUID();

describe('a request that reaches for what is not there, or not the caller’s', () => {
  let system: WholeSystem;
  let cast: Cast;
  let refused: Refusing;

  beforeAll(async () => {
    system = await WholeSystem.start();
    cast = await seedCast(system);
    refused = refusing(system, await system.settled());
  }, 120_000);
  afterAll(() => system.stop());

  const post = (body: unknown, sending: Sending = {}) =>
    refused('POST', reports, { as: cast.agency, body, ...sending });
  const fresh = () => freshReport(cast);

  describe('about what is somebody else’s', () => {
    const notFound = { status: 404, code: 'not-found' };

    it('a report for another agency’s project', async () => {
      const expected = { status: 403, code: 'project-not-yours', pointer: '/projectId' };
      expect(await post(fresh(), { as: cast.otherAgency })).toEqual(expected);
    });

    it('a report for a project nobody opened', async () => {
      const expected = { status: 422, code: 'project-unknown', pointer: '/projectId' };
      expect(await post({ ...fresh(), projectId: anId })).toEqual(expected);
    });

    it('a new version of another agency’s report, and a look at it, also from the sandbox', async () => {
      const correction = { reason: '更正面积与单价的计算。', kind: 'agency-correction', report: cast.report };
      const path = `${reports}/${cast.ids.reports}`;
      for (const as of [cast.otherAgency, cast.sandbox]) {
        expect(await refused('POST', `${path}/versions`, { as, body: correction })).toEqual(notFound);
        expect(await refused('GET', path, { as })).toEqual(notFound);
      }
    });

    it('a household opening another’s report, or asking for its review', async () => {
      const path = `${reports}/${cast.otherReportId}`;
      for (const below of ['', '/versions', '/services', '/next-dates']) {
        expect(await refused('GET', path + below, { as: cast.household })).toEqual(notFound);
      }
      const body = { points: [{ kind: 'fact-error', ground: 'area', statement: '面积有误' }] };
      expect(await refused('POST', `${path}/reviews`, { as: cast.household, body })).toEqual(notFound);
      const withdrawal = { as: cast.otherHousehold, body: { reason: '不再需要复核' } };
      const review = `/api/v1/reviews/${cast.ids.reviews}`;
      expect(await refused('GET', review, { as: cast.otherHousehold })).toEqual(notFound);
      expect(await refused('POST', `${review}/withdrawal`, withdrawal)).toEqual(notFound);
    });

    it('an officer reading another county', async () => {
      const { ids } = cast;
      const paths = ['', '/versions', '/services', '/next-dates'].map((below) => `reports/${ids.reports}${below}`);
      const projects = ['', '/screening', '/displays', '/conflicts'].map((below) => `projects/${ids.projects}${below}`);
      const others = (['flags', 'leads', 'cases', 'complaints', 'reviews', 'selections', 'studies'] as const).map(
        (name) => `${name}/${ids[name]}`,
      );
      for (const path of [...paths, ...projects, ...others]) {
        const answer = await refused('GET', `/api/v1/${path}`, { as: cast.officers.otherCounty });
        expect({ path, ...answer }).toEqual({ path, ...notFound });
      }
    });

    it('an officer deciding in another county', async () => {
      const { ids } = cast;
      const reason = '核对住户身份信息，用于办案。';
      const deeds: [string, Body][] = [
        [`reports/${ids.reports}/personal-data`, { reason }],
        [`flags/${ids.flags}/disposition`, { outcome: 'noise', reason }],
        [`leads/${ids.leads}/decline`, { reason }],
        [`cases/${ids.cases}/notice`, { servedOn: '2026-05-01', evidenceSha256: paperSha256 }],
        [`services/${ids.services}/void`, { reason }],
        [`studies/${ids.studies}/runs`, {}],
      ];
      for (const [path, body] of deeds) {
        const answer = await refused('POST', `/api/v1/${path}`, { as: cast.officers.otherCounty, body });
        expect({ path, ...answer }).toEqual({ path, ...notFound });
      }
    });

    it('a list shows none of it', async () => {
      for (const path of ['/reports', '/flags', '/leads', '/cases', '/complaints', '/reviews']) {
        expect(await system.done('GET', path, { as: cast.officers.otherCounty })).toMatchObject({ items: [] });
      }
    });
  });

  describe('in the address', () => {
    const ids = [
      "x' or '1'='1",
      'a%00b',
      '%00',
      '%zz',
      '%ff',
      '%ED%A0%80',
      '..%2f..',
      '%0a',
      '😀',
      '-1',
      'null',
      'x'.repeat(150),
    ];
    it.each(ids)('an id such as %s', async (id) => {
      const notFound = { status: 404, code: 'not-found' };
      const path = id.includes('%') ? id : encodeURIComponent(id);
      for (const [name, as] of [
        ['reports', cast.agency],
        ['flags', cast.agency],
        ['public/agencies', undefined],
      ] as const) {
        expect(await refused('GET', `/api/v1/${name}/${path}`, as ? { as } : {})).toEqual(notFound);
      }
      const body = { parentId: 'changchun', from: '2026-01-01' };
      const move = refused('POST', `/api/v1/organs/${path}/moves`, { as: cast.officers.systemAdmin, body });
      expect(await move).toMatchObject({ status: 404 });
      expect(await refused('GET', `/api/v1/public/report-codes/${path}`, {})).toMatchObject({ status: 404 });
      const diff = `${reports}/${cast.ids.reports}/versions/${path}/diff`;
      expect(await refused('GET', diff, { as: cast.agency })).toMatchObject({ status: 404 });
    });

    it.each([
      'x',
      cursorOf('a|b'),
      cursorOf(`1|${anId}`),
      cursorOf(`2026-01-01|${anId}`),
      cursorOf(`+275760-01-01T00:00:00.000Z|${anId}`),
      cursorOf(`0000-01-01T00:00:00.000Z|${anId}`),
      cursorOf("2026-01-01T00:00:00.000Z|'; drop table report"),
      cursorOf(`2026-01-01T00:00:00.000Z|${anId}\0`),
    ])('a cursor such as %s', async (cursor) => {
      const invalid = { status: 400, code: 'cursor-invalid', pointer: '/cursor' };
      const lists: [string, string | undefined][] = [
        ...['reports', 'flags', 'leads', 'cases', 'reviews'].map((name): [string, string] => [
          name,
          cast.officers.reviewer,
        ]),
        ['experts', cast.officers.secretary],
        ['officers', cast.officers.securityAdmin],
        ...['agencies', 'organs', 'records'].map((name): [string, undefined] => [`public/${name}`, undefined]),
      ];
      for (const [list, as] of lists) {
        const answer = await refused('GET', `/api/v1/${list}?cursor=${cursor}`, as ? { as } : {});
        expect({ list, ...answer }).toEqual({ list, ...invalid });
      }
    });

    it.each([
      ['limit=0', '/limit'],
      ['limit=201', '/limit'],
      ['limit=99999999999999999999', '/limit'],
      ['limit=ten', '/limit'],
      ['limit=%zz', '/limit'],
      ['limit=1&limit=2', '/limit'],
      ['cursor=a&cursor=b', '/cursor'],
      [`cursor=${'x'.repeat(300)}`, '/cursor'],
      ['projectId=1%27', '/projectId'],
      ['householdNo=%00', '/householdNo'],
      ['status=', '/status'],
      ['colour=red', '/colour'],
      ['__proto__=1', '/__proto__'],
      ['toString=1', '/toString'],
    ])('a query such as %s', async (query, pointer) => {
      const answer = await refused('GET', `${reports}?${query}`, { as: cast.officers.reviewer });
      expect(answer).toEqual({ status: 400, code: 'body-invalid', pointer });
    });

    it.each(['PUT', 'PATCH', 'DELETE', 'POST', 'OPTIONS'])('the method %s where it is not taken', async (method) => {
      const path = `${reports}/${cast.ids.reports}`;
      const notAllowed = { status: 405, code: 'method-not-allowed' };
      expect(await refused(method, path, { as: cast.agency })).toEqual(notAllowed);
      expect((await system.send(method, path, {})).headers['allow']).toBe('GET, HEAD');
      expect(await refused('GET', '/api/v1/sessions', {})).toEqual(notAllowed);
    });

    it('a place where there is nothing', async () => {
      for (const path of ['/api/v1/nowhere', '/api/v2/reports', '//']) {
        expect(await refused('POST', path, { body: {} })).toEqual({ status: 404, code: 'not-found' });
      }
    });
  });

  describe('in its idempotency key', () => {
    const twice = (number: string): Body => ({
      ...fresh(),
      reportNo: number,
      household: { ...cast.report.household, householdNo: number },
    });
    const submit = (body: unknown, key: string) => system.send('POST', reports, { as: cast.agency, body, key });
    const numbered = (number: string) =>
      system.world.rows('select id from report_intake.report where report_no = $1', [number]);

    it('gives the first answer to the same body, and none to another', async () => {
      const key = randomUUID();
      const first = await submit(twice('TWICE'), key);
      expect(first.status).toBe(201);
      expect((await submit(twice('TWICE'), key)).body).toEqual(first.body);
      const other = await submit(twice('OTHER'), key);
      expect(problemIn(other)).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
      expect(await numbered('TWICE')).toHaveLength(1);
      expect(await numbered('OTHER')).toEqual([]);
    });

    it('lets concurrent twins be one deed', async () => {
      const key = randomUUID();
      const answers = await Promise.all(Array.from({ length: 8 }, () => submit(twice('TWINS'), key)));
      expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201));
      expect(answers.map(({ body }) => body as unknown)).toEqual(Array(8).fill(answers[0]?.body));
      expect(await numbered('TWINS')).toHaveLength(1);
    });

    it('keeps the keys of two callers apart', async () => {
      const key = randomUUID();
      const open = (as: string, name: string) =>
        system.done<{ id: string }>('POST', '/studies', { as, key, body: { name, source: '自拟', notes: '测试' } });
      const [one, other] = [await open(cast.officers.reviewer, '一'), await open(cast.officers.otherCounty, '二')];
      expect(one.id).not.toBe(other.id);
      expect(await open(cast.officers.reviewer, '一')).toEqual(one);
    });

    it('leaves nothing behind when the deed was refused, so that the mended one may use it', async () => {
      const key = randomUUID();
      const wrong = await submit({ ...twice('MENDED'), projectId: anId }, key);
      expect(problemIn(wrong)).toMatchObject({ status: 422, code: 'project-unknown' });
      const mended = await eventually(async () => {
        const answer = await submit(twice('MENDED'), key);
        return answer.status === 201 && answer;
      });
      expect(mended.body).toMatchObject({ reportNo: 'MENDED', status: 'registered' });
    });
  });
});
