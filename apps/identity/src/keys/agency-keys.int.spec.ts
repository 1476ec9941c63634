import {
  agencyChanged,
  findAgencyKeys,
  issueAgencyKey,
  proveCredential,
  revokeAgencyKey,
  rotateAgencyKey,
  type AgencyChanged,
  type IssueAgencyKey,
} from '#contracts';
import { anOfficer, eventually, World } from '#testing';
import { randomUUID } from 'node:crypto';
import { service } from '../service.js';

const agencyId = '3f0f6a52-9a0e-4c53-9a0e-2f8f3f9b1c11';
const admin = anOfficer(['security-admin'], ['changchun', 'nanguan']);
const wanted: IssueAgencyKey = { mode: 'live', scopes: ['reports:submit', 'reports:read'] };

const anAgency = (version: number, organId: string): AgencyChanged => ({
  agencyId,
  version,
  creditCode: '91350100M000100Y43',
  name: '吉林省明诚房地产估价有限公司',
  organId,
  filings: [],
  suspensions: [],
});

describe('an agency’s API keys', () => {
  let world: World;
  const issue = (body: Partial<IssueAgencyKey> = {}, key: string = randomUUID(), as = admin) =>
    world.ask(issueAgencyKey, { as, target: agencyId, body: { ...wanted, ...body }, key });
  const rotate = (target: string, overlapDays: number, key: string = randomUUID()) =>
    world.ask(rotateAgencyKey, { as: admin, target, body: { overlapDays }, key });
  const prove = async (credential: string) => (await world.ask(proveCredential, { body: { credential } })).caller;
  const isRefused = (credential: string) => expect(prove(credential)).rejects.toMatchObject({ code: 'not-signed-in' });

  beforeAll(async () => {
    world = await World.start(service);
    world.setDay('2026-11-23');
    const first = await world.publish(agencyChanged, anAgency(2, 'changchun'));
    await world.publish(agencyChanged, anAgency(2, 'changchun'), first);
    await world.publish(agencyChanged, anAgency(1, 'yanji'));
    await eventually(async () => (await world.rows('select 1 from identity.inbox')).length === 2);
  }, 60_000);
  afterAll(() => world.stop());

  it('are issued to the agency as it is filed now, whatever order the news came in', async () => {
    const rows = await world.rows<{ organ_id: string; version: number }>('select * from identity.known_agency');
    expect(rows).toEqual([{ agency_id: agencyId, organ_id: 'changchun', version: 2 }]);
  });

  it('prove the agency with its scopes, live or in the sandbox of its own', async () => {
    const [live, test] = [await issue(), await issue({ mode: 'test' })];
    expect(live.key).toMatch(/^osk_live_[a-z2-7]{8}_/);
    expect(await prove(live.key)).toEqual({
      kind: 'agency',
      id: live.id,
      tenant: 'live',
      agencyId,
      scopes: wanted.scopes,
    });
    expect(await prove(test.key)).toMatchObject({ id: test.id, tenant: `test:${agencyId}` });
    await isRefused(live.key.replace('osk_live_', 'osk_test_'));
    await isRefused(`${live.key.slice(0, -1)}${live.key.endsWith('A') ? 'B' : 'A'}`);
  });

  it('give twins and a later retry the same key, which the database holds nowhere in clear', async () => {
    const twins = await Promise.all([1, 2, 3].map(() => issue({}, 'same-key')));
    const again = await issue({}, 'same-key');
    expect(new Set([...twins, again].map(({ id, key }) => `${id} ${key}`)).size).toBe(1);
    const secret = again.key.slice('osk_live_'.length + 9);
    const tables = await world.rows<{ text: string }>(
      `select (select string_agg(k::text, '') from identity.api_key k)
         || (select string_agg(i::text, '') from identity.idempotency i)
         || (select string_agg(o::text, '') from identity.outbox o) as text`,
    );
    expect(tables[0]?.text.length).toBeGreaterThan(100);
    expect(tables[0]?.text).not.toContain(secret);
  });

  it('are listed with prefix, scopes and last use, and no secret', async () => {
    const { key, ...shown } = await issue();
    await prove(key);
    const page = await world.ask(findAgencyKeys, { as: admin, target: agencyId, body: { limit: 1 } });
    expect(page.items).toEqual([{ ...shown, lastUsedOn: '2026-11-23' }]);
    expect(page.nextCursor).not.toBeNull();
    const next = { limit: 200, cursor: page.nextCursor ?? '' };
    const rest = await world.ask(findAgencyKeys, { as: admin, target: agencyId, body: next });
    expect(rest.items.map((one) => one.id)).not.toContain(shown.id);
  });

  it('let the secret before a rotation work for the overlap and no longer', async () => {
    const before = await issue();
    const after = await rotate(before.id, 7, 'rotate-once');
    expect(await rotate(before.id, 7, 'rotate-once')).toEqual(after);
    expect(after).toMatchObject({ prefix: before.prefix, version: 2 });
    expect([await prove(before.key), await prove(after.key)]).toHaveLength(2);
    world.setDay('2026-12-01');
    await isRefused(before.key);
    expect(await prove(after.key)).toMatchObject({ id: before.id });
    world.setDay('2026-11-23');
    const last = await rotate(before.id, 0);
    await isRefused(after.key);
    expect(await prove(last.key)).toMatchObject({ id: before.id });
  });

  it('end at once when revoked, with the secret of the overlap', async () => {
    const before = await issue();
    const after = await rotate(before.id, 7);
    const body = { reason: '密钥泄露' };
    expect(await world.ask(revokeAgencyKey, { as: admin, target: before.id, body, ifMatch: 2 })).toMatchObject({
      revoked: true,
    });
    await isRefused(before.key);
    await isRefused(after.key);
    await expect(rotate(before.id, 1)).rejects.toMatchObject({ code: 'key-revoked' });
  });

  it('work on their last day and not after', async () => {
    await expect(issue({ expiresOn: '2026-11-22' })).rejects.toMatchObject({ code: 'expiry-past' });
    const { key } = await issue({ expiresOn: '2026-11-23' });
    expect(await prove(key)).toMatchObject({ agencyId });
    world.setDay('2026-11-24');
    await isRefused(key);
    world.setDay('2026-11-23');
  });

  it('are no business of other organs, other roles or unknown agencies', async () => {
    const elsewhere = anOfficer(['security-admin'], ['yanji']);
    const { id } = await issue();
    await expect(issue({}, randomUUID(), elsewhere)).rejects.toMatchObject({ code: 'organ-outside-your-scope' });
    await expect(
      world.ask(rotateAgencyKey, { as: elsewhere, target: id, body: { overlapDays: 0 } }),
    ).rejects.toMatchObject({ code: 'organ-outside-your-scope' });
    await expect(world.ask(findAgencyKeys, { as: elsewhere, target: agencyId })).rejects.toMatchObject({
      code: 'organ-outside-your-scope',
    });
    await expect(issue({}, randomUUID(), anOfficer(['clerk'], ['changchun']))).rejects.toMatchObject({
      code: 'not-allowed',
    });
    await expect(world.ask(issueAgencyKey, { as: admin, target: randomUUID(), body: wanted })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
