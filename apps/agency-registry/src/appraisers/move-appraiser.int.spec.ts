import {
  moveAppraiser,
  registerAgency,
  registerAppraiser,
  type AgencyView,
  type Caller,
  type RegisterAppraiser,
} from '#contracts';
import { creditCodeOf, organisationCodeOf } from '#kernel';
import { anOfficer, World } from '#testing';
import { service } from '../service.js';

const changchun = anOfficer(['reviewer'], ['changchun']);
const jilin = anOfficer(['reviewer'], ['jilin-city']);
const province = anOfficer(['reviewer'], ['changchun', 'jilin-city']);

describe('an appraiser', () => {
  let world: World;
  let former: AgencyView;
  let next: AgencyView;
  beforeAll(async () => {
    world = await World.start(service);
    world.setDay('2026-05-20');
    const filed = { grade: '2', filedFrom: '2024-01-01' } as const;
    const register = (as: Caller, organId: string, creditCode: string, name: string) =>
      world.ask(registerAgency, { as, body: { ...filed, organId, creditCode, name } });
    former = await register(changchun, 'changchun', '91350100M000100Y43', '长春甲估价有限公司');
    next = await register(
      jilin,
      'jilin-city',
      creditCodeOf(`91220100${organisationCodeOf('MA000002')}`),
      '吉林乙估价有限公司',
    );
  }, 60_000);
  afterAll(() => world.stop());

  const entry = (registrationNo: string): RegisterAppraiser => ({
    registrationNo,
    name: '张估价',
    validFrom: '2024-01-01',
    validTo: '2027-12-31',
    agencyId: former.id,
    employedFrom: '2024-01-01',
  });
  const enter = (registrationNo: string) =>
    world.ask(registerAppraiser, { as: changchun, body: entry(registrationNo) });
  const move = (target: string, from: string, as = jilin) =>
    world.ask(moveAppraiser, { as, target, body: { agencyId: next.id, from } });

  it('is entered once when six officers enter the same registration number at one moment', async () => {
    const race = await Promise.allSettled([1, 2, 3, 4, 5, 6].map(() => enter('2220260010')));
    expect(race.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refused = race.flatMap((one) => (one.status === 'rejected' ? [one.reason as object] : []));
    expect(refused).toHaveLength(5);
    for (const one of refused) {
      expect(one).toMatchObject({ code: 'registration-no-taken', pointer: '/registrationNo' });
    }
  });

  it('is moved from today on by the new employer’s organ alone', async () => {
    const { id } = await enter('2220260011');
    expect((await move(id, '2026-05-20')).employments).toEqual([
      { agencyId: former.id, from: '2024-01-01', to: '2026-05-19' },
      { agencyId: next.id, from: '2026-05-20' },
    ]);
  });

  it('is moved from a day past only by who covers the present employer too', async () => {
    const { id } = await enter('2220260012');
    await expect(move(id, '2026-05-19')).rejects.toMatchObject({ code: 'move-backdated', pointer: '/from' });
    expect((await move(id, '2026-05-19', province)).employments).toHaveLength(2);
  });
});
