import {
  agencyChanged,
  issueAgencyKey,
  issueClaimCode,
  proveCredential,
  reportAccepted,
  revokeAgencyKey,
  rotateAgencyKey,
} from '#contracts';
import { SealedAnswerSweep } from '#service';
import { anAgencyChanged, anOfficer, aReportAccepted, aReportsAgencyId, eventually, World } from '#testing';
import { service } from '../service.js';

const dayMs = 24 * 3600_000;
const admin = anOfficer(['security-admin'], ['changchun']);
const clerk = anOfficer(['clerk'], ['nanguan']);
const report = aReportAccepted();

describe('a stored answer that holds a secret', () => {
  let world: World;
  const issueKey = (key: string, scopes: ['reports:read' | 'reports:submit'] = ['reports:read']) =>
    world.ask(issueAgencyKey, { as: admin, target: aReportsAgencyId, body: { mode: 'live', scopes }, key });
  const rotate = (target: string, key: string) =>
    world.ask(rotateAgencyKey, { as: admin, target, body: { overlapDays: 1 }, key });
  const revoke = (target: string, key: string) =>
    world.ask(revokeAgencyKey, { as: admin, target, body: { reason: '不再使用' }, key });
  const issueCode = (key: string) => world.ask(issueClaimCode, { as: clerk, target: report.reportId, key });
  const sweepAfter = (ms: number) => world.get('identity', SealedAnswerSweep).sweepOnce(new Date(Date.now() + ms));
  const count = async (sql: string) => (await world.rows<{ n: number }>(`select count(*)::int as n from ${sql}`))[0]?.n;

  beforeAll(async () => {
    world = await World.start(service);
    await world.publish(agencyChanged, anAgencyChanged());
    await world.publish(reportAccepted, report);
    await eventually(async () => (await count('identity.inbox')) === 2);
  }, 60_000);
  afterAll(() => world.stop());

  it('is given again for a day and forgotten then, the deed standing and never done twice', async () => {
    const issued = await issueKey('issue-key');
    const rotated = await rotate(issued.id, 'rotate-key');
    const code = await issueCode('issue-code');
    const other = await issueKey('issue-other');
    const revoked = await revoke(other.id, 'revoke-other');

    expect(await sweepAfter(dayMs - 60_000)).toBe(0);
    expect(await issueKey('issue-key')).toEqual(issued);
    const swept = await Promise.all([1, 2].map(() => sweepAfter(dayMs)));
    expect(swept.reduce((sum, one) => sum + one, 0)).toBe(4);

    for (const repeat of [issueKey('issue-key'), rotate(issued.id, 'rotate-key'), issueCode('issue-code')]) {
      await expect(repeat).rejects.toMatchObject({ code: 'idempotency-answer-expired' });
    }
    await expect(issueKey('issue-key', ['reports:submit'])).rejects.toMatchObject({ code: 'idempotency-key-reused' });
    expect(await revoke(other.id, 'revoke-other')).toEqual(revoked);
    expect(await count(`identity.idempotency where answer::text like '%v1.%'`)).toBe(0);
    expect([await count('identity.api_key'), await count('identity.claim_code')]).toEqual([2, 1]);
    const { caller } = await world.ask(proveCredential, { body: { credential: rotated.key } });
    expect(caller).toMatchObject({ kind: 'agency', id: issued.id });
    expect((await issueCode('issue-code-again')).claimCode).not.toBe(code.claimCode);
  });
});
