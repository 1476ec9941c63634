import {
  opinionAspects,
  type CommitteeRoster,
  type DeterminationFile,
  type DeterminationView,
  type ReportReceipt,
} from '#contracts';
import { aComparable } from '#testing';
import { createHash } from 'node:crypto';
import { anExpert, askedDetermination, formCommittee } from '../committee.js';
import { paperSha256 } from '../paper.js';
import type { Person } from '../person.js';
import { signedFor, Town, type Household } from '../town.js';
import { WholeSystem } from '../whole-system.js';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Changchun's expert committee and its secretary, from the roster of May 2026 to a corrected report in June. */
describe('the expert committee', () => {
  let system: WholeSystem;
  let town: Town;
  let home: Household;
  let secretary: Person;
  let agency: Person;
  let determinationId: string;
  let ties: { employed: string; signer: string };
  let commitment: string | undefined;
  let members: string[];

  beforeAll(async () => {
    system = await WholeSystem.start();
    town = await Town.found(system);
    home = await town.moveIn(await town.projectOfFirstFirm(), 'H-1');
    secretary = town.officer('secretary');
    agency = town.firms[0].person;
    determinationId = await askedDetermination(town, home);
  }, 120_000);
  afterAll(() => system.stop());

  const of = (path = '') => `/determinations/${determinationId}${path}`;
  const file = (as = secretary) => as.sees<DeterminationFile>(of());

  it('keeps a roster that anyone may read: who, of which field, and nothing else', async () => {
    await formCommittee(town);
    const [{ id: employerAgencyId, appraisers }] = town.firms;
    const add = (name: string, tie: object) =>
      secretary.does<{ id: string }>('/experts', anExpert(name, 'appraiser', tie));
    ties = {
      employed: (await add('司马受雇', { employerAgencyId })).id,
      signer: (await add('司马签字', { appraiserId: appraisers[0]?.id, formerAgencyIds: [] })).id,
    };
    const roster = await town.passerBy.sees<CommitteeRoster>('/public/committees/changchun/experts');
    expect(roster.experts).toHaveLength(8);
    expect(roster.experts).toContainEqual({ name: '司马受雇', field: 'appraiser' });
    expect(JSON.stringify(roster)).not.toContain(employerAgencyId);
  });

  it('is the city’s: no county keeps one', async () => {
    expect(await town.officer('otherCounty').mayNot('/experts', anExpert('外县专家', 'law'))).toMatchObject({
      status: 403,
      code: 'organ-below-prefecture',
    });
  });

  it('accepts the application, and publishes the seal of its secret before anybody is drawn', async () => {
    const accepting = { decision: 'accept', reason: '材料齐全，在法定期限内。' };
    expect(await town.officer('reviewer').mayNot(of('/acceptance'), accepting)).toMatchObject({ status: 403 });
    const accepted = await secretary.does<DeterminationView>(of('/acceptance'), accepting);
    expect(accepted).toMatchObject({ status: 'ACCEPTED', late: false, ground: 'result-served' });
    expect(accepted.dates).toContainEqual(expect.objectContaining({ key: 'D06', dueOn: '2026-06-01' }));
    commitment = (await file(home.person)).drawCommitment;
    expect(commitment).toMatch(/^[0-9a-f]{64}$/);
  });

  it('cannot be four, nor one', async () => {
    for (const size of [4, 1]) {
      const refused = await secretary.mayNot(of('/panel'), { size });
      expect(refused.pointer).toBe('/size');
      expect(refused.status).toBeGreaterThanOrEqual(400);
    }
    expect(await secretary.mayNot(of('/panel'), { size: 4 })).toMatchObject({
      status: 422,
      code: 'panel-size-unlawful',
    });
    expect((await file()).panel).toBeUndefined();
  });

  it('is drawn so that anyone can draw it again, and whoever is tied to the report stands aside', async () => {
    await secretary.does(of('/panel'), { size: 3 });
    const { panel } = await file(home.person);
    if (!panel) throw new Error('no panel was drawn');
    const { seed, secret, order, recused, candidates } = panel;
    expect(sha256(secret)).toBe(commitment);
    expect(sha256(`${determinationId}\n1\n${secret}`)).toBe(seed);
    const aside = new Set(recused.map(({ expertId }) => expertId));
    const free = candidates.map(({ expertId }) => expertId).filter((id) => !aside.has(id));
    const again = free.map((id) => [sha256(`${seed}\n${id}`), id] as const).toSorted(([a], [b]) => (a < b ? -1 : 1));
    expect(again.map(([, id]) => id)).toEqual(order);
    expect(recused).toContainEqual({ expertId: ties.employed, because: 'employed-by-agency' });
    expect(aside).toContain(ties.signer);
    members = panel.members.map(({ expertId }) => expertId);
    expect(members.some((id) => aside.has(id))).toBe(false);
    expect(await secretary.mayNot(of('/panel'), { size: 3 })).toEqual({ status: 409, code: 'panel-already-drawn' });
  });

  it('is drawn anew only after somebody else proves a member’s interest', async () => {
    const [expertId = ''] = members;
    const interest = { expertId, reason: '与被征收人系近亲属，应当回避。', evidenceSha256: paperSha256 };
    expect(await secretary.mayNot(of('/interests'), interest)).toMatchObject({
      code: 'interest-of-seated-member',
      pointer: '/expertId',
    });
    const reviewer = town.officer('reviewer');
    const { evidenceSha256, ...unproved } = interest;
    expect(evidenceSha256).toBe(paperSha256);
    expect(await reviewer.mayNot(of('/interests'), unproved)).toMatchObject({ code: 'interest-evidence-missing' });
    await reviewer.does(of('/interests'), interest);
    await secretary.does(of('/panel'), { size: 3 });
    const { panel } = await file();
    expect(panel).toMatchObject({ drawNo: 2, size: 3 });
    members = panel?.members.map((member) => member.expertId) ?? [];
    expect(members).not.toContain(expertId);
  });

  it('begins once each member has declared to be independent', async () => {
    expect(await secretary.mayNot(of('/examination'), { independent: members.slice(1) })).toMatchObject({
      code: 'independence-undeclared',
    });
    await secretary.does(of('/examination'), { independent: members });
    expect((await file()).status).toBe('EXAMINING');
  });

  it('asks the agency, which has to explain, and goes to see the house', async () => {
    const question = { to: 'agency', text: '请说明可比实例的选取理由。', answerBy: '2026-05-25' };
    await secretary.does(of('/questions'), question);
    const reply = { questionNo: 1, text: '三个实例均为同期成交。' };
    expect(await home.person.mayNot(of('/answers'), reply)).toMatchObject({ code: 'question-not-yours' });
    await agency.does(of('/answers'), reply);
    const visit = { visitedOn: '2026-05-22', present: members.slice(0, 2), access: 'granted', evidence: [paperSha256] };
    await secretary.does(of('/site-visits'), { ...visit, text: '室内为精装修。' });
    expect(
      await secretary.mayNot(of('/site-visits'), { ...visit, visitedOn: '2026-05-23', text: '明日查勘。' }),
    ).toMatchObject({
      status: 422,
      code: 'site-visit-in-future',
    });
    expect(await file(home.person)).toMatchObject({
      questions: [{ answer: reply.text }],
      siteVisits: [{ access: 'granted' }],
    });
  });

  it('stands still by a recorded ground only, and its days with it', async () => {
    const until = '2026-06-10';
    expect(await secretary.mayNot(of('/pause'), { ground: 'holiday', reason: '节日休假。', until })).toMatchObject({
      status: 400,
    });
    await secretary.does(of('/pause'), { ground: 'register-file-awaited', reason: '等待登记机构查询结果。', until });
    expect(await home.person.sees<DeterminationView>(of())).toMatchObject({
      status: 'PAUSED',
      pause: { since: '2026-05-22', until },
    });
    town.turnTo('2026-05-26');
    await secretary.does(of('/resumption'), { reason: '登记机构已书面答复查询。' });
    const { dates } = await file();
    expect(dates.find(({ key }) => key === 'D06')?.dueOn).toBe('2026-06-05');
  });

  it('gives no opinion before all seven aspects are examined, one by one', async () => {
    const signed = { outcome: 'correct', signers: members, newReportBy: '2026-06-12' };
    for (const aspect of opinionAspects.slice(0, 6)) {
      const finding = aspect === 'parameters' ? 'problem' : 'sound';
      await secretary.does(of('/aspects'), { aspect, finding, text: '经审查，意见如上。' });
    }
    const early = await secretary.answerTo('POST', of('/opinion'), { body: signed });
    expect({ status: early.status, body: early.body as unknown }).toMatchObject({
      status: 409,
      body: { code: 'opinion-aspect-missing', details: { missing: ['result-determination'] } },
    });
    await secretary.does(of('/aspects'), {
      aspect: 'result-determination',
      finding: 'sound',
      text: '经审查，未发现问题。',
    });
    expect(await secretary.mayNot(of('/opinion'), { outcome: 'maintained', signers: members })).toEqual({
      status: 422,
      code: 'opinion-contradicts-findings',
      pointer: '/outcome',
    });
    expect(await secretary.mayNot(of('/opinion'), { ...signed, signers: members.slice(1) })).toEqual({
      status: 422,
      code: 'opinion-unsigned',
      pointer: '/signers',
    });
    expect(await agency.mayNot(of('/opinion'), signed)).toEqual({ status: 403, code: 'not-allowed' });
  });

  it('asks for a new report by a day, keeps the dissent, and everybody concerned reads it', async () => {
    const [expertId = ''] = members;
    const dissents = [{ expertId, text: '认为参数选取并无不当。' }];
    const opinion = { outcome: 'correct', signers: members, dissents, newReportBy: '2026-06-12' };
    await secretary.does(of('/opinion'), opinion);
    const seen = await file(home.person);
    expect(seen).toMatchObject({ status: 'CORRECT', opinion: { newReportBy: '2026-06-12', dissents } });
    expect(seen.opinion?.aspects.filter(({ finding }) => finding === 'problem').map(({ aspect }) => aspect)).toEqual([
      'parameters',
    ]);
    expect(await town.firms[1].person.mayNotSee(of())).toEqual({ status: 404, code: 'not-found' });
  });

  it('gets the new report, has it served, and lays the fee on the agency whose result did not stand', async () => {
    town.turnTo('2026-06-08');
    const dearer = [1, 2, 3].map((n) => aComparable({ comparableNo: `N-${n}`, priceYuanPerSqm: 6_900 + n * 40 }, n));
    const report = town.reportOf(home.report.projectId, 'H-1', { issuedOn: '2026-06-08', comparables: dearer });
    const sent = { kind: 'determination', determinationId, reason: '按鉴定意见更正参数。', report };
    const receipt = await agency.does<ReportReceipt>(`/reports/${home.reportId}/versions`, sent);
    expect(receipt).toMatchObject({ version: 2, status: 'registered' });
    const reissued = ({ status }: DeterminationFile) => status === 'REISSUED';
    await secretary.sees<DeterminationFile>(of(), reissued);
    const fee = await secretary.does<DeterminationView>(of('/fee'), { amountFen: 300_000, basis: '鉴定收费标准。' });
    expect(fee.fee).toMatchObject({ bearer: 'agency', amountFen: 300_000 });
    expect(await secretary.mayNot(of('/closing'))).toEqual({ status: 409, code: 'new-report-unserved' });
    await town.officer('clerk').does(`/reports/${home.reportId}/services`, signedFor('2026-06-08'));
    expect(await secretary.does<DeterminationView>(of('/closing'))).toMatchObject({ status: 'CLOSED' });
  });
});
