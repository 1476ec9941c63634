import type { CaseView, LeadView, SupervisionView } from '#contracts';
import { aConclusion, aGraveConclusion, aReferral, filedCase, provenBy, served, verifiedLead } from '../case-steps.js';
import { paperSha256 } from '../paper.js';
import type { Person } from '../person.js';
import { printed } from '../printed.js';
import { Town, type Household } from '../town.js';
import { WholeSystem } from '../whole-system.js';

const decision = {
  decision: 'violation',
  penalties: ['warning', 'fine'],
  fineYuan: 10_000,
  measures: '警告，罚款一万元，责令三十日内改正。',
  reason: '价值时点与公告日不一致，事实清楚。',
  answerToDefence: '笔误不影响行为成立，已作从轻考虑。',
};

/** Nanguan's housing bureau investigates an agency, from 25 May 2026. */
describe('a county officer', () => {
  let system: WholeSystem;
  let town: Town;
  let home: Household;
  let officer: Person;
  let approver: Person;
  let agency: Person;
  let lead: LeadView;
  let caseId: string;

  beforeAll(async () => {
    system = await WholeSystem.start();
    town = await Town.found(system);
    home = await town.moveIn(await town.projectOfFirstFirm(), 'H-1');
    town.turnTo('2026-05-25');
    officer = town.officer('investigator');
    approver = town.officer('approver');
    agency = town.firms[0].person;
  }, 120_000);
  afterAll(() => system.stop());

  const of = (path = '') => `/cases/${caseId}${path}`;

  it('verifies a lead before anything is filed', async () => {
    lead = await verifiedLead(town, town.firms[0].id);
    expect(lead).toMatchObject({ state: 'VERIFYING', suspectedCode: 'A18', organId: 'nanguan-housing' });
    expect(await agency.mayNotSee(`/leads/${lead.id}`)).toEqual({ status: 403, code: 'not-allowed' });
    expect(await town.officer('otherCounty').mayNotSee(`/leads/${lead.id}`)).toEqual({
      status: 404,
      code: 'not-found',
    });
  });

  it('files the case with two officers of the organ, not with one, and not with a stranger', async () => {
    const { investigator, otherCounty } = town.officerIds;
    const file = (investigators: string[]) =>
      approver.mayNot(`/leads/${lead.id}/case`, { investigators, reason: '线索具体，予以立案。' });
    expect((await file([investigator])).status).toBeGreaterThanOrEqual(400);
    expect(await file([investigator, investigator])).toMatchObject({ pointer: '/investigators' });
    expect(await file([investigator, otherCounty])).toMatchObject({ status: 422, code: 'investigator-unfit' });
    expect(await officer.sees<LeadView>(`/leads/${lead.id}`)).toMatchObject({ state: 'VERIFYING' });
    caseId = (await filedCase(town, lead.id)).id;
    expect(caseId).toBe(lead.id);
  });

  it('takes down a witness with a colleague, and puts papers on file', async () => {
    const witness = {
      kind: 'witness',
      sha256: paperSha256,
      text: '经办人陈述。',
      source: '机构经办人',
      obtainedOn: '2026-05-25',
      obtainedBy: [town.officerIds.investigator],
    };
    expect(await officer.mayNot(of('/evidence'), witness)).toEqual({
      status: 422,
      code: 'evidence-by-one',
      pointer: '/obtainedBy',
    });
    await provenBy(town, caseId, '2026-05-25');
    const file = await officer.sees<CaseView>(of());
    expect(file.file?.evidence).toMatchObject([{ no: 1, kind: 'document', sha256: paperSha256 }]);
  });

  it('concludes on evidence that is on file, and on no other', async () => {
    const unproved = aConclusion(home.reportId, { findings: [{ text: '价值时点不一致。', evidence: [2] }] });
    expect(await officer.mayNot(of('/conclusion'), unproved)).toMatchObject({
      status: 422,
      code: 'finding-without-evidence',
    });
    expect(await officer.does<CaseView>(of('/conclusion'), aConclusion(home.reportId))).toMatchObject({
      state: 'CONCLUDED',
    });
  });

  it('cannot decide without a notice, nor serve one that is still to come', async () => {
    expect(await approver.mayNot(of('/decision'), decision)).toMatchObject({ status: 409 });
    await officer.does(of('/notice-issue'), {});
    expect(await officer.mayNot(of('/notice'), served('2026-05-26'))).toEqual({
      status: 422,
      code: 'day-out-of-range',
      pointer: '/servedOn',
    });
    const noticed = await officer.does<CaseView>(of('/notice'), served('2026-05-25'));
    expect(noticed).toMatchObject({
      state: 'NOTICE_SERVED',
      notice: { defenceDueOn: '2026-06-01', unconfirmed: true },
    });
  });

  it('waits until the agency has said its word, or its days are over', async () => {
    const { answerToDefence, ...plain } = decision;
    expect(answerToDefence).toMatch(/从轻/);
    expect(await approver.mayNot(of('/decision'), plain)).toEqual({ status: 409, code: 'defence-still-open' });
    await agency.does(of('/defence'), { text: '系笔误，已更正报告。', final: true });
    expect(await approver.mayNot(of('/decision'), plain)).toEqual({
      status: 422,
      code: 'defence-unanswered',
      pointer: '/answerToDefence',
    });
  });

  it('decides no more than the notice said, and not by whoever investigated', async () => {
    expect(await approver.mayNot(of('/decision'), { ...decision, fineYuan: 20_000 })).toMatchObject({
      status: 422,
      code: 'heavier-than-noticed',
    });
    expect(await officer.mayNot(of('/decision'), decision)).toEqual({ status: 403, code: 'not-allowed' });
    expect(await approver.does<CaseView>(of('/decision'), decision)).toMatchObject({ state: 'DECIDED_VIOLATION' });
    expect(await approver.mayNot(of('/decision'), decision)).toMatchObject({
      status: 409,
      code: 'transition-not-allowed',
    });
  });

  it('serves the decision on a day it can have been served, and takes the fine', async () => {
    for (const day of ['2026-05-24', '2026-05-26']) {
      expect(await officer.mayNot(of('/decision-service'), served(day))).toEqual({
        status: 422,
        code: 'day-out-of-range',
        pointer: '/servedOn',
      });
    }
    const due = await officer.does<CaseView>(of('/decision-service'), served('2026-05-25'));
    expect(due.state).toBe('SERVED');
    await printed(town, agency, of(), 'penalty-decision');
    town.turnTo('2026-05-28');
    const payment = { amountFen: 1_000_000, paidOn: '2026-05-28', evidenceSha256: paperSha256 };
    await officer.does(of('/payments'), payment);
    expect(await agency.sees<CaseView>(of())).toMatchObject({ performance: { state: 'PERFORMED', owedFen: 0 } });
  });

  it('cannot fine the same act a second time', async () => {
    const { id } = await filedCase(town, (await verifiedLead(town, town.firms[0].id)).id);
    await provenBy(town, id, '2026-05-28');
    await officer.does(`/cases/${id}/conclusion`, aConclusion(home.reportId));
    await officer.does(`/cases/${id}/notice-issue`, {});
    await officer.does(`/cases/${id}/notice`, served('2026-05-28'));
    await agency.does(`/cases/${id}/defence`, { text: '同一行为已被处罚。', final: true });
    expect(await approver.mayNot(`/cases/${id}/decision`, decision)).toMatchObject({
      status: 409,
      code: 'act-already-fined',
    });
    const educated = { decision: 'no-penalty', penalties: [], measures: '不再处罚，批评教育。' };
    const { reason, answerToDefence } = decision;
    await approver.does(`/cases/${id}/decision`, { ...educated, reason, answerToDefence });
  });

  it('has no power over a false report: it says what it found, and refers the case up', async () => {
    const { id } = await filedCase(town, (await verifiedLead(town, town.firms[0].id)).id);
    caseId = id;
    await provenBy(town, id, '2026-05-28');
    await officer.does(of('/conclusion'), aGraveConclusion(home.reportId));
    expect(await officer.mayNot(of('/notice'), served('2026-05-28'))).toMatchObject({ status: 409 });
    const agreed = { outcome: 'agree', opinion: '事实清楚，定性准确。' };
    expect(await town.officer('colleague').mayNot(of('/legal-review'), agreed)).toEqual({
      status: 403,
      code: 'legal-reviewer-investigated',
    });
    await town.officer('jurist').does(of('/legal-review'), agreed);
    await officer.does(of('/notice-issue'), {});
    await officer.does(of('/notice'), served('2026-05-28'));
    await agency.does(of('/defence'), { text: '系个人行为，已整改。', final: true, waivesHearing: true });
    const grave = { ...decision, penalties: ['warning', 'large-fine'], fineYuan: 80_000 };
    expect(await approver.mayNot(of('/decision'), grave)).toMatchObject({ status: 403, code: 'organ-lacks-power' });
  });

  it('refers with all three parts, to the organ the agency is filed with, and to no other', async () => {
    expect(await approver.mayNot(of('/referral'), { ...aReferral, result: '已改。' })).toMatchObject({
      pointer: '/result',
    });
    expect(await approver.mayNot(of('/referral'), { ...aReferral, toOrganId: 'gongzhuling' })).toMatchObject({
      status: 422,
      pointer: '/toOrganId',
    });
    expect(await approver.does<CaseView>(of('/referral'), aReferral)).toMatchObject({
      state: 'REFERRED',
      file: { referral: { toOrganId: 'changchun', proposal: aReferral.proposal } },
    });
    const listing = { decision: 'list', reason: '事实清楚，证据充分。', answerToDefence: '个人行为不免除责任。' };
    expect(await approver.mayNot(of('/referral-decision'), listing)).toMatchObject({ status: 403 });
  });

  it('sees what is proposed about the agency, which follows from what is published, and is not its to decide', async () => {
    const path = `/agencies/${town.firms[0].id}/supervision`;
    const { level, proposal } = await approver.sees<SupervisionView>(path);
    expect({ level, proposed: proposal.level, counted: proposal.recordIds }).toEqual({
      level: 'ORDINARY',
      proposed: 'ORDINARY',
      counted: [],
    });
    const notice = served('2026-05-28');
    expect(await approver.mayNot(path, { level: 'RESTRICTED', reason: '有一件处罚。', notice })).toEqual({
      status: 403,
      code: 'organ-outside-your-scope',
    });
  });
});
