import {
  correctReport,
  deedDoneBy,
  documentRequests,
  recordService,
  reviewMadeAvailable,
  submitReport,
  voidService,
  type RecordService,
} from '#contracts';
import {
  aHousehold,
  anAgencyCaller,
  anOfficer,
  aReport,
  aReportsAgencyId,
  eventually,
  tellOrgans,
  tellRegisters,
  World,
} from '#testing';
import { randomUUID } from 'node:crypto';
import { service } from '../service.js';

const { find, read, verify } = documentRequests['report-intake'];
const agency = anAgencyCaller(aReportsAgencyId);
const clerk = anOfficer(['clerk']);
const reviewer = anOfficer(['reviewer'], ['changchun']);
const witnesses = ['李见证', '王见证'].map((name) => ({ name, role: 'neighbour' as const, disinterested: true }));

describe('the receipt of a service', () => {
  let world: World;
  let count = 0;
  beforeAll(async () => {
    world = await World.start(service);
    world.setDay('2026-05-10');
    await tellOrgans(world);
    await tellRegisters(world);
    await eventually(() => submitted().catch(() => null));
  }, 60_000);
  afterAll(() => world.stop());

  const paper = () => aReport({ reportNo: `R-${count}`, household: { householdNo: `R-${count}` } });
  const submitted = async () => {
    count += 1;
    return (await world.ask(submitReport, { as: agency, body: paper() })).reportId;
  };
  const serve = (target: string, more: Partial<RecordService> = {}) => {
    const signed = { kind: 'signed-receipt' as const, signedBy: { role: 'owner' as const } };
    const body = { ...signed, servedOn: '2026-05-06', evidenceSha256: 'e'.repeat(64), ...more };
    return world.ask(recordService, { as: clerk, target, body });
  };
  const corrected = async (reportId: string) => {
    const reviewId = randomUUID();
    const { agencyId } = agency;
    await world.publish(reviewMadeAvailable, { reviewId, reportId, agencyId, availableOn: '2026-05-10' });
    const body = { reason: '复核后更正建筑面积并重新计算', kind: 'review' as const, reviewId, report: paper() };
    await eventually(() => world.ask(correctReport, { as: agency, target: reportId, body }).catch(() => null));
  };
  const receiptsOf = async (target: string) => (await world.ask(find, { as: clerk, target })).items;

  it('is issued with the service, verified by anyone, read by household and organ, in clear', async () => {
    const reportId = await submitted();
    await serve(reportId, { kind: 'left-with-witnesses', witnesses, place: '演示路1号' });
    const [receipt, ...others] = await receiptsOf(reportId);
    if (!receipt) throw new Error('no receipt was issued');
    expect(others).toEqual([]);
    expect(receipt).toMatchObject({
      kind: 'service-receipt',
      title: '送达回证',
      number: expect.stringMatching(/^送达〔2026〕\d+号$/),
      signedBy: '长春市南关区住房和城乡建设局',
      issuedOn: '2026-05-10',
    });
    expect(await world.ask(verify, { target: receipt.code })).toEqual(receipt);
    const { content } = await world.ask(read, { as: aHousehold(reportId), target: receipt.code });
    const form = new Map(content.sections[0]?.fields?.map(({ label, value }) => [label, value]));
    expect(form.get('受送达人')).toContain(paper().household.owner.name);
    expect(form.get('见证人')).toContain('李见证（邻居，声明无利害关系）');
    expect(content.sections[1]?.paragraphs?.[0]).toContain('申请最后一日为2026年5月18日');
  });

  it('leaves a trace of each officer who reads it', async () => {
    const reportId = await submitted();
    await serve(reportId);
    const [receipt] = await receiptsOf(reportId);
    const target = receipt?.code ?? '';
    await world.ask(read, { as: reviewer, target });
    const leaves = await eventually(async () => {
      const all = (await world.published(deedDoneBy('report-intake'))).map(({ body }) => body);
      const readings = all.filter(({ why }) => why === `document:${target}`);
      return readings.length > 0 && readings;
    });
    expect(leaves).toMatchObject([{ deed: read.subject, actorId: reviewer.id, subjectId: reportId }]);
  });

  it('is nothing to strangers, nor to whoever may not read it in clear, the agency included, and kept encrypted', async () => {
    const reportId = await submitted();
    await serve(reportId, { kind: 'left-with-witnesses', witnesses });
    const [receipt] = await receiptsOf(reportId);
    for (const as of [agency, anOfficer(['approver'])]) {
      await expect(world.ask(read, { as, target: receipt?.code ?? '' })).rejects.toMatchObject({ code: 'not-allowed' });
    }
    for (const as of [aHousehold(randomUUID()), anOfficer(['clerk'], ['yanbian'])]) {
      await expect(world.ask(read, { as, target: receipt?.code ?? '' })).rejects.toMatchObject({ code: 'not-found' });
      expect((await world.ask(find, { as, target: reportId })).items).toEqual([]);
    }
    const stored = JSON.stringify(await world.rows('select * from report_intake.issued_document'));
    expect(stored).not.toMatch(/见证|张/);
  });

  it('is not issued by a service that is refused, and once however many are at it', async () => {
    const reportId = await submitted();
    await expect(serve(reportId, { servedOn: '2026-05-11' })).rejects.toMatchObject({ code: 'served-in-future' });
    expect(await receiptsOf(reportId)).toEqual([]);
    const race = await Promise.allSettled([1, 2, 3].map(() => serve(reportId)));
    expect(race.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await receiptsOf(reportId)).toHaveLength(1);
  });

  it('is replaced when a void service is recorded anew, but stands beside that of a later version', async () => {
    const reportId = await submitted();
    const { serviceId } = await serve(reportId);
    const code = (await receiptsOf(reportId))[0]?.code ?? '';
    const proof = () => world.ask(verify, { target: code });
    expect(await proof()).toMatchObject({ revoked: false });
    await expect(
      world.ask(voidService, { as: agency, target: serviceId, body: { reason: '送达日期登记错误，应为次日' } }),
    ).rejects.toMatchObject({ code: 'not-allowed' });
    expect(await proof()).not.toHaveProperty('revokedOn');
    await world.ask(voidService, { as: reviewer, target: serviceId, body: { reason: '送达日期登记错误，应为次日' } });
    const revoked = { revoked: true, revokedOn: '2026-05-10', revokedFor: 'service-voided' };
    expect(await proof()).toMatchObject({ ...revoked, replaced: false });
    await serve(reportId, { servedOn: '2026-05-07' });
    const replaced = async () => (await receiptsOf(reportId)).map((one) => one.replaced);
    expect(await replaced()).toEqual([true, false]);
    const [first] = await receiptsOf(reportId);
    expect(await world.ask(verify, { target: first?.code ?? '' })).toMatchObject({ ...revoked, replaced: true });
    expect((await receiptsOf(reportId)).map((one) => one.revoked)).toEqual([true, false]);
    await corrected(reportId);
    await serve(reportId);
    expect(await replaced()).toEqual([true, false, false]);
  });
});
