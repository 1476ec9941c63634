import type {
  ConflictView,
  DisplayView,
  ProjectView,
  PublicSelection,
  Readiness,
  ReportReceipt,
  ReviewView,
  SelectionView,
} from '#contracts';
import { paperSha256 } from '../paper.js';
import type { Person } from '../person.js';
import { signedFor, Town } from '../town.js';
import { WholeSystem } from '../whole-system.js';

const project = {
  name: '幸福社区旧城区改建项目',
  decisionNo: '南关征决〔2026〕3号',
  announcedOn: '2026-03-02',
  divisionCode: '220102',
  jurisdiction: '220102',
  organId: 'nanguan-expropriation',
  regulatorOrganId: 'nanguan-housing',
};
const signatures = (count: number) => Array.from({ length: count }, (_, n) => `H-${n + 1}`);
const codes = ({ shortfalls }: Readiness) => shortfalls.map(({ code }) => code);

/** Nanguan's expropriation department, from the announcement of 2 March 2026 to the eve of the compensation decision. */
describe('the expropriation department', () => {
  let system: WholeSystem;
  let town: Town;
  let clerk: Person;
  let projectId: string;
  let selectionId: string;
  let displayId: string;
  let reportId: string;

  beforeAll(async () => {
    system = await WholeSystem.start();
    town = await Town.found(system, '2026-03-03');
    clerk = town.officer('clerk');
  }, 120_000);
  afterAll(() => system.stop());

  const of = (path: string) => `/projects/${projectId}${path}`;
  const appointment = (firm: 0 | 1) => ({
    agencyId: town.firms[firm].id,
    appraiserIds: town.firms[firm].appraisers.map(({ id }) => id),
    from: '2026-03-09',
  });

  it('opens the project; where one organ is client and regulator at once, everybody is warned', async () => {
    const opened = await clerk.does<ProjectView>('/projects', project);
    projectId = opened.id;
    expect(opened.warnings).toEqual([]);
    const both = {
      organId: 'gongzhuling',
      regulatorOrganId: 'gongzhuling',
      jurisdiction: '220184',
      divisionCode: '220184',
    };
    const elsewhere = await town.officer('otherCounty').does<ProjectView>('/projects', { ...project, ...both });
    expect(elsewhere).toMatchObject({ sameOrgan: true, warnings: [{ code: 'client-is-regulator' }] });
    expect(elsewhere.warnings[0]).toMatchObject({
      zh: expect.stringMatching(/角色冲突/) as string,
      en: expect.stringMatching(/conflict/) as string,
    });
  });

  it('appoints nobody whom the households have not chosen', async () => {
    expect(await clerk.mayNot(of('/appointments'), appointment(0))).toEqual({
      status: 409,
      code: 'selection-not-concluded',
    });
  });

  it('publishes who signed up, and lets the households talk for the days the place gives them', async () => {
    const announced = await clerk.does<SelectionView>(of('/selections'), {
      candidates: town.firms.map(({ id: agencyId }) => ({ agencyId, signedUpOn: '2026-03-03' })),
      announcedOn: '2026-03-03',
      place: '幸福社区公告栏',
      noticeSha256: paperSha256,
      households: 10,
      seats: 1,
    });
    selectionId = announced.id;
    expect(announced).toMatchObject({ state: 'AGREEING', agreeBy: expect.stringMatching(/^2026-03-1[23]$/) as string });
    const giveUp = { reason: '多次协商，签字户数不足。', evidenceSha256: paperSha256 };
    expect(await clerk.mayNot(`/selections/${selectionId}/no-agreement`, giveUp)).toEqual({
      status: 409,
      code: 'agreement-period-running',
    });
  });

  it('cannot pass off five signatures of ten as an agreement, nor one that is still to come', async () => {
    town.turnTo('2026-03-06');
    const agreement = { agencyIds: [town.firms[0].id], agreedOn: '2026-03-06', evidenceSha256: paperSha256 };
    const record = (body: object) => clerk.mayNot(`/selections/${selectionId}/agreement`, { ...agreement, ...body });
    expect(await record({ householdNos: signatures(5) })).toEqual({
      status: 422,
      code: 'agreement-share-missed',
      pointer: '/householdNos',
    });
    expect(await record({ householdNos: ['H-1', 'H-1', 'H-1', 'H-1', 'H-1', 'H-1'] })).toMatchObject({
      status: 400,
      pointer: '/householdNos',
    });
    expect(await record({ householdNos: signatures(6), agreedOn: '2026-03-07' })).toEqual({
      status: 422,
      code: 'dated-ahead',
      pointer: '/agreedOn',
    });
  });

  it('puts the agreement of six on file, and anyone may look the choice up, but not who signed', async () => {
    const householdNos = signatures(6);
    const agreement = { agencyIds: [town.firms[0].id], householdNos, agreedOn: '2026-03-06' };
    await clerk.does(`/selections/${selectionId}/agreement`, { ...agreement, evidenceSha256: paperSha256 });
    const shown = await town.passerBy.sees<PublicSelection>(`/public${of('/selection')}`);
    expect(shown.rounds).toMatchObject([
      { state: 'CONCLUDED', agreement: { signed: 6 }, outcome: { method: 'agreement', agencyIds: [town.firms[0].id] } },
    ]);
    expect(JSON.stringify(shown)).not.toContain('"H-1"');
    expect(JSON.stringify(shown)).not.toContain('"H-6"');
  });

  it('does not appoint the agency that lost, nor the winner while it has an interest in the project', async () => {
    town.turnTo('2026-03-09');
    expect(await clerk.mayNot(of('/appointments'), appointment(1))).toEqual({
      status: 422,
      code: 'agency-not-selected',
      pointer: '/agencyId',
    });
    const interest = { kind: 'kinship', reason: '法定代表人与一户被征收人系近亲属。', evidenceSha256: paperSha256 };
    const declared = await town.firms[0].person.does<ConflictView>(of('/conflicts'), interest);
    expect(await clerk.mayNot(of('/appointments'), appointment(0))).toEqual({
      status: 409,
      code: 'agency-has-conflict',
      pointer: '/agencyId',
    });
    const cleared = { reason: '该户已迁出征收范围，利害关系消失。' };
    expect(await clerk.mayNot(`/conflicts/${declared.id}/clearance`, cleared)).toEqual({
      status: 403,
      code: 'not-allowed',
    });
    await town.officer('approver').does(`/conflicts/${declared.id}/clearance`, cleared);
    const appointed = await clerk.does<ProjectView>(of('/appointments'), appointment(0));
    expect(appointed.appointments).toMatchObject([{ agencyId: town.firms[0].id }]);
  });

  it('signs the contract after the choice, not before, and with the appraisers appointed', async () => {
    const { agencyId, appraiserIds } = appointment(0);
    const papers = { agencyId, contractSha256: paperSha256, letterSha256: paperSha256 };
    const sign = (body: object) => clerk.mayNot(of('/commissions'), { ...papers, appraiserIds, ...body });
    expect(await sign({ signedOn: '2026-03-05' })).toEqual({
      status: 422,
      code: 'commission-before-selection',
      pointer: '/signedOn',
    });
    const strangers = town.firms[1].appraisers.map(({ id }) => id);
    expect(await sign({ signedOn: '2026-03-09', appraiserIds: strangers })).toMatchObject({
      status: 422,
      code: 'appraiser-not-in-appointment',
    });
    await clerk.does(of('/commissions'), { ...papers, appraiserIds, signedOn: '2026-03-09' });
  });

  it('shows the preliminary results in the area, and has them explained on the spot by an appraiser of the project', async () => {
    town.turnTo('2026-04-07');
    const shown = await clerk.does<DisplayView>(of('/displays'), {
      from: '2026-04-07',
      to: '2026-04-17',
      place: '幸福社区公告栏',
    });
    displayId = shown.displayId;
    town.turnTo('2026-04-10');
    const explanation = {
      heldOn: '2026-04-10',
      place: '幸福社区会议室',
      questions: 8,
      answers: 8,
      evidenceSha256: paperSha256,
    };
    const explain = (firm: 0 | 1) => ({ appraiserId: town.firms[firm].appraisers[0]?.id, ...explanation });
    expect(await clerk.mayNot(`/displays/${displayId}/explanations`, explain(1))).toEqual({
      status: 422,
      code: 'explainer-not-of-project',
      pointer: '/appraiserId',
    });
    await clerk.does(`/displays/${displayId}/explanations`, explain(0));
    const early = await clerk.mayNot(`/displays/${displayId}/end`, { endedOn: '2026-04-10' });
    expect(early).toEqual({ status: 422, code: 'display-too-short', pointer: '/endedOn' });
    town.turnTo('2026-04-17');
    await clerk.does(`/displays/${displayId}/end`, { endedOn: '2026-04-17' });
  });

  it('cannot decide on compensation together with service: the days begin with it', async () => {
    town.turnTo('2026-04-20');
    const report = town.reportOf(projectId, 'H-1');
    ({ reportId } = await town.firms[0].person.does<ReportReceipt>('/reports', report));
    const readiness = `/reports/${reportId}/readiness?decisionOn=`;
    expect(codes(await clerk.sees<Readiness>(`${readiness}2026-04-22`))).toEqual(['report-not-served']);
    town.turnTo('2026-04-22');
    await clerk.does(`/reports/${reportId}/services`, signedFor('2026-04-22'));
    const running = (now: Readiness) => codes(now).includes('review-period-running');
    const asked = await clerk.sees<Readiness>(`${readiness}2026-04-22`, running);
    // The tenth day falls into the Labour Day holiday, which ends on 5 May.
    expect(asked).toMatchObject({ ready: false, shortfalls: [{ details: { lastDay: '2026-05-06' } }] });
    expect(codes(await clerk.sees<Readiness>(`${readiness}2026-05-06`))).toEqual(['review-period-running']);
    expect(codes(await clerk.sees<Readiness>(`${readiness}2026-05-07`))).toEqual([]);
  });

  it('may doubt a report itself, in time; another county’s department may not', async () => {
    town.turnTo('2026-05-06');
    const body = { points: [{ kind: 'value-dispute', ground: 'adjustments', statement: '区位修正系数过高。' }] };
    const path = `/reports/${reportId}/reviews`;
    expect(await town.officer('otherCounty').mayNot(path, body)).toEqual({ status: 404, code: 'not-found' });
    expect(await town.officer('reviewer').mayNot(path, body)).toEqual({ status: 403, code: 'not-allowed' });
    const filed = await clerk.does<ReviewView>(path, body);
    expect(filed).toMatchObject({ applicant: 'expropriation-department', late: false, status: 'ACCEPTED' });
    const waiting = (now: Readiness) => codes(now).includes('review-pending');
    await clerk.sees<Readiness>(`/reports/${reportId}/readiness?decisionOn=2026-05-07`, waiting);
  });
});
