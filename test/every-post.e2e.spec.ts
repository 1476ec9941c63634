import { requests, type Audience, type Role } from '#contracts';
import { eventually } from '#testing';
import fc, { type Arbitrary } from 'fast-check';
import { randomUUID } from 'node:crypto';
import { seedCast, type Cast, type Resource } from './cast.js';
import { mutated } from './mutations.js';
import { validFor, type Known, type Schema, type Schemas } from './near-valid.js';
import { paperSha256 } from './paper.js';
import type { Officer } from './people.js';
import { problemIn } from './problem.js';
import { routesOfGateway } from './routes.js';
import { WholeSystem } from './whole-system.js';

const posts = routesOfGateway()
  .filter(({ method }) => method === 'POST')
  .map(({ path }) => path.replaceAll(/:(\w+)/g, '{$1}'))
  .toSorted((a, b) => Number(isLastDeed(a)) - Number(isLastDeed(b)));

/** After these there is little left to be done to a thing. */
function isLastDeed(path: string): boolean {
  return /\/(deactivation|revocation|withdrawal|void|decline|decision|suspensions|annulment|clearance|end|remove)$/.test(
    path,
  );
}

const bodiesEach = 200;
const bodiesAtOnce = 8;
const longestMs = 5_000;

/** Every body of these costs a slow hash. */
const slow = ['/api/v1/sessions', '/api/v1/public/claims/open', '/api/v1/officers'];

interface Operation {
  'x-request'?: string;
  requestBody?: { content: Record<string, { schema: Schema }> };
}

interface Document {
  paths: Record<string, Partial<Record<'get' | 'post' | 'delete', Operation>>>;
  components: { schemas: Schemas };
}

describe('every POST of the API', () => {
  let system: WholeSystem;
  let cast: Cast;
  let document: Document;
  let sent = 0;
  const began = Date.now();

  beforeAll(async () => {
    system = await WholeSystem.start();
    cast = await seedCast(system);
    document = (await system.send('GET', '/api/openapi.json')).body as Document;
  }, 120_000);
  afterAll(async () => {
    await system.stop();
    process.stdout.write(`${posts.length} operations, ${sent} bodies, ${(Date.now() - began) / 1000} s\n`);
  });

  it('is in the document, and so is every schema it speaks of', () => {
    const described = Object.entries(document.paths).flatMap(([path, { post }]) => (post ? [path] : []));
    expect(described.toSorted()).toEqual(posts.toSorted());
    const named = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(
      ([, name]) => name ?? '',
    );
    expect(named.filter((name) => !document.components.schemas[name])).toEqual([]);
  });

  describe.each(posts)('%s', (path) => {
    const numRuns = (slow.includes(path) ? 40 : bodiesEach) / bodiesAtOnce;

    it('answers any body, from whom it is for, without failing', async () => {
      expect(await holds(path, rightFor(path), numRuns)).toHaveLength(numRuns * bodiesAtOnce);
    }, 60_000);

    it('answers any body from anybody else by turning the caller away', async () => {
      const answers = await holds(path, wrongFor(path), 3);
      expect(answers.filter((status) => status < 400)).toEqual([]);
    }, 30_000);
  });

  it('leaves every service at work, and no fact that another could not apply', async () => {
    const schemas = [
      'agency_registry',
      'audit',
      'calendar',
      'identity',
      'misconduct',
      'report_intake',
      'reviews',
      'screening',
    ];
    const count = (table: string, where: string) =>
      schemas
        .map((schema) => `select '${schema}' as schema from ${schema}.${table} where ${where}`)
        .join(' union all ');
    await eventually(async () => {
      const waiting = await system.world.rows(count('outbox', 'published_at is null'));
      return waiting.length === 0;
    }, 30_000);
    expect(await system.world.rows(count('dead_letter', 'true'))).toEqual([]);
    expect(await system.send('GET', '/health/ready')).toMatchObject({ status: 200, body: { ready: true } });
  }, 40_000);

  /** Sends generated bodies, some at once; answers the statuses. */
  async function holds(path: string, as: string | undefined, numRuns: number): Promise<number[]> {
    const statuses: number[] = [];
    const batch = fc.array(fc.tuple(bodiesFor(path), fc.nat(9)), { minLength: bodiesAtOnce, maxLength: bodiesAtOnce });
    await fc.assert(
      fc.asyncProperty(batch, async (bodies) => {
        const answers = bodies.map(([body, chance]) => answerOf(path, as, body, chance));
        statuses.push(...(await Promise.all(answers)));
      }),
      { numRuns, seed: 590, endOnFailure: true },
    );
    return statuses;
  }

  async function answerOf(
    path: string,
    as: string | undefined,
    body: string | Buffer,
    chance: number,
  ): Promise<number> {
    const address = path.replaceAll(/\{\w+\}/g, chance === 0 ? randomUUID() : targetOf(path));
    const headers = Buffer.isBuffer(body) ? { 'content-type': 'application/pdf' } : undefined;
    const start = performance.now();
    const answer = await system.send('POST', address, { body, ...(as ? { as } : {}), ...(headers ? { headers } : {}) });
    const ms = performance.now() - start;
    sent += 1;
    if (answer.status >= 500 || ms > longestMs) {
      throw new Error(`POST ${address}\n${String(body).slice(0, 4000)}\n${answer.status} in ${ms} ms: ${answer.text}`);
    }
    if (answer.status >= 400) problemIn(answer);
    return answer.status;
  }

  /** A new claim code would end the household's session. */
  const targetOf = (path: string): string =>
    path.includes('/claim-code') ? cast.unopenedReportId : (cast.ids[path.split('/')[3] as Resource] ?? randomUUID());

  function bodiesFor(path: string): Arbitrary<string | Buffer> {
    const content = document.paths[path]?.post?.requestBody?.content ?? {};
    const schema = (content['application/json'] ?? Object.values(content)[0])?.schema ?? { type: 'object' };
    if (schema.format === 'binary') return files;
    const valid = validFor(schema, { schemas: document.components.schemas, known: knownTo(cast) });
    return fc.oneof(
      { weight: 6, arbitrary: mutated(valid).map(asText) },
      { weight: 2, arbitrary: valid.map(asText) },
      { weight: 1, arbitrary: fc.json({ maxDepth: 4 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
    );
  }

  const audienceOf = (path: string): readonly Audience[] => {
    const subject = document.paths[path]?.post?.['x-request'] ?? '';
    return requests.get(subject)?.allow ?? [{ kind: 'agency', scope: 'reports:submit' }, { kind: 'household' }];
  };

  function rightFor(path: string): string | undefined {
    const [audience] = audienceOf(path);
    if (audience?.kind === 'officer') return cast.officers[officerFor(path, audience.roles)];
    if (audience?.kind === 'agency') return path.includes('/sandbox/') ? cast.sandbox : cast.agency;
    return audience?.kind === 'household' ? cast.household : undefined;
  }

  /** A credential that is not of the audience; where everybody is, one that is nobody's. */
  function wrongFor(path: string): string {
    const kinds = audienceOf(path).map(({ kind }) => kind);
    if (kinds.includes('public')) return 'ses_nobody';
    return kinds.includes('household') ? cast.officers.auditAdmin : cast.household;
  }
});

function knownTo({ ids, report, agencyId, investigatorIds }: Cast): Known {
  const agencies = [agencyId, ids.agencies];
  const organs = ['nanguan-housing', 'nanguan-expropriation', 'changchun', 'gongzhuling'];
  return {
    agencyId: agencies,
    agencyIds: agencies,
    employerAgencyId: agencies,
    formerAgencyIds: agencies,
    appraiserId: report.signers.map((signer) => signer.appraiserId),
    appraiserIds: [ids.appraisers, ...report.signers.map((signer) => signer.appraiserId)],
    registrationNo: report.signers.map((signer) => signer.registrationNo),
    investigators: investigatorIds,
    projectId: [ids.projects],
    reviewId: [ids.reviews],
    householdNo: ['H-0', 'H-3'],
    reportNo: ['CS-0', 'CS-3'],
    organId: organs,
    regulatorOrganId: organs,
    toOrganId: organs,
    parentId: organs,
    username: ['spare'],
    valuationDate: [report.valuationDate],
    issuedOn: [report.issuedOn],
    suspectedCode: ['A01', 'A18'],
    violationCode: ['A01', 'A18'],
    evidenceSha256: [paperSha256],
    noticeSha256: [paperSha256],
    contractSha256: [paperSha256],
    letterSha256: [paperSha256],
  };
}

const asText = (value: unknown): string => JSON.stringify(value) ?? '';

const files = fc
  .tuple(fc.constantFrom('%PDF-', '%PDF', '\u0089PNG', ''), fc.uint8Array({ maxLength: 200 }))
  .map(([head, bytes]) => Buffer.concat([Buffer.from(head, 'latin1'), bytes]));

/** The filing organ's officer where the register is written, the county's everywhere else. */
function officerFor(path: string, roles: readonly Role[]): Officer {
  if (/^\/api\/v1\/(agencies|appraisers)/.test(path) && !roles.includes('security-admin')) return 'registrar';
  const holders: Partial<Record<Role, Officer>> = {
    clerk: 'clerk',
    reviewer: 'reviewer',
    'case-officer': 'investigator',
    'legal-reviewer': 'colleague',
    'hearing-chair': 'colleague',
    approver: 'approver',
    'committee-secretary': 'secretary',
    'system-admin': 'systemAdmin',
    'security-admin': 'securityAdmin',
    'audit-admin': 'auditAdmin',
  };
  const holder = roles.map((role) => holders[role]).find((one) => one !== undefined);
  if (!holder) throw new Error(`nobody plays ${roles.join(', ')} of ${path}`);
  return holder;
}
