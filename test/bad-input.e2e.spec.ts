import { randomUUID } from 'node:crypto';
import { freshReport, seedCast, type Cast } from './cast.js';
import { paperSha256 } from './paper.js';
import { refusing, type Refusing } from './problem.js';
import { WholeSystem, type Sending } from './whole-system.js';

type Body = Record<string, unknown>;
type Change = (report: Body) => unknown;

const reports = '/api/v1/reports';
const levels = 10_000;
const nested = (levelsDeep: number) => `${'['.repeat(levelsDeep)}${']'.repeat(levelsDeep)}`;
const within = (name: string, change: Body) => (report: Body) => ({
  ...report,
  [name]: { ...(report[name] as Body), ...change },
});
const item = (name: string, change: Body) => (report: Body) => {
  const [first, ...others] = report[name] as Body[];
  return { ...report, [name]: [{ ...first, ...change }, ...others] };
};
const anId = randomUUID();

describe('bad input', () => {
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
  const fresh = (): Body => freshReport(cast);

  describe('that cannot be read', () => {
    const unreadable = { status: 400, code: 'body-unreadable', pointer: '' };
    const invalid = (pointer: string) => ({ status: 400, code: 'body-invalid', pointer });
    const tooDeep = { status: 400, code: 'json-too-deep', pointer: '' };

    it.each<[string, (json: string) => string | Buffer, object]>([
      ['cut off', (json) => json.slice(0, -1), unreadable],
      ['empty', () => '', unreadable],
      ['JavaScript rather than JSON', (json) => json.replace('"projectId"', 'projectId'), unreadable],
      ['with bytes that are not UTF-8', (json) => Buffer.from(json.replace('FRESH', 'é'), 'latin1'), unreadable],
      ['with the raw bytes of a lone surrogate', (json) => rawSurrogate(json), unreadable],
      ['a list', (json) => `[${json}]`, invalid('')],
      ['null', () => 'null', invalid('')],
      ['a number', () => '5', invalid('')],
      ['a text', () => '"report"', invalid('')],
      ['an empty object', () => '{}', invalid('/projectId')],
      [
        'with a name given twice',
        (json) => json.replace('"reportNo"', '"reportNo":"R","reportNo"'),
        invalid('/reportNo'),
      ],
      [
        'with a name given twice within',
        (json) => json.replace('"floor":', '"floor":1,"floor":'),
        invalid('/subject/floor'),
      ],
      ['with __proto__', (json) => json.replace('{', '{"__proto__":{"a":1},'), invalid('/__proto__')],
      [
        'with __proto__ within',
        (json) => json.replace('"subject":{', '"subject":{"__proto__":{"a":1},'),
        invalid('/subject/__proto__'),
      ],
      ['with constructor', (json) => json.replace('{', '{"constructor":{"prototype":{}},'), invalid('/constructor')],
      ['nested ten thousand levels', () => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`, tooDeep],
      [
        'nested deep in a list',
        (json) => json.replace('"comparables":[', `"comparables":[${nested(levels)},`),
        tooDeep,
      ],
      ['nested deep in a text', (json) => json.replace('"FRESH"', nested(levels)), tooDeep],
      [
        'with three hundred thousand empty items',
        (json) => json.replace('"comparables":[', `"comparables":[${'{},'.repeat(300_000)}`),
        { status: 413, code: 'body-too-large', pointer: '/comparables' },
      ],
      [
        'with ten thousand unknown fields',
        (json) => json.replace('{', `{${Array.from({ length: 10_000 }, (_, n) => `"k${n}":0,`).join('')}`),
        { status: 413, code: 'body-too-large', pointer: '' },
      ],
      [
        'of more than a mebibyte',
        (json) => json.replace('FRESH', 'x'.repeat(1024 * 1024)),
        { status: 413, code: 'body-too-large', pointer: '' },
      ],
    ])('%s', async (_, fault, expected) => {
      expect(await post(fault(JSON.stringify(fresh())))).toEqual(expected);
    });

    it.each([
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/xml',
      'application/pdf',
      'json',
      ';;',
      '',
    ])('or is sent as %j', async (type) => {
      const headers = { 'content-type': type };
      const expected = { status: 415, code: 'media-type-unsupported' };
      expect(await post(JSON.stringify(fresh()), { headers })).toEqual(expected);
    });

    it('takes a body of the very limit to the service that decides', async () => {
      const dissent = (of: string) => ({ expertId: anId, text: of });
      const dissents = [...Array<Body>(86).fill(dissent('异'.repeat(4000))), dissent('-'), dissent('-'), dissent('-')];
      const opinion = { outcome: 'maintained', signers: [anId], dissents };
      let missing = 1024 * 1024 - Buffer.byteLength(JSON.stringify(opinion));
      for (let at = 86; at < dissents.length; at += 1) {
        dissents[at] = dissent('-'.repeat(Math.min(4000, missing + 1)));
        missing = 1024 * 1024 - Buffer.byteLength(JSON.stringify(opinion));
      }
      expect(missing).toBe(0);
      const answer = await refused('POST', `/api/v1/determinations/${anId}/opinion`, {
        as: cast.officers.secretary,
        body: opinion,
      });
      expect(answer).toEqual({ status: 404, code: 'not-found' });
    });
  });

  it.each<[string, Change, string]>([
    ['an unknown field', (r) => ({ ...r, colour: 'red' }), '/colour'],
    ['an unknown field within', within('subject', { colour: 'red' }), '/subject/colour'],
    ['an unknown field in a list', item('comparables', { 'a/b~c': 1 }), '/comparables/0/a~1b~0c'],
    ['a number for a text', (r) => ({ ...r, reportNo: 5 }), '/reportNo'],
    ['a text for a number', within('subject', { areaSqm: '85.37' }), '/subject/areaSqm'],
    ['a text for a flag', (r) => ({ ...r, agencySealDeclared: 'true' }), '/agencySealDeclared'],
    ['a text for an object', (r) => ({ ...r, household: 'A-001' }), '/household'],
    ['a list for an object', (r) => ({ ...r, household: [] }), '/household'],
    ['null for an object', (r) => ({ ...r, subject: null }), '/subject'],
    ['an object for a list', (r) => ({ ...r, comparables: { length: 1e9 } }), '/comparables'],
    ['null in a list', (r) => ({ ...r, signers: [null] }), '/signers/0'],
    ['null for an optional text', (r) => ({ ...r, explanation: null }), '/explanation'],
    [
      'too long a list',
      (r) => ({ ...r, comparables: Array(31).fill((r['comparables'] as Body[])[0]) }),
      '/comparables',
    ],
    ['the thirtieth of February', (r) => ({ ...r, issuedOn: '2026-02-30' }), '/issuedOn'],
    ['the year 1', (r) => ({ ...r, valuationDate: '0001-01-01' }), '/valuationDate'],
    ['the year 9999', within('usePeriod', { to: '9999-12-31' }), '/usePeriod/to'],
    ['a day with an hour', (r) => ({ ...r, inspectedOn: '2026-03-20T00:00:00Z' }), '/inspectedOn'],
    ['a negative area', within('subject', { areaSqm: -85.37 }), '/subject/areaSqm'],
    ['a negative price', within('valuation', { unitPriceYuan: -1 }), '/valuation/unitPriceYuan'],
    ['an area of three decimals', within('subject', { areaSqm: 85.371 }), '/subject/areaSqm'],
    ['half a yuan', within('valuation', { totalYuan: 0.5 }), '/valuation/totalYuan'],
    ['a storey beyond any', within('subject', { floor: 1e308 }), '/subject/floor'],
    ['a huge text', (r) => ({ ...r, purpose: '价'.repeat(100_000) }), '/purpose'],
    ['a blank text', (r) => ({ ...r, purpose: ' \u3000' }), '/purpose'],
    ['NUL', (r) => ({ ...r, explanation: 'a\0b' }), '/explanation'],
    ['a lone surrogate', within('household', { address: '南关区\ud800' }), '/household/address'],
    ['an id that is none', (r) => ({ ...r, projectId: "' or 1=1 --" }), '/projectId'],
    ['a word that is not on the list', within('subject', { use: 'castle' }), '/subject/use'],
  ])('refuses %s and names the field', async (_, change, pointer) => {
    expect(await post(change(fresh()))).toEqual({ status: 400, code: 'body-invalid', pointer });
  });

  it('answers in seconds to as many empty items as a body may hold', async () => {
    const start = performance.now();
    const path = `/api/v1/studies/${cast.ids.studies}/facts`;
    const body = { facts: Array.from({ length: 14_000 }, () => ({})) };
    const answer = await refused('POST', path, { as: cast.officers.reviewer, body });
    expect(answer).toEqual({ status: 400, code: 'body-invalid', pointer: '/facts' });
    expect(performance.now() - start).toBeLessThan(3_000);
  });

  it('refuses a file nobody uploaded, wherever a deed names one', async () => {
    const attachments = [paperSha256, 'ab'.repeat(32)].map((sha256) => ({ sha256, kind: 'photo', name: '照片.jpg' }));
    const missing = { status: 422, code: 'file-not-found' };
    expect(await post({ ...fresh(), attachments })).toEqual({ ...missing, pointer: '/attachments/1/sha256' });
    const body = { kind: 'post', servedOn: '2026-05-01', evidenceSha256: paperSha256, recordings: ['cd'.repeat(32)] };
    const path = `${reports}/${cast.unopenedReportId}/services`;
    expect(await refused('POST', path, { as: cast.officers.clerk, body })).toEqual({
      ...missing,
      pointer: '/recordings/0',
    });
  });

  it('refuses a number beyond any, as JSON lets it be written', async () => {
    const body = JSON.stringify(fresh()).replace('"areaSqm":85.37', '"areaSqm":1e999');
    expect(await post(body)).toMatchObject({ code: 'body-invalid', pointer: '/subject/areaSqm' });
  });

  it('refuses a field where a request takes none, and odd items in a list of texts', async () => {
    const clerk = cast.officers.clerk;
    expect(
      await refused('POST', `${reports}/${cast.ids.reports}/claim-codes`, { as: clerk, body: { days: 3 } }),
    ).toEqual({
      status: 400,
      code: 'body-invalid',
      pointer: '/days',
    });
    const findings = [{ text: '事实', evidence: [1] }];
    const act = { reference: '一号地块报告', from: '2026-03-02' };
    const conclusion = { violationCode: 'A01', facts: '事实', findings, act, proposed: { penalties: ['warning'] } };
    const bases = { candidateBases: ['a\0b', 'c'], chosenBasis: 'c', whyChosen: '理由', proposal: '警告' };
    const path = `/api/v1/cases/${cast.ids.cases}/conclusion`;
    const body = { ...conclusion, ...bases };
    expect(await refused('POST', path, { as: cast.officers.investigator, body })).toMatchObject({
      code: 'body-invalid',
      pointer: '/candidateBases',
    });
  });

  describe('in the headers', () => {
    it.each([null, 'short', 'with spaces in it', 'schlüssel-schlüssel', 'k'.repeat(101)])(
      'an idempotency key such as %j',
      async (key) => expect(await post(fresh(), { key })).toEqual({ status: 400, code: 'idempotency-key-missing' }),
    );

    it.each(['1', 'W/"1"', '"one"', '"1", "2"', '"-1"', '"99999999999"', '""'])('If-Match: %s', async (ifMatch) => {
      const sending = { as: cast.officers.approver, body: { reason: '线索不具体' }, headers: { 'if-match': ifMatch } };
      const answer = await refused('POST', `/api/v1/leads/${cast.ids.leads}/decline`, sending);
      expect(answer).toEqual({ status: 400, code: 'if-match-malformed' });
    });

    it('a version nobody is at any more', async () => {
      const sending = { as: cast.officers.approver, body: { reason: '线索不具体' }, headers: { 'if-match': '"7"' } };
      const answer = await refused('POST', `/api/v1/leads/${cast.ids.leads}/decline`, sending);
      expect(answer).toEqual({ status: 412, code: 'version-changed' });
    });

    it.each([
      '',
      'Bearer',
      'Bearer ',
      'Bearer garbage',
      `Bearer ses_${'x'.repeat(600)}`,
      'Basic YTpi',
      'Bearer osk_a_b',
    ])('Authorization: %s', async (authorization) => {
      const answer = await refused('POST', reports, { body: fresh(), headers: { authorization } });
      expect(answer).toEqual({ status: 401, code: 'not-signed-in' });
    });

    it('a credential of the wrong kind', async () => {
      const wrong = [cast.officers.clerk, cast.officers.securityAdmin, cast.household];
      for (const as of wrong) expect(await post(fresh(), { as })).toEqual({ status: 403, code: 'not-allowed' });
      const flag = `/api/v1/flags/${cast.ids.flags}`;
      expect(await refused('GET', flag, { as: cast.household })).toEqual({ status: 403, code: 'not-allowed' });
    });
  });
});

/** The report number's text followed by what UTF-8 would make of U+D800, if it could. */
function rawSurrogate(json: string): Buffer {
  const [head = '', tail = ''] = json.split('FRESH');
  return Buffer.concat([Buffer.from(`${head}FRESH`), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from(tail)]);
}
