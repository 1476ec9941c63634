import {
  correctReport,
  displayResults,
  filesInUse,
  getReport,
  listDisplays,
  listServices,
  projectChanged,
  recordService,
  reportServed,
  reviewMadeAvailable,
  serviceVoided,
  submitReport,
  voidService,
  type RecordService,
} from '#contracts';
import {
  aHousehold,
  anAgencyCaller,
  anOfficer,
  aProjectChanged,
  aReport,
  aReportsAgencyId,
  aReportsProjectId,
  eventually,
  tellRegisters,
  World,
  type ReportOverrides,
} from '#testing';
import { randomUUID } from 'node:crypto';
import { service } from '../service.js';

const agency = anAgencyCaller(aReportsAgencyId);
const clerk = anOfficer(['clerk']);
const regulatorsClerk = anOfficer(['clerk'], ['changchun']);
const reviewer = anOfficer(['reviewer'], ['changchun']);
const elsewhere = anOfficer(['clerk', 'reviewer'], ['yanbian']);
const evidenceSha256 = 'e'.repeat(64);
const reason = '送达日期登记错误，应为次日';

let count = 0;
const identityOf = () => {
  count += 1;
  return { reportNo: `N-${count}`, household: { householdNo: `H-${count}` } };
};

describe('serving a report', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start(service);
    world.setDay('2026-05-10');
    await tellRegisters(world);
    await eventually(() => submitted().catch(() => null));
  }, 60_000);
  afterAll(() => world.stop());

  const submitted = (overrides: ReportOverrides = {}) =>
    world.ask(submitReport, { as: agency, body: aReport({ ...identityOf(), ...overrides }) });
  const serve = (target: string, more: Partial<RecordService> = {}, as = clerk) => {
    const body = { kind: 'signed-receipt' as const, servedOn: '2026-05-06', evidenceSha256, ...more };
    return world.ask(recordService, { as, target, body });
  };
  const annul = (target: string, as = reviewer) => world.ask(voidService, { as, target, body: { reason } });
  const statusOf = async (target: string) => (await world.ask(getReport, { as: clerk, target })).status;

  it('starts the clock of the review on the legal day, explains it, and tells everybody once', async () => {
    const { reportId } = await submitted();
    const proof = await serve(reportId);
    // 2026-05-16 is a Saturday: the tenth day after 6 May moves to Monday.
    expect(proof).toMatchObject({
      reportId,
      reportVersion: 1,
      servedOn: '2026-05-06',
      recordedAt: expect.stringMatching(/^2026-05-10/),
      due: { on: '2026-05-18', provisional: false, unconfirmed: true, packId: 'jilin-sample' },
    });
    expect(proof.due.zh).toContain('2026-05-16');
    const facts = await eventually(async () => {
      const all = (await world.published(reportServed)).filter(({ body }) => body.reportId === reportId);
      return all.length > 0 && all;
    });
    expect(facts.map(({ body }) => body)).toEqual([
      {
        reportId,
        version: 1,
        serviceId: proof.serviceId,
        servedOn: '2026-05-06',
        evidenceKind: 'signed-receipt',
        defects: ['signer-not-named'],
      },
    ]);
    const household = await world.ask(getReport, { as: aHousehold(reportId), target: reportId });
    expect(household).toMatchObject({ status: 'served', service: { due: { on: '2026-05-18' } }, findings: [] });
  });

  it('is recorded once, however many clerks are at it', async () => {
    const { reportId } = await submitted();
    const race = await Promise.allSettled([1, 2, 3].map(() => serve(reportId)));
    expect(race.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refused = race.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { code: string }).code] : []));
    expect(refused).toEqual(['already-served', 'already-served']);
  });

  it('is refused on a day to come, before issue, without the witness, or for a returned report', async () => {
    const { reportId } = await submitted();
    const returned = await submitted({ signers: [] });
    const refusals = [
      [serve(reportId, { servedOn: '2026-05-11' }), { code: 'served-in-future', pointer: '/servedOn' }],
      [serve(reportId, { servedOn: '2026-04-19' }), { code: 'served-before-issue', pointer: '/servedOn' }],
      [serve(reportId, { kind: 'left-with-witnesses' }), { code: 'witness-missing', pointer: '/witnesses' }],
      [serve(returned.reportId), { code: 'not-registered' }],
    ] as const;
    for (const [asked, refusal] of refusals) await expect(asked).rejects.toMatchObject(refusal);
    expect(await world.rows('select 1 from report_intake.service_record where report_id = $1', [reportId])).toEqual([]);
    expect(await statusOf(reportId)).toBe('registered');
  });

  it('is the clerk’s of the project’s organ, and nobody else’s', async () => {
    const { reportId } = await submitted();
    await expect(serve(reportId, {}, regulatorsClerk)).rejects.toMatchObject({ code: 'organ-outside-your-scope' });
    await expect(serve(reportId, {}, elsewhere)).rejects.toMatchObject({ code: 'not-found' });
    for (const as of [reviewer, anOfficer(['approver'])]) {
      await expect(serve(reportId, {}, as)).rejects.toMatchObject({ code: 'not-allowed' });
    }
  });

  it('keeps the witnesses encrypted, out of answer and event', async () => {
    const { reportId } = await submitted();
    const witnesses = [{ name: '李见证', role: 'grassroots-organisation' as const, disinterested: true }];
    const proof = await serve(reportId, { kind: 'left-with-witnesses', witnesses, note: '由李见证在场' });
    expect(JSON.stringify(proof)).not.toContain('李见证');
    const rows = await world.rows('select * from report_intake.service_record');
    const others = await world.rows('select body from report_intake.outbox');
    expect(JSON.stringify([rows, others])).not.toContain('李见证');
    const [row] = await world.rows<{ witnesses: string }>(
      'select witnesses from report_intake.service_record where id = $1',
      [proof.serviceId],
    );
    expect(row?.witnesses).toMatch(/^v1\./);
  });

  it('is voided with a reason, tells everybody, and may be recorded anew', async () => {
    const { reportId } = await submitted();
    const wrong = await serve(reportId);
    await expect(annul(wrong.serviceId, elsewhere)).rejects.toMatchObject({ code: 'not-found' });
    await expect(annul(wrong.serviceId, clerk)).rejects.toMatchObject({ code: 'not-allowed' });
    expect(await annul(wrong.serviceId)).toMatchObject({ voidedAt: expect.stringMatching(/^2026-05-10/) });
    expect(await statusOf(reportId)).toBe('registered');
    await expect(annul(wrong.serviceId)).rejects.toMatchObject({ code: 'service-already-voided' });
    const right = await serve(reportId, { servedOn: '2026-05-07' });
    const { items } = await world.ask(listServices, { as: agency, target: reportId });
    expect(items.map(({ serviceId, voidedAt }) => [serviceId, voidedAt !== null])).toEqual([
      [wrong.serviceId, true],
      [right.serviceId, false],
    ]);
    const facts = await eventually(async () => {
      const all = (await world.published(serviceVoided)).filter(({ body }) => body.reportId === reportId);
      return all.length > 0 && all;
    });
    expect(facts.map(({ body }) => body)).toEqual([{ reportId, version: 1, serviceId: wrong.serviceId }]);
  });

  it('is due again for a new version, and voiding the old one then changes nothing of the new', async () => {
    const identity = identityOf();
    const { reportId } = await submitted(identity);
    const old = await serve(reportId);
    const reviewId = randomUUID();
    await world.publish(reviewMadeAvailable, {
      reviewId,
      reportId,
      agencyId: agency.agencyId,
      availableOn: '2026-05-10',
    });
    const body = { reason, kind: 'review' as const, reviewId, report: aReport(identity) };
    await eventually(() => world.ask(correctReport, { as: agency, target: reportId, body }).catch(() => null));
    expect(await statusOf(reportId)).toBe('registered');
    expect(await serve(reportId, { servedOn: '2026-05-09' })).toMatchObject({ reportVersion: 2 });
    await annul(old.serviceId);
    expect(await statusOf(reportId)).toBe('served');
  });

  it('counts attachments and evidence as files in use, and no others', async () => {
    const [attached, stray] = ['a'.repeat(64), 'b'.repeat(64)];
    const attachments = [attached, attached].map((sha256) => ({ sha256, kind: 'photo' as const, name: '照片.jpg' }));
    await serve((await submitted({ attachments })).reportId);
    const { used } = await world.ask(filesInUse.reportIntake, { body: { hashes: [attached, stray, evidenceSha256] } });
    expect(used.sort()).toEqual([attached, evidenceSha256]);
  });

  it('follows a public display: a short one is taken and marked where the place sets a length', async () => {
    const shandong = '6a1f8d0e-2f43-4c59-9a2b-0c6f5c1d2e09';
    await world.publish(projectChanged, aProjectChanged({ projectId: shandong, jurisdiction: '370102' }));
    const show = (target: string, to: string, as = clerk) =>
      world.ask(displayResults, { as, target, body: { from: '2026-04-01', to, place: '样例社区公告栏' } });
    await eventually(() => show(shandong, '2026-04-03').catch(() => null));
    // Five days after 1 April end on 6 April, the holiday of Qingming; the 7th is the first working day.
    expect(await show(shandong, '2026-04-07')).toMatchObject({ short: false, mayEndOn: '2026-04-07' });
    expect((await world.ask(listDisplays, { as: agency, target: shandong })).items.map((one) => one.short)).toEqual([
      true,
      false,
    ]);
    expect(await show(aReportsProjectId, '2026-04-02')).toMatchObject({ short: false, mayEndOn: null, zh: null });
    await expect(show(shandong, '2026-03-31')).rejects.toMatchObject({ code: 'span-reversed', pointer: '/to' });
    for (const as of [elsewhere, regulatorsClerk]) {
      await expect(show(shandong, '2026-04-07', as)).rejects.toMatchObject({ code: 'not-found' });
    }
  });
});
