import { deedDoneBy, findLeaves, serviceNames, type DeedDone, type FindLeaves } from '#contracts';
import { anAgencyCaller, anOfficer, eventually, World } from '#testing';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { hashLeaf } from '../domain/leaf.js';
import { service } from '../service.js';

const auditor = anOfficer(['audit-admin'], ['jilin']);

const aDeed = (overrides: Partial<DeedDone> = {}): DeedDone => ({
  service: 'reviews',
  deed: 'reviews.admit-late-review',
  actorKind: 'officer',
  actorId: randomUUID(),
  subjectId: randomUUID(),
  at: '2026-11-20T04:00:00.000Z',
  why: 'illness',
  afterHash: 'ab'.repeat(32),
  ...overrides,
});

describe('the audit trail', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start(service);
  }, 60_000);
  afterAll(() => world.stop());

  const find = (body: FindLeaves) => world.ask(findLeaves, { as: auditor, body });
  const tell = (deed: DeedDone, eventId?: string) => world.publish(deedDoneBy(deed.service), deed, eventId);
  const countOf = async (subjectId: string): Promise<number> =>
    (await world.rows('select from audit.leaf where subject_id = $1', [subjectId])).length;
  const arrived = (subjectId: string, count = 1) => eventually(async () => (await countOf(subjectId)) >= count);

  it('enters the deeds of every service, each with the hash over all it says', async () => {
    const subjectId = randomUUID();
    for (const name of serviceNames) await tell(aDeed({ service: name, subjectId, deed: `${name}.do` }));
    await arrived(subjectId, serviceNames.length);
    const { items } = await find({ subjectId });
    expect(items.map((leaf) => leaf.service).sort()).toEqual([...serviceNames].sort());
    for (const { leafHash, ...leaf } of items) expect(leafHash).toBe(hashLeaf({ ...leaf, why: leaf.why ?? null }));
  });

  it('enters a deed once, however often it is told', async () => {
    const deed = aDeed();
    const eventId = await tell(deed);
    await tell(deed, eventId);
    const later = aDeed({ subjectId: deed.subjectId });
    await tell(later);
    await arrived(deed.subjectId, 2);
    expect(await countOf(deed.subjectId)).toBe(2);
  });

  it('gives the service no right to change, delete or empty what it has entered', async () => {
    const deed = aDeed();
    await tell(deed);
    await arrived(deed.subjectId);
    const own = world.get('audit', DataSource);
    for (const sql of [`update leaf set why = 'other'`, 'delete from leaf', 'truncate leaf', 'drop table leaf']) {
      await expect(own.query(sql)).rejects.toMatchObject({ code: '42501' });
    }
    expect((await find({ subjectId: deed.subjectId })).items[0]?.why).toBe('illness');
  });

  it('finds by actor, service and days in Shanghai, newest first, page by page', async () => {
    const actorId = randomUUID();
    const [first, lastMinute, nextDay] = [
      '2026-03-01T16:00:00.000Z',
      '2026-03-02T15:59:59.999Z',
      '2026-03-02T16:00:00.000Z',
    ];
    const subjects: string[] = [];
    for (const at of [first, lastMinute, nextDay]) {
      const deed = aDeed({ actorId, at: at ?? '', service: at === first ? 'misconduct' : 'reviews' });
      subjects.push(deed.subjectId);
      await tell(deed);
      await arrived(deed.subjectId);
    }
    const found = async (body: FindLeaves) => (await find({ actorId, ...body })).items.map((leaf) => leaf.at);
    expect(await found({})).toEqual([nextDay, lastMinute, first]);
    expect(await found({ from: '2026-03-02', to: '2026-03-02' })).toEqual([lastMinute, first]);
    expect(await found({ service: 'misconduct' })).toEqual([first]);
    const page = await find({ actorId, limit: 2 });
    const rest = await find({ actorId, limit: 2, cursor: page.nextCursor ?? '' });
    expect([page.items.length, rest.items.map((leaf) => leaf.at), rest.nextCursor]).toEqual([2, [first], null]);
    await expect(find({ from: '2026-03-02', to: '2026-03-01' })).rejects.toMatchObject({ code: 'span-reversed' });
  });

  it('enters who read the trail, and about whom', async () => {
    const subjectId = randomUUID();
    await find({ subjectId });
    const [leaf] = await eventually(async () => {
      const { items } = await find({ actorId: auditor.id, service: 'audit' });
      return items.some((one) => one.subjectId === subjectId) && items.filter((one) => one.subjectId === subjectId);
    });
    expect(leaf).toMatchObject({ deed: findLeaves.subject, actorKind: 'officer', actorId: auditor.id, subjectId });
  });

  it('opens to audit administrators only, and keeps tenants apart', async () => {
    const strangers = [
      undefined,
      anAgencyCaller(randomUUID()),
      anOfficer(['approver', 'system-admin', 'security-admin']),
    ];
    for (const as of strangers) {
      await expect(world.ask(findLeaves, { ...(as ? { as } : {}), body: {} })).rejects.toMatchObject({
        code: 'not-allowed',
      });
    }
    const deed = aDeed();
    await tell(deed);
    await arrived(deed.subjectId);
    const elsewhere = { ...auditor, tenant: `test:${randomUUID()}` as const };
    expect((await world.ask(findLeaves, { as: elsewhere, body: { subjectId: deed.subjectId } })).items).toEqual([]);
  });

  it('does not enter a deed told in the name of another service', async () => {
    const forged = aDeed({ service: 'misconduct' });
    await world.publish(deedDoneBy('screening'), forged);
    const honest = aDeed({ service: 'screening' });
    await tell(honest);
    await arrived(honest.subjectId);
    expect(await countOf(forged.subjectId)).toBe(0);
  });
});
