import type {
  IssuedClaimCode,
  PartyList,
  ProofOfService,
  ProofOfServiceList,
  Readiness,
  ReviewView,
  ServiceReceipt,
} from '#contracts';
import { paperSha256 } from '../paper.js';
import type { Person } from '../person.js';
import { printed } from '../printed.js';
import { signedFor, Town, type Household } from '../town.js';
import { WholeSystem } from '../whole-system.js';

const points = [{ kind: 'value-dispute', ground: 'comparables', statement: '可比实例单价相差过大。' }];
const atCounter = (submittedOn: string) => ({ documentKind: 'resident-id', channel: 'counter', submittedOn });
const left = {
  kind: 'left-with-witnesses',
  servedOn: '2026-05-11',
  evidenceSha256: paperSha256,
  place: '样例街1号1栋2单元301室',
  deliveredBy: ['经办人甲', '经办人乙'],
};
const neighbour = { name: '王见证', role: 'neighbour', disinterested: true };
const community = { name: '赵社区', role: 'grassroots-organisation', disinterested: true };
const codes = ({ shortfalls }: Readiness) => shortfalls.map(({ code }) => code);

/** The counter of Nanguan's expropriation department, May 2026. */
describe('staff at the counter', () => {
  let system: WholeSystem;
  let town: Town;
  let projectId: string;
  let home: Household;
  let mother: Household;
  let late: Household;
  let clerk: Person;

  beforeAll(async () => {
    system = await WholeSystem.start();
    town = await Town.found(system);
    projectId = await town.projectOfFirstFirm();
    home = await town.moveIn(projectId, 'H-1');
    mother = await town.moveIn(projectId, 'H-2');
    late = await town.moveIn(projectId, 'H-3');
    clerk = town.officer('clerk');
    town.turnTo('2026-05-11');
  }, 120_000);
  afterAll(() => system.stop());

  const of = ({ reportId }: Household, path: string) => `/reports/${reportId}${path}`;
  const readiness = (decisionOn: string) => `${of(home, '/readiness')}?decisionOn=${decisionOn}`;

  it('hands out a new claim code for a lost one, after looking at a paper; the lost one opens nothing', async () => {
    const lost = home.codes;
    const { items } = await clerk.sees<PartyList>(of(home, '/parties'));
    const body = { partyId: items[0]?.partyId, documentKind: 'resident-id' };
    const unchecked = await clerk.mayNot(of(home, '/claim-code/reissue'), { partyId: items[0]?.partyId });
    expect(unchecked).toMatchObject({ status: 400, code: 'body-invalid' });
    home.codes = await clerk.does<IssuedClaimCode>(of(home, '/claim-code/reissue'), body);
    expect(home.codes.claimCode).not.toBe(lost.claimCode);
    const { reportCode, claimCode } = lost;
    expect(await town.passerBy.mayNot('/public/claims/open', { reportCode, claimCode })).toEqual({
      status: 401,
      code: 'claim-refused',
    });
    await home.person.sees(of(home, ''));
  });

  it('has no say over a report of another county', async () => {
    const stranger = town.officer('otherCounty');
    expect(await stranger.mayNotSee(of(home, ''))).toEqual({ status: 404, code: 'not-found' });
    const body = { partyId: home.reportId, documentKind: 'resident-id' };
    expect(await stranger.mayNot(of(home, '/claim-code/reissue'), body)).toEqual({ status: 404, code: 'not-found' });
    expect(await stranger.mayNot(of(home, '/services'), signedFor('2026-05-11'))).toEqual({
      status: 404,
      code: 'not-found',
    });
  });

  it('cannot record a service that is still to come, nor one before the report was issued', async () => {
    expect(await clerk.mayNot(of(home, '/services'), signedFor('2026-05-12'))).toEqual({
      status: 422,
      code: 'served-in-future',
      pointer: '/servedOn',
    });
    expect(await clerk.mayNot(of(home, '/services'), signedFor('2026-04-19'))).toEqual({
      status: 422,
      code: 'served-before-issue',
      pointer: '/servedOn',
    });
    expect((await clerk.sees<ProofOfServiceList>(of(home, '/services'))).items).toEqual([]);
  });

  it('leaves a report only in front of a witness who has no interest in it', async () => {
    const interested = { ...left, witnesses: [{ ...neighbour, disinterested: false }] };
    expect(await clerk.mayNot(of(home, '/services'), interested)).toEqual({
      status: 422,
      code: 'witness-missing',
      pointer: '/witnesses',
    });
  });

  it('is told that one witness and no photo make a weak proof, and a compensation decision waits for a whole one', async () => {
    const weak = { ...left, witnesses: [neighbour] };
    const proof = await clerk.does<ProofOfService>(of(home, '/services'), weak);
    expect(proof.defects).toEqual(['witnesses-too-few']);
    const asked = await clerk.sees<Readiness>(
      readiness('2026-05-22'),
      (now) => !codes(now).includes('report-not-served'),
    );
    expect(codes(asked)).toEqual(['display-missing', 'service-proof-defective']);
    expect(asked.shortfalls[1]?.text).toMatchObject({ zh: expect.stringMatching(/送达凭证有缺陷/) as string });
    expect(await clerk.mayNot(`/services/${proof.serviceId}/void`, { reason: '见证人不足。' })).toEqual({
      status: 403,
      code: 'not-allowed',
    });
    await town.officer('reviewer').does(`/services/${proof.serviceId}/void`, { reason: '见证人不足，应重新送达。' });
  });

  it('serves again in front of two, and keeps a receipt that names them to nobody else', async () => {
    const whole = { ...left, witnesses: [neighbour, community] };
    const proof = await clerk.does<ProofOfService>(of(home, '/services'), whole);
    expect(proof).toMatchObject({ kind: 'left-with-witnesses', defects: [], due: { on: '2026-05-21' } });
    const receipt = await clerk.sees<ServiceReceipt>(of(home, `/services/${proof.serviceId}/receipt`));
    expect(receipt.witnesses.map(({ name }) => name)).toEqual([neighbour.name, community.name]);
    expect(await printed(town, clerk, of(home, ''), 'service-receipt')).toMatchObject({ title: '送达回证' });
    const agencySees = await town.firms[0].person.sees(of(home, '/services'));
    expect(JSON.stringify(agencySees)).not.toContain(neighbour.name);
    expect(await clerk.mayNot(of(home, '/services'), whole)).toEqual({ status: 409, code: 'already-served' });
  });

  it('says no to a decision while the days run or a proof is missing, and yes when nothing is', async () => {
    const running = (now: Readiness) => codes(now).includes('review-period-running');
    const early = await clerk.sees<Readiness>(readiness('2026-05-21'), running);
    expect(early).toMatchObject({
      ready: false,
      shortfalls: [{ code: 'display-missing' }, { details: { lastDay: '2026-05-21' } }],
    });
    await town.displayed(projectId);
    const ready = await clerk.sees<Readiness>(readiness('2026-05-22'), (now) => now.ready);
    expect(ready.shortfalls).toEqual([]);
    expect(await home.person.mayNotSee(readiness('2026-05-22'))).toEqual({ status: 403, code: 'not-allowed' });
  });

  it('files for her mother on the tenth day, writes it down on the eleventh, and she is in time', async () => {
    await clerk.does(of(mother, '/services'), signedFor('2026-05-11'));
    await clerk.does(of(late, '/services'), signedFor('2026-05-11'));
    town.turnTo('2026-05-22');
    const filed = await clerk.does<ReviewView>(of(mother, '/reviews'), { points, counter: atCounter('2026-05-21') });
    expect(filed).toMatchObject({
      applicant: 'household',
      status: 'ACCEPTED',
      late: false,
      filedOn: '2026-05-21',
      filing: { through: 'counter', receivedOn: '2026-05-22', documentKind: 'resident-id' },
    });
  });

  it('cannot write down a day that has not come, nor somebody who is not on file', async () => {
    expect(await clerk.mayNot(of(late, '/reviews'), { points, counter: atCounter('2026-05-23') })).toEqual({
      status: 422,
      code: 'submitted-in-future',
      pointer: '/counter/submittedOn',
    });
    const partyId = '11111111-2222-4333-8444-555555555555';
    const stranger = { points, counter: { ...atCounter('2026-05-22'), partyId } };
    expect(await clerk.mayNot(of(late, '/reviews'), stranger)).toEqual({
      status: 422,
      code: 'party-not-known',
      pointer: '/counter/partyId',
    });
  });

  it('files for a man on the eleventh day: late, and not for the counter to refuse or admit', async () => {
    const filed = await clerk.does<ReviewView>(of(late, '/reviews'), { points, counter: atCounter('2026-05-22') });
    expect(filed).toMatchObject({ status: 'LATE', late: true, dueOn: '2026-05-21' });
    const admitting = { decision: 'admit', reason: '申请人住院，有住院证明。' };
    expect(await clerk.mayNot(`/reviews/${filed.id}/lateness`, admitting)).toEqual({
      status: 403,
      code: 'not-allowed',
    });
    const reviewer = town.officer('reviewer');
    expect(await reviewer.does(`/reviews/${filed.id}/lateness`, admitting)).toMatchObject({ status: 'ACCEPTED' });
    expect(await reviewer.mayNot(`/reviews/${filed.id}/lateness`, admitting)).toMatchObject({ status: 409 });
  });
});
