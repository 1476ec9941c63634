import type {
  CasePage,
  CaseView,
  DeadlinePage,
  LeadPage,
  NotificationPage,
  ReportReceipt,
  ReviewFile,
  ReviewPage,
  ReviewView,
} from '#contracts';
import { noticedCase } from '../case-steps.js';
import { paperSha256 } from '../paper.js';
import type { Person } from '../person.js';
import { printed } from '../printed.js';
import { signedFor, Town, type Household } from '../town.js';
import { WholeSystem } from '../whole-system.js';

/** The appointed agency, by its API key, in May and June 2026. */
describe('an agency', () => {
  let system: WholeSystem;
  let town: Town;
  let projectId: string;
  let agency: Person;
  let rival: Person;
  let clerk: Person;
  let home: Household;
  let photo: string;
  let reviewId: string;
  let caseId: string;

  beforeAll(async () => {
    system = await WholeSystem.start();
    town = await Town.found(system);
    projectId = await town.projectOfFirstFirm();
    agency = town.firms[0].person;
    rival = town.firms[1].person;
    clerk = town.officer('clerk');
  }, 120_000);
  afterAll(() => system.stop());

  const review = (path = '') => `/reviews/${reviewId}${path}`;

  it('is known by its key, and without one by nobody', async () => {
    expect(await agency.sees('/me')).toMatchObject({ kind: 'agency', agencyId: town.firms[0].id });
    expect(await town.passerBy.mayNotSee('/reports')).toEqual({ status: 401, code: 'not-signed-in' });
  });

  it('gets a report with one signature back, with what is wrong, and corrects it', async () => {
    const whole = town.reportOf(projectId, 'H-1');
    const oneSigner = { ...whole, signers: whole.signers.slice(0, 1) };
    const returned = await agency.does<ReportReceipt>('/reports', oneSigner);
    expect(returned).toMatchObject({ status: 'returned', reportCode: null });
    expect(returned.findings).toContainEqual(
      expect.objectContaining({ code: 'RC02', level: 'hard', pointer: expect.stringMatching(/^\/signers/) as string }),
    );
    const correction = { kind: 'agency-correction', reason: '补第二名注册房地产估价师签名。', report: whole };
    const corrected = await agency.does<ReportReceipt>(`/reports/${returned.reportId}/versions`, correction);
    expect(corrected).toMatchObject({ reportId: returned.reportId, version: 2, status: 'registered' });
  });

  it('submits only where it was appointed, and each household once', async () => {
    expect(await rival.mayNot('/reports', town.reportOf(projectId, 'H-9'))).toMatchObject({
      status: 403,
      code: 'project-not-yours',
    });
    const twice = { ...town.reportOf(projectId, 'H-1'), reportNo: 'FH-other' };
    expect(await agency.mayNot('/reports', twice)).toMatchObject({ status: 409, code: 'household-already-reported' });
  });

  it('cannot change a report behind the back of a household it was served on', async () => {
    home = await town.moveIn(projectId, 'H-2');
    town.turnTo('2026-05-11');
    await clerk.does(`/reports/${home.reportId}/services`, signedFor('2026-05-11'));
    const correction = { kind: 'agency-correction', reason: '发现笔误，重新计算。', report: home.report };
    expect(await agency.mayNot(`/reports/${home.reportId}/versions`, correction)).toMatchObject({
      status: 409,
      code: 'served-stands',
    });
  });

  it('sees an application for review when it is handed over, with the evidence the household saw', async () => {
    photo = await home.person.uploads(aPhoto, 'image/png');
    const { id } = await home.person.does<ReviewView>(`/reports/${home.reportId}/reviews`, {
      points: [
        {
          kind: 'fact-error',
          ground: 'fit-out',
          statement: '精装修未计入。',
          evidence: [{ slot: 'photos', sha256: photo }],
        },
        { kind: 'value-dispute', ground: 'comparables', statement: '可比实例不在同一小区。' },
      ],
    });
    reviewId = id;
    expect((await agency.sees<ReviewPage>('/reviews')).items).toEqual([]);
    expect(await agency.mayNotSee(review())).toEqual({ status: 404, code: 'not-found' });
    town.turnTo('2026-05-12');
    await clerk.does(review('/availability'));
    const seen = await agency.sees<ReviewFile>(review());
    expect(seen.points[0]?.evidence).toEqual([{ slot: 'photos', sha256: photo }]);
    expect(seen.dates).toContainEqual(expect.objectContaining({ key: 'D04', dueOn: '2026-05-22' }));
    expect(await rival.mayNotSee(review())).toEqual({ status: 404, code: 'not-found' });
    expect(await agency.mayNotSee(review('/staff-file'))).toEqual({ status: 403, code: 'not-allowed' });
  });

  it('has to answer each point; the ones it left out are named', async () => {
    const one = [{ no: 1, finding: 'rejected', text: '查勘照片为普通装修。' }];
    const answer = { outcome: 'unchanged', noticeSha256: paperSha256, points: one };
    const sent = await agency.answerTo('POST', review('/answer'), { body: answer });
    expect({ status: sent.status, body: sent.body as unknown }).toMatchObject({
      status: 422,
      body: { code: 'point-unanswered', pointer: '/points', details: { missing: [2] } },
    });
    const points = [
      { ...one[0], finding: 'accepted' },
      { no: 2, finding: 'rejected', text: '同一供求圈。' },
    ];
    expect(await agency.mayNot(review('/answer'), { ...answer, points })).toEqual({
      status: 422,
      code: 'accepted-fact-needs-new-version',
      pointer: '/outcome',
    });
    expect(await agency.sees<ReviewFile>(review())).toMatchObject({ status: 'AGENCY_WORKING' });
  });

  it('sees what it owes and when, and is reminded; its rival sees nothing of it', async () => {
    const mine = (page: DeadlinePage) => page.items.some(({ key }) => key === 'D04');
    const { items } = await agency.sees<DeadlinePage>('/deadlines?key=D04', mine);
    expect(items).toMatchObject([{ key: 'D04', subjectId: reviewId, dueOn: '2026-05-22', state: 'open' }]);
    expect((await rival.sees<DeadlinePage>('/deadlines')).items).toEqual([]);
    town.turnTo('2026-05-19');
    await town.sweep('reviews');
    const reminded = (page: NotificationPage) =>
      page.items.some(({ key, stage }) => key === 'D04' && stage === 'reminder');
    await agency.sees<NotificationPage>('/notifications', reminded);
    expect((await rival.sees<NotificationPage>('/notifications')).items).toEqual([]);
  });

  it('lets its last day pass: everybody can see it, and the regulator has a lead that it cannot read', async () => {
    town.turnTo('2026-05-23');
    await town.sweep('reviews');
    expect(await agency.sees<ReviewFile>(review())).toMatchObject({ status: 'OVERDUE', overdue: true });
    expect(await home.person.sees<ReviewFile>(review())).toMatchObject({ status: 'OVERDUE' });
    const late = (page: LeadPage) => page.items.some(({ suspectedCode }) => suspectedCode === 'A20');
    const { items } = await town.officer('investigator').sees<LeadPage>('/leads', late);
    expect(items.filter(({ suspectedCode }) => suspectedCode === 'A20')).toMatchObject([
      { agencyId: town.firms[0].id, source: 'review', sourceId: reviewId, state: 'LEAD' },
    ]);
    expect(await agency.mayNotSee('/leads')).toEqual({ status: 403, code: 'not-allowed' });
  });

  it('still owes the answer, gives it, and stays late', async () => {
    town.turnTo('2026-05-25');
    const points = [1, 2].map((no) => ({ no, finding: 'rejected', text: '经复核，原结果无误。' }));
    const answer = { outcome: 'unchanged', noticeSha256: paperSha256, points };
    expect(await agency.does<ReviewView>(review('/answer'), answer)).toMatchObject({
      status: 'UNCHANGED',
      overdue: true,
    });
    expect(await agency.mayNot(review('/answer'), answer)).toMatchObject({
      status: 409,
      code: 'transition-not-allowed',
    });
  });

  it('learns of a case against it from the notice, with the evidence but not who complained', async () => {
    const accusation = { agencyId: town.firms[0].id, reportId: home.reportId };
    caseId = await noticedCase(town, accusation, async (id) => {
      expect(await agency.mayNotSee(`/cases/${id}`)).toEqual({ status: 404, code: 'not-found' });
      expect((await agency.sees<CasePage>('/cases')).items).toEqual([]);
    });
    const seen = await agency.sees<CaseView>(`/cases/${caseId}`);
    expect(seen).toMatchObject({ state: 'NOTICE_SERVED', conclusion: { evidence: [{ no: 1 }] } });
    expect(seen.file).toBeUndefined();
    await printed(town, agency, `/cases/${caseId}`, 'penalty-notice');
    expect(await rival.mayNotSee(`/cases/${caseId}`)).toEqual({ status: 404, code: 'not-found' });
  });

  it('states its case in time, and cannot decide it', async () => {
    const statement = { text: '价值时点系笔误，已更正。', final: true };
    expect(await rival.mayNot(`/cases/${caseId}/defence`, statement)).toEqual({ status: 404, code: 'not-found' });
    const heard = await agency.does<CaseView>(`/cases/${caseId}/defence`, statement);
    expect(heard).toMatchObject({ state: 'DEFENCE', defence: [{ text: statement.text, final: true }] });
    expect(await agency.mayNot(`/cases/${caseId}/decision`, {})).toMatchObject({ status: 403, code: 'not-allowed' });
  });
});

/** Enough of a PNG to be taken for one. */
const aPhoto = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from('室内照片')]);
