import {
  closeSession,
  issueClaimCode,
  openClaim,
  proveCredential,
  reissueClaimCode,
  reportAccepted,
  type IssuedClaimCode,
  type ReportAccepted,
} from '#contracts';
import { claimCodeOf, reportCodeOf, sha256Hex } from '#kernel';
import { Clock } from '#messaging';
import { anAgencyCaller, anOfficer, eventually, World } from '#testing';
import { randomBytes, randomUUID } from 'node:crypto';
import { service } from '../service.js';

const clerk = anOfficer(['clerk'], ['nanguan']);
const noon = new Date('2026-11-23T12:00:00+08:00');

const anAcceptedReport = (reportId: string, reportCode: string, version = 1): ReportAccepted => ({
  reportId,
  version,
  projectId: randomUUID(),
  organId: 'nanguan',
  regulatorOrganId: 'changchun',
  jurisdiction: '220102',
  agencyId: randomUUID(),
  signerIds: [],
  reportCode: reportCode.replaceAll('-', ''),
  issuedOn: '2026-11-01',
  valuationDate: '2026-10-01',
  facts: {
    use: 'residential',
    structure: 'brick-concrete',
    areaSqm: 80,
    unitPriceYuan: 9000,
    totalYuan: 720_000,
    builtYear: 1998,
    floor: 3,
    floors: 6,
    blockNo: '1',
    buildingNo: '2',
  },
});

/** A code spelt right that is not this one. */
function anotherCode(code: string): string {
  const other = claimCodeOf(randomBytes(16));
  return other === code ? anotherCode(code) : other;
}

describe('a household’s claim code', () => {
  let world: World;
  const minutesOn = (minutes: number) =>
    world.get('identity', Clock).setTo(new Date(noon.getTime() + minutes * 60_000));
  const prove = async (credential: string) => (await world.ask(proveCredential, { body: { credential } })).caller;
  const open = (reportCode: string, claimCode: string) => world.ask(openClaim, { body: { reportCode, claimCode } });
  const issue = (reportId: string, key: string = randomUUID(), as: Parameters<World['ask']>[1] = { as: clerk }) =>
    world.ask(issueClaimCode, { ...as, target: reportId, key });

  /** A report that identity has heard of, with a code issued. */
  async function issued(): Promise<IssuedClaimCode> {
    const [reportId, reportCode] = [randomUUID(), reportCodeOf(randomBytes(11))];
    await world.publish(reportAccepted, anAcceptedReport(reportId, reportCode));
    await eventually(async () => {
      const known = await world.rows('select 1 from identity.known_report where report_id = $1', [reportId]);
      return known.length > 0;
    });
    return { ...(await issue(reportId)), reportCode };
  }

  beforeAll(async () => {
    world = await World.start(service);
  }, 60_000);
  beforeEach(() => minutesOn(0));
  afterAll(() => world.stop());

  it('opens the report it was issued with, hyphens or not, for thirty minutes', async () => {
    const { id, reportId, reportCode, claimCode } = await issued();
    expect(claimCode).toMatch(/^\d{4}(-\d{4}){3}$/);
    const { token } = await open(reportCode, claimCode);
    expect(token).toMatch(/^hsh_/);
    expect(await prove(token)).toEqual({ kind: 'household', id, tenant: 'live', reportId });
    await open(reportCode.replaceAll('-', ''), claimCode.replaceAll('-', ''));
    minutesOn(29);
    expect(await prove(token)).toMatchObject({ reportId });
    minutesOn(31);
    await expect(prove(token)).rejects.toMatchObject({ code: 'not-signed-in' });
  });

  it('is void with its sessions once another is issued', async () => {
    const { reportId, reportCode, claimCode } = await issued();
    const { token } = await open(reportCode, claimCode);
    const again = await issue(reportId);
    await expect(prove(token)).rejects.toMatchObject({ code: 'not-signed-in' });
    await expect(open(reportCode, claimCode)).rejects.toMatchObject({ code: 'claim-refused' });
    expect(await open(reportCode, again.claimCode)).toMatchObject({ reportId });
  });

  it('is one code for twins and a retry, stored nowhere in clear', async () => {
    const { reportId } = await issued();
    const twins = await Promise.all([1, 2, 3].map(() => issue(reportId, 'issue-once')));
    const again = await issue(reportId, 'issue-once');
    expect(new Set([...twins, again].map(({ id, claimCode }) => `${id} ${claimCode}`)).size).toBe(1);
    const valid = await world.rows('select 1 from identity.claim_code where report_id = $1 and voided_at is null', [
      reportId,
    ]);
    expect(valid).toHaveLength(1);
    const tables = await world.rows<{ text: string }>(
      `select (select string_agg(c::text, '') from identity.claim_code c)
         || (select string_agg(i::text, '') from identity.idempotency i) as text`,
    );
    expect(tables[0]?.text).toContain('$argon2id$');
    expect(tables[0]?.text).not.toContain(again.claimCode);
  });

  it('of two clerks issuing at once leaves one valid code', async () => {
    const { reportId } = await issued();
    await Promise.all([1, 2, 3, 4].map(() => issue(reportId)));
    const valid = await world.rows('select 1 from identity.claim_code where report_id = $1 and voided_at is null', [
      reportId,
    ]);
    expect(valid).toHaveLength(1);
  });

  it('is locked after five wrong ones for fifteen minutes, and so is a report nobody knows', async () => {
    const { reportCode, claimCode } = await issued();
    for (const code of [reportCode, reportCodeOf(randomBytes(11))]) {
      const tries = await Promise.allSettled(Array.from({ length: 8 }, () => open(code, anotherCode(claimCode))));
      const codes = tries.map((one) => (one.status === 'rejected' ? (one.reason as { code: string }).code : 'opened'));
      expect(codes.filter((one) => one === 'claim-refused')).toHaveLength(5);
      expect(codes.filter((one) => one === 'claim-locked')).toHaveLength(3);
    }
    await expect(open(reportCode, claimCode)).rejects.toMatchObject({ code: 'claim-locked' });
    minutesOn(16);
    expect(await open(reportCode, claimCode)).toMatchObject({ token: expect.any(String) as string });
  });

  it('once lost is replaced at the counter after an identity check, and dies with its sessions', async () => {
    const lost = await issued();
    const { reportId, reportCode } = lost;
    const { token } = await open(reportCode, lost.claimCode);
    const body = { partyId: reportId, documentKind: 'resident-id' as const };
    const reissue = (as = clerk, target = reportId) => world.ask(reissueClaimCode, { as, target, body });
    await expect(reissue(anOfficer(['clerk'], ['yanji']))).rejects.toMatchObject({ code: 'not-found' });
    await expect(reissue(anOfficer(['reviewer'], ['nanguan']))).rejects.toMatchObject({ code: 'not-allowed' });
    expect(await prove(token)).toMatchObject({ reportId });
    const found = await reissue();
    await expect(prove(token)).rejects.toMatchObject({ code: 'not-signed-in' });
    await expect(open(reportCode, lost.claimCode)).rejects.toMatchObject({ code: 'claim-refused' });
    expect(await open(reportCode, found.claimCode)).toMatchObject({ reportId });
    const checks = await world.rows(
      'select claim_id, lost_claim_id, party_id, document_kind, checked_by from identity.claim_reissue where report_id = $1',
      [reportId],
    );
    const check = { party_id: reportId, document_kind: 'resident-id', checked_by: clerk.id };
    expect(checks).toEqual([{ claim_id: found.id, lost_claim_id: lost.id, ...check }]);
    await Promise.all([1, 2, 3].map(() => reissue()));
    const valid = await world.rows('select 1 from identity.claim_code where report_id = $1 and voided_at is null', [
      reportId,
    ]);
    expect(valid).toHaveLength(1);
  });

  it('never issued cannot be lost', async () => {
    const [reportId, reportCode] = [randomUUID(), reportCodeOf(randomBytes(11))];
    await world.publish(reportAccepted, anAcceptedReport(reportId, reportCode));
    const body = { partyId: reportId, documentKind: 'passport' as const };
    const refused = await eventually(() =>
      world.ask(reissueClaimCode, { as: clerk, target: reportId, body }).then(
        () => 'issued',
        ({ code }: { code: string }) => code !== 'not-found' && code,
      ),
    );
    expect(refused).toBe('claim-code-not-issued');
    const rows = await world.rows('select 1 from identity.claim_code where report_id = $1', [reportId]);
    expect(rows).toEqual([]);
  });

  it('starts clean when issued anew, however often a stranger guessed at the one before', async () => {
    const { reportId, reportCode, claimCode } = await issued();
    for (let guess = 0; guess < 5; guess += 1) await open(reportCode, anotherCode(claimCode)).catch(() => undefined);
    await expect(open(reportCode, claimCode)).rejects.toMatchObject({ code: 'claim-locked' });
    const again = await issue(reportId);
    expect(await open(reportCode, again.claimCode)).toMatchObject({ reportId });
    for (let guess = 0; guess < 5; guess += 1) {
      await expect(open(reportCode, anotherCode(again.claimCode))).rejects.toMatchObject({ code: 'claim-refused' });
    }
    await expect(open(reportCode, again.claimCode)).rejects.toMatchObject({ code: 'claim-locked' });
  });

  it('costs no attempt when misspelt', async () => {
    const { reportCode, claimCode } = await issued();
    const last = Number(claimCode.at(-1));
    const misspelt = `${claimCode.slice(0, -1)}${(last + 1) % 10}`;
    for (let slip = 0; slip < 6; slip += 1) {
      await expect(open(reportCode, misspelt)).rejects.toMatchObject({
        code: 'claim-code-misspelt',
        pointer: '/claimCode',
      });
    }
    expect(await open(reportCode, claimCode)).toMatchObject({ token: expect.any(String) as string });
  });

  it('is issued by a clerk of the report’s organ and nobody else', async () => {
    const { reportId } = await issued();
    await expect(issue(reportId, randomUUID(), { as: anOfficer(['clerk'], ['yanji']) })).rejects.toMatchObject({
      code: 'not-found',
    });
    const others = [anOfficer(['reviewer'], ['nanguan']), anAgencyCaller(randomUUID())];
    for (const as of others) {
      await expect(issue(reportId, randomUUID(), { as })).rejects.toMatchObject({ code: 'not-allowed' });
    }
    await expect(issue(randomUUID())).rejects.toMatchObject({ code: 'not-found' });
  });

  it('follows the report to its newest version, whatever order the news came in', async () => {
    const [reportId, old, current] = [randomUUID(), reportCodeOf(randomBytes(11)), reportCodeOf(randomBytes(11))];
    const second = await world.publish(reportAccepted, anAcceptedReport(reportId, current, 2));
    await world.publish(reportAccepted, anAcceptedReport(reportId, current, 2), second);
    const first = await world.publish(reportAccepted, anAcceptedReport(reportId, old, 1));
    await eventually(async () => {
      const handled = await world.rows('select 1 from identity.inbox where event_id = any($1)', [[first, second]]);
      return handled.length === 2;
    });
    const { claimCode } = await issue(reportId);
    await expect(open(old, claimCode)).rejects.toMatchObject({ code: 'claim-refused' });
    expect(await open(current, claimCode)).toMatchObject({ reportId });
  });

  it('lets the household leave', async () => {
    const { reportCode, claimCode } = await issued();
    const { token } = await open(reportCode, claimCode);
    await world.ask(closeSession, { as: await prove(token), target: sha256Hex(token) });
    await expect(prove(token)).rejects.toMatchObject({ code: 'not-signed-in' });
  });
});
