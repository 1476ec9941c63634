import type { PartyList, PartyView, ProofOfService, RepresentativeView, ReviewFile, ReviewView } from '#contracts';
import { eventually } from '#testing';
import { paperSha256 } from '../paper.js';
import type { Person } from '../person.js';
import { signedFor, Town, type Household } from '../town.js';
import { WholeSystem } from '../whole-system.js';

const daughter = { name: '李代理', idType: 'passport', idNumber: 'E00000002', phone: '13900001234' };
const letter = {
  person: daughter,
  authoritySha256: paperSha256,
  scope: ['receive', 'review'],
  validFrom: '2026-05-08',
  validUntil: '2026-05-19',
};
const points = [{ kind: 'fact-error', ground: 'area', statement: '阳台面积没有计入。' }];

/** Old Mrs Li cannot walk; her daughter acts for her, by a letter that ends on 19 May 2026. */
describe('a daughter who acts for her mother', () => {
  let system: WholeSystem;
  let town: Town;
  let home: Household;
  let other: Household;
  let clerk: Person;
  let representativeId: string;
  let reviewId: string;

  beforeAll(async () => {
    system = await WholeSystem.start();
    town = await Town.found(system);
    const projectId = await town.projectOfFirstFirm();
    [home, other] = [await town.moveIn(projectId, 'H-1'), await town.moveIn(projectId, 'H-2')];
    clerk = town.officer('clerk');
  }, 120_000);
  afterAll(() => system.stop());

  const report = (path = '') => `/reports/${home.reportId}${path}`;
  const forMother = (change: object = {}) => ({ partyId: home.reportId, ...letter, ...change });

  it('is sent away from the counter with an expired letter, and without a paper of her own', async () => {
    const identityDocument = 'passport';
    const expired = forMother({ validUntil: '2026-05-08', validFrom: '2026-04-01', identityDocument });
    town.turnTo('2026-05-09');
    expect(await clerk.mayNot(report('/representatives'), expired)).toEqual({
      status: 422,
      code: 'authority-expired',
      pointer: '/validUntil',
    });
    expect(await clerk.mayNot(report('/representatives'), forMother())).toEqual({
      status: 422,
      code: 'identity-check-missing',
      pointer: '/identityDocument',
    });
    const { items } = await clerk.sees<PartyList>(report('/parties'));
    expect(items.map(({ representatives }) => representatives.length)).toEqual([0]);
  });

  it('is put on file with her letter, masked for whoever has no need to know', async () => {
    const registered = await clerk.does<RepresentativeView>(
      report('/representatives'),
      forMother({ identityDocument: 'passport' }),
    );
    representativeId = registered.representativeId;
    const { items } = await clerk.sees<PartyList>(report('/parties'));
    const [owner] = items;
    expect(owner).toMatchObject({ partyId: home.reportId, representatives: [{ representativeId }] });
    expect(JSON.stringify(items)).not.toContain(daughter.name);
    expect(JSON.stringify(items)).not.toContain(daughter.phone);
    expect(await other.person.mayNotSee(report('/parties'))).toEqual({ status: 404, code: 'not-found' });
  });

  it('receives the report for her mother, and the proof is whole', async () => {
    town.turnTo('2026-05-11');
    const signedBy = { role: 'representative', representativeId };
    const body = { ...signedFor('2026-05-11'), signedBy };
    const proof = await clerk.does<ProofOfService>(report('/services'), body);
    expect(proof).toMatchObject({ servedOn: '2026-05-11', defects: [], due: { on: '2026-05-21' } });
  });

  it('can receive nothing for the neighbours, for whom she has no letter', async () => {
    const signedBy = { role: 'representative', representativeId };
    const body = { ...signedFor('2026-05-11'), signedBy };
    expect(await clerk.mayNot(`/reports/${other.reportId}/services`, body)).toEqual({
      status: 422,
      code: 'representative-unknown',
      pointer: '/signedBy/representativeId',
    });
    await clerk.does(`/reports/${other.reportId}/services`, signedFor('2026-05-11'));
    expect(await other.person.mayNot(`/reports/${other.reportId}/reviews`, { points, representativeId })).toEqual({
      status: 422,
      code: 'representative-not-known',
      pointer: '/representativeId',
    });
  });

  it('asks for the review with her mother’s code, and it is her mother who asks', async () => {
    town.turnTo('2026-05-15');
    const filed = await home.person.does<ReviewView>(report('/reviews'), { points, representativeId });
    reviewId = filed.id;
    expect(filed).toMatchObject({
      applicant: 'household',
      status: 'ACCEPTED',
      filing: { through: 'representative', representativeId },
    });
  });

  it('takes it back and asks again at the counter, where her paper is looked at', async () => {
    await home.person.does(`/reviews/${reviewId}/withdrawal`, { reason: '材料不全，补齐后再申请。' });
    const counter = { documentKind: 'passport', channel: 'counter', submittedOn: '2026-05-15' };
    const filed = await clerk.does<ReviewView>(report('/reviews'), { points, representativeId, counter });
    expect(filed).toMatchObject({
      applicant: 'household',
      filedOn: '2026-05-15',
      filing: { through: 'counter', representativeId, documentKind: 'passport' },
    });
    reviewId = filed.id;
  });

  it('acts for her mother only: not for the heir who came on file', async () => {
    await home.person.does(`/reviews/${reviewId}/withdrawal`, { reason: '由本人另行申请。' });
    const person = { name: '李继承', idType: 'passport', idNumber: 'E00000003' };
    const heir = await clerk.does<PartyView>(report('/parties'), { kind: 'heir', person, basisSha256: paperSha256 });
    const counter = { documentKind: 'passport', channel: 'counter', submittedOn: '2026-05-15', partyId: heir.partyId };
    const filed = (body: object) => clerk.mayNot(report('/reviews'), { points, ...body });
    const known = await clerk.sees<PartyList>(report('/parties'), ({ items }) => items.length === 2);
    expect(known.items.map(({ kind }) => kind)).toEqual(['owner', 'heir']);
    await eventually(async () => (await filed({ counter, representativeId })).code !== 'party-not-known');
    expect(await filed({ counter, representativeId })).toEqual({
      status: 422,
      code: 'representative-not-known',
      pointer: '/representativeId',
    });
    const { status } = await home.person.sees<ReviewFile>(`/reviews/${reviewId}`);
    expect(status).toBe('WITHDRAWN');
  });

  it('can do nothing more once her letter has run out', async () => {
    town.turnTo('2026-05-20');
    expect(await home.person.mayNot(report('/reviews'), { points, representativeId })).toEqual({
      status: 422,
      code: 'representative-not-known',
      pointer: '/representativeId',
    });
  });

  it('leaves her mother free to ask herself, on the last day', async () => {
    town.turnTo('2026-05-21');
    const filed = await home.person.does<ReviewView>(report('/reviews'), { points });
    expect(filed).toMatchObject({ late: false, status: 'ACCEPTED', filing: { through: 'self' } });
  });
});
