import {
  agencyChanged,
  liftSuspension,
  registerAgency,
  suspendAgency,
  validOn,
  type AgencyView,
  type LiftSuspension,
  type SuspendAgency,
} from '#contracts';
import { anOfficer, eventually, World } from '#testing';
import { service } from '../service.js';

const approver = anOfficer(['reviewer', 'approver'], ['changchun']);
const elsewhere = anOfficer(['approver'], ['yanbian']);
const order: SuspendAgency = {
  from: '2026-05-01',
  to: '2026-06-30',
  decisionNo: '长房罚〔2026〕7号',
  reason: '估价报告存在重大差错',
};

describe('the suspension of an agency', () => {
  let world: World;
  let agency: AgencyView;
  beforeAll(async () => {
    world = await World.start(service);
    world.setDay('2026-05-20');
    agency = await world.ask(registerAgency, {
      as: approver,
      body: {
        creditCode: '91350100M000100Y43',
        name: '吉林省明诚房地产估价有限公司',
        organId: 'changchun',
        grade: '2',
        filedFrom: '2024-01-01',
      },
    });
  }, 60_000);
  afterAll(() => world.stop());

  const suspend = (over: Partial<SuspendAgency> = {}) =>
    world.ask(suspendAgency, { as: approver, target: agency.id, body: { ...order, ...over } });
  const lift = (body: Partial<LiftSuspension>, as = approver) =>
    world.ask(liftSuspension, {
      as,
      target: agency.id,
      body: { suspensionId: agency.id, lastDay: '2026-05-31', reason: '整改经验收合格', ...body },
    });
  const reasons = async () => {
    const [row] = await world.rows<{ kept: Record<string, object> }>(
      'select suspension_reasons as kept from agency_registry.agency',
    );
    return Object.values(row?.kept ?? {});
  };

  it('keeps the reason of each of two that begin on one day, each with its decision’s number', async () => {
    await suspend();
    const { suspensions } = await suspend({ decisionNo: '长房罚〔2026〕8号', reason: '允许他人以本机构名义执业' });
    expect(suspensions.map(({ from, decisionNo }) => [from, decisionNo])).toEqual([
      ['2026-05-01', '长房罚〔2026〕7号'],
      ['2026-05-01', '长房罚〔2026〕8号'],
    ]);
    expect(await reasons()).toEqual(
      expect.arrayContaining([{ ordered: '估价报告存在重大差错' }, { ordered: '允许他人以本机构名义执业' }]),
    );
  });

  it('is lifted on a day, with the reason on file; another one goes on', async () => {
    const { suspensions } = await suspend({ from: '2026-08-01', to: '2026-09-30' });
    const suspensionId = suspensions.at(-1)?.id ?? '';
    const answer = await lift({ suspensionId, lastDay: '2026-08-10' });
    expect(answer.suspensions.at(-1)).toEqual({
      id: suspensionId,
      decisionNo: order.decisionNo,
      from: '2026-08-01',
      to: '2026-08-10',
    });
    expect(answer.suspensions.slice(0, -1)).toEqual(suspensions.slice(0, -1));
    expect(await reasons()).toContainEqual({ ordered: order.reason, lifted: '整改经验收合格' });
    const validity = (on: string) => world.ask(validOn, { body: { agencyId: agency.id, on } });
    expect((await validity('2026-08-10')).reasons.map(({ code }) => code)).toEqual(['agency-suspended']);
    expect((await validity('2026-08-11')).valid).toBe(true);
    const told = await eventually(async () =>
      (await world.published(agencyChanged)).find(({ body }) => body.version === answer.version),
    );
    expect(told.body.suspensions.at(-1)).toEqual({ from: '2026-08-01', to: '2026-08-10' });
    expect(JSON.stringify(told)).not.toContain('验收');
  });

  it('is not lifted for days past, beyond its end, by a stranger, or where there is none', async () => {
    const { suspensions } = await suspend();
    const suspensionId = suspensions.at(-1)?.id ?? '';
    for (const lastDay of ['2026-05-18', '2026-06-30', '2026-07-15']) {
      await expect(lift({ suspensionId, lastDay })).rejects.toMatchObject({
        code: 'lift-outside-suspension',
        pointer: '/lastDay',
      });
    }
    await expect(lift({})).rejects.toMatchObject({ code: 'not-found', pointer: '/suspensionId' });
    await expect(lift({ suspensionId }, elsewhere)).rejects.toMatchObject({ code: 'organ-outside-your-scope' });
    const clerk = anOfficer(['clerk'], ['changchun']);
    await expect(lift({ suspensionId }, clerk)).rejects.toMatchObject({ code: 'not-allowed' });
  });
});
