import type {
  CaseView,
  CreditRepairView,
  RecordDisputeView,
  RecordFileView,
  RecordPage,
  RecordView,
  RepairEligibility,
  SupervisionView,
} from '#contracts';
import { aReferral, referredCase, served } from '../case-steps.js';
import { paperSha256 } from '../paper.js';
import type { Person } from '../person.js';
import { printed } from '../printed.js';
import { Town } from '../town.js';
import { WholeSystem } from '../whole-system.js';

const decision = {
  decision: 'violation',
  penalties: ['warning', 'large-fine'],
  fineYuan: 80_000,
  measures: '警告，罚款八万元，记入信用档案。',
  reason: '价值时点不实，可比实例系编造，事实清楚，证据充分。',
  answerToDefence: '个人行为不免除机构责任，整改已作考虑。',
};
const entry = {
  severityClass: 'ordinary',
  decisionNo: '长房监决〔2026〕7号',
  decidedOn: '2026-05-26',
  publicFacts: '一份分户评估报告价值时点不实，可比实例系编造。',
  repairNotice: served('2026-05-26'),
};

/** Changchun's housing bureau, with which the agency is filed, takes over what a county may not punish: May 2026 to 2027. */
describe('a prefecture officer', () => {
  let system: WholeSystem;
  let town: Town;
  let chief: Person;
  let officer: Person;
  let agency: Person;
  let agencyId: string;
  let caseId: string;
  let thinCaseId: string;
  let recordId: string;

  beforeAll(async () => {
    system = await WholeSystem.start();
    town = await Town.found(system);
    const projectId = await town.projectOfFirstFirm();
    const [one, other] = [await town.moveIn(projectId, 'H-1'), await town.moveIn(projectId, 'H-2')];
    [{ id: agencyId, person: agency }] = town.firms;
    chief = town.officer('prefectureChief');
    officer = town.officer('prefectureOfficer');
    town.turnTo('2026-05-25');
    caseId = await referredCase(town, { agencyId, reportId: one.reportId });
    thinCaseId = await referredCase(town, { agencyId, reportId: other.reportId });
  }, 120_000);
  afterAll(() => system.stop());

  const onPublicList = async () => (await town.passerBy.sees<RecordPage>(`/public/agencies/${agencyId}/records`)).items;
  const record = (path = '') => `/records/${recordId}${path}`;

  it('receives what the county found, did and proposes', async () => {
    const { state, file } = await chief.sees<CaseView>(`/cases/${caseId}`);
    expect(state).toBe('REFERRED');
    expect(file?.referral).toMatchObject({
      toOrganId: 'changchun',
      facts: expect.stringMatching(/价值时点不实/) as string,
      result: expect.stringMatching(/责令改正/) as string,
      proposal: expect.stringMatching(/列入不良行为记录/) as string,
    });
    await printed(town, chief, `/cases/${caseId}`, 'referral-letter');
    expect(await town.officer('otherCounty').mayNotSee(`/cases/${caseId}`)).toEqual({ status: 404, code: 'not-found' });
  });

  it('returns what proves too little, and lists it when it comes again', async () => {
    const answer = `/cases/${thinCaseId}/referral-decision`;
    const back = { decision: 'return', reason: '未附可比实例系编造的证据，请补充。' };
    expect(await chief.does<CaseView>(answer, back)).toMatchObject({ state: 'RETURNED' });
    const county = town.officer('approver');
    const returned = await county.sees<CaseView>(`/cases/${thinCaseId}`);
    expect(returned.file?.referralAnswer).toMatchObject(back);
    const list = { decision: 'list', reason: '补充后事实清楚，予以列入。' };
    expect(await chief.mayNot(answer, list)).toMatchObject({ status: 409, code: 'transition-not-allowed' });
    await county.does(`/cases/${thinCaseId}/referral`, aReferral);
    expect(await chief.mayNot(answer, list)).toEqual({
      status: 422,
      code: 'defence-unanswered',
      pointer: '/answerToDefence',
    });
    const { answerToDefence } = decision;
    expect(await chief.does<CaseView>(answer, { ...list, answerToDefence })).toMatchObject({ state: 'LISTED' });
    expect(await chief.mayNot(answer, back)).toMatchObject({ status: 409, code: 'transition-not-allowed' });
  });

  it('punishes once, though two approvers decide at the same moment, and has the decision served', async () => {
    const path = `/cases/${caseId}`;
    town.turnTo('2026-05-26');
    const { version } = await chief.sees<CaseView>(path);
    const headers = { 'if-match': `"${version}"` };
    const answers = await Promise.all(
      [chief, town.officer('registrar')].map((one) =>
        one.answerTo('POST', `${path}/decision`, { body: decision, headers }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 412]);
    expect(answers.map(({ body }) => (body as { code?: string }).code)).toContain('version-changed');
    expect(await chief.sees<CaseView>(path)).toMatchObject({ version: version + 1, decision: { fineYuan: 80_000 } });
    expect(await chief.mayNot(`${path}/decision`, decision)).toMatchObject({
      status: 409,
      code: 'transition-not-allowed',
    });
    await officer.does(`${path}/decision-service`, served('2026-05-26'));
    await officer.does(`${path}/payments`, { amountFen: 8_000_000, paidOn: '2026-05-26', evidenceSha256: paperSha256 });
  });

  it('decides the class by the penalties, no graver, and signs by name', async () => {
    expect(await onPublicList()).toEqual([]);
    const publish = `/cases/${caseId}/record`;
    expect(await chief.mayNot(publish, { ...entry, severityClass: 'serious' })).toEqual({
      status: 422,
      code: 'class-above-penalty',
      pointer: '/severityClass',
    });
    expect(await town.officer('approver').mayNot(publish, entry)).toEqual({
      status: 403,
      code: 'organ-outside-your-scope',
    });
    expect(await chief.mayNot(publish, { ...entry, publicFacts: '户主身份证号11010519491231002X。' })).toEqual({
      status: 422,
      code: 'public-text-personal',
      pointer: '/publicFacts',
    });
    const published = await chief.does<RecordView>(publish, entry);
    recordId = published.id;
    expect(published).toMatchObject({ state: 'PUBLISHED', publishFrom: '2026-05-26', expiresOn: '2027-05-26' });
    const file = await officer.sees<RecordFileView>(record());
    expect(file.signatoryId).toBe(town.officerIds.prefectureChief);
    expect(await chief.mayNot(publish, entry)).toMatchObject({ status: 409, code: 'transition-not-allowed' });
  });

  it('lets the public read the entry with its sources, and the agency’s reply beside it', async () => {
    const reply = '本机构已更换项目负责人，并完成整改。';
    await agency.does(record('/reply'), { text: reply });
    expect(await agency.mayNot(record('/reply'), { text: '请联系13912345678。' })).toEqual({
      status: 422,
      code: 'public-text-personal',
      pointer: '/text',
    });
    const [shown] = await onPublicList();
    expect(shown).toMatchObject({
      id: recordId,
      reply,
      violationCode: 'A01',
      disputed: false,
      remedyStanding: 'pending',
    });
    expect(shown?.sources.length).toBeGreaterThan(0);
    expect(JSON.stringify(shown)).not.toContain(town.officerIds.prefectureChief);
    expect(await town.passerBy.mayNotSee(record())).toEqual({ status: 401, code: 'not-signed-in' });
  });

  it('is given a proposal for closer supervision, which a person has to decide', async () => {
    const path = `/agencies/${agencyId}/supervision`;
    const seen = await chief.sees<SupervisionView>(path);
    expect(seen).toMatchObject({ level: 'ORDINARY', proposal: { level: 'EDUCATE', recordIds: [recordId] } });
    const educate = { level: 'EDUCATE', reason: '公布期内一条一般记录，约谈教育。', notice: served('2026-05-26') };
    expect(await agency.mayNot(path, educate)).toEqual({ status: 403, code: 'not-allowed' });
    await chief.does(path, educate);
    expect(await agency.sees<SupervisionView>(path)).toMatchObject({ level: 'EDUCATE' });
  });

  it('marks the entry while the agency disputes it, and corrects what was wrong; both versions stay', async () => {
    const dispute = { grounds: 'wrong-facts', statement: '编造的可比实例为一个，不是全部。' };
    const { id } = await agency.does<RecordDisputeView>(record('/disputes'), dispute);
    expect((await onPublicList())[0]).toMatchObject({ disputed: true });
    const publicFacts = '一份分户评估报告价值时点不实，一个可比实例系编造。';
    const correction = { outcome: 'corrected', reason: '经核实，编造的可比实例为一个。', publicFacts };
    expect(await chief.mayNot(`/record-disputes/${id}/decision`, correction)).toEqual({
      status: 403,
      code: 'signatory-decides-dispute',
    });
    await town.officer('registrar').does(`/record-disputes/${id}/decision`, correction);
    expect((await onPublicList())[0]).toMatchObject({ disputed: false, facts: publicFacts });
    const { history } = await officer.sees<RecordFileView>(record());
    expect(history.map(({ deed }) => deed)).toEqual(expect.arrayContaining(['publish', 'reply']));
    expect(history.length).toBeGreaterThanOrEqual(4);
  });

  it('repairs nothing before the least term is over, and says what is missing', async () => {
    const eligibility = await agency.sees<RepairEligibility>(record('/repair-eligibility'));
    expect(eligibility).toMatchObject({ eligible: false, earliestRepairOn: '2026-08-27', noticeServed: true });
    expect(eligibility.missing).toContain('least-term-running');
    const application = {
      channel: 'credit-china',
      promise: '本机构承诺依法诚信执业，不再发生同类行为。',
      promiseSha256: paperSha256,
      proofSha256: [paperSha256],
    };
    expect(await agency.mayNot(record('/repairs'), application)).toMatchObject({
      status: 409,
      code: 'repair-not-eligible',
    });
    town.turnTo('2026-08-27');
    const repair = await agency.does<CreditRepairView>(record('/repairs'), application);
    await officer.does(`/repairs/${repair.id}/acceptance`, { decision: 'accept', reason: '材料齐全。' });
    const verified = { dutiesPerformed: true, corrected: false, findings: '罚款已缴清，报告尚未重新出具。' };
    await officer.does(`/repairs/${repair.id}/verification`, verified);
    expect(
      await officer.mayNot(`/repairs/${repair.id}/decision`, { decision: 'repair', reason: '同意。' }),
    ).toMatchObject({
      status: 403,
    });
    const granted = { decision: 'repair', reason: '同意修复。' };
    expect(await chief.mayNot(`/repairs/${repair.id}/decision`, granted)).toMatchObject({
      code: 'repair-not-eligible',
    });
    await chief.does(`/repairs/${repair.id}/decision`, { decision: 'deny', reason: '行为尚未纠正。' });
    expect(await onPublicList()).toHaveLength(1);
  });

  it('takes the entry down by itself when its year is over: only the archive still has it, for a reason', async () => {
    town.turnTo('2027-05-27');
    await town.sweep('misconduct');
    expect(await onPublicList()).toEqual([]);
    expect(await town.passerBy.mayNotSee(`/public/records/${recordId}`)).toEqual({ status: 404, code: 'not-found' });
    const { proposal } = await chief.sees<SupervisionView>(`/agencies/${agencyId}/supervision`);
    expect(proposal.level).toBe('ORDINARY');
    expect(await officer.mayNotSee(record())).toEqual({ status: 409, code: 'record-archived' });
    const reading = { ground: 'audit', reason: '年度执法检查调阅。' };
    expect(await agency.mayNot(record('/archive-readings'), reading)).toEqual({ status: 403, code: 'not-allowed' });
    const read = await chief.does<RecordFileView>(record('/archive-readings'), reading);
    expect(read.record).toMatchObject({ id: recordId, state: 'EXPIRED' });
  });
});
