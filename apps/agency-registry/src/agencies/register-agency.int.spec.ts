import { agencyChanged, findAgencies, registerAgency, suspendAgency, validOn, type RegisterAgency } from '#contracts';
import { creditCodeOf, organisationCodeOf } from '#kernel';
import { anAgencyCaller, anOfficer, eventually, World } from '#testing';
import { service } from '../service.js';

const registrar = anOfficer(['reviewer', 'approver'], ['changchun', 'nanguan']);
const body: RegisterAgency = {
  creditCode: '91350100M000100Y43',
  name: '吉林省明诚房地产估价有限公司',
  organId: 'changchun',
  grade: '2',
  filedFrom: '2024-01-01',
};

describe('the register of agencies', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start(service);
  }, 60_000);
  afterAll(() => world.stop());

  it('registers an agency once, however often the same key sends it, and tells everybody once', async () => {
    const twins = await Promise.all(
      [1, 2, 3].map(() => world.ask(registerAgency, { as: registrar, body, key: 'same-key-1' })),
    );
    expect(new Set(twins.map((agency) => agency.id)).size).toBe(1);
    const facts = await eventually(async () => {
      const all = await world.published(agencyChanged);
      return all.length > 0 && all;
    });
    expect(facts.map((fact) => [fact.body.agencyId, fact.body.version])).toEqual([[twins[0]?.id, 1]]);
  });

  it('refuses the same key with another body, and the same agency with another key', async () => {
    const other = { ...body, name: '另一家' };
    await expect(world.ask(registerAgency, { as: registrar, body: other, key: 'same-key-1' })).rejects.toMatchObject({
      code: 'idempotency-key-reused',
    });
    await expect(world.ask(registerAgency, { as: registrar, body, key: 'another-key' })).rejects.toMatchObject({
      code: 'credit-code-taken',
      pointer: '/creditCode',
    });
  });

  it('enters one agency when six clerks enter it at one moment, and refuses the other five', async () => {
    const same = { ...body, creditCode: creditCodeOf(`91220100${organisationCodeOf('MA000002')}`) };
    const race = await Promise.allSettled(
      [1, 2, 3, 4, 5, 6].map(() => world.ask(registerAgency, { as: registrar, body: same })),
    );
    expect(race.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refused = race.flatMap((one) => (one.status === 'rejected' ? [one.reason as object] : []));
    expect(refused).toHaveLength(5);
    for (const one of refused) expect(one).toMatchObject({ code: 'credit-code-taken', pointer: '/creditCode' });
  });

  it('admits nobody but a registrar of an organ in charge', async () => {
    const strangers = [undefined, anAgencyCaller('00000000-0000-4000-8000-000000000000'), anOfficer(['clerk'])];
    for (const as of strangers) {
      await expect(world.ask(registerAgency, { ...(as ? { as } : {}), body })).rejects.toMatchObject({
        code: 'not-allowed',
      });
    }
    const elsewhere = anOfficer(['reviewer'], ['yanbian']);
    await expect(world.ask(registerAgency, { as: elsewhere, body })).rejects.toMatchObject({
      code: 'organ-outside-your-scope',
    });
  });

  it('knows a suspended agency as invalid on that day, and shows nobody the reason', async () => {
    const [agency] = (await world.ask(findAgencies, { body: { text: '明诚' } })).items;
    const target = agency?.id ?? '';
    const suspension = {
      from: '2026-05-01',
      to: '2026-06-30',
      decisionNo: '长房罚〔2026〕7号',
      reason: '责令停业整顿',
    };
    await world.ask(suspendAgency, { as: registrar, target, body: suspension, ifMatch: 1 });
    await expect(
      world.ask(suspendAgency, { as: registrar, target, body: suspension, ifMatch: 1 }),
    ).rejects.toMatchObject({ code: 'version-changed' });
    const during = await world.ask(validOn, { body: { agencyId: target, on: '2026-05-15' } });
    expect(during).toEqual({ valid: false, reasons: [{ code: 'agency-suspended', subjectId: target }] });
    expect(JSON.stringify(await world.ask(findAgencies, { body: {} }))).not.toContain('停业整顿');
  });
});
