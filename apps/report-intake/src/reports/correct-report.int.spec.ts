import {
  compareReportVersions,
  correctReport,
  findReports,
  getReport,
  listReportVersions,
  readPersonalData,
  reportAccepted,
  submitReport,
  verifyReportCode,
  type Caller,
  type CorrectReport,
  type ReportPage,
  type ReportReceipt,
} from '#contracts';
import {
  aHousehold,
  anAgencyCaller,
  anOfficer,
  aReport,
  aReportsAgencyId,
  aReportsProjectId,
  aSigner,
  eventually,
  tellRegisters,
  World,
  type ReportOverrides,
} from '#testing';
import { service } from '../service.js';

const agency = anAgencyCaller(aReportsAgencyId);
const otherAgency = anAgencyCaller('7d1f2b3c-58aa-4f0d-8a55-4b7e2c904a02');
const clerk = anOfficer(['clerk']);
const reviewer = anOfficer(['reviewer'], ['changchun']);
const elsewhere = anOfficer(['clerk', 'reviewer', 'case-officer'], ['yanbian']);
const reason = '面积按复测结果更正，其余不变';

let count = 0;
const identityOf = () => {
  count += 1;
  return { reportNo: `N-${count}`, household: { householdNo: `H-${count}` } };
};

describe('a report over its versions', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start(service);
    world.setDay('2026-04-21');
    await tellRegisters(world);
    await eventually(() => submitted(identityOf()).catch(() => null));
  }, 60_000);
  afterAll(() => world.stop());

  const submitted = (overrides: ReportOverrides) => world.ask(submitReport, { as: agency, body: aReport(overrides) });
  const correct = (
    target: string,
    report: ReportOverrides,
    more: Partial<CorrectReport> & { ifMatch?: number } = {},
  ) => {
    const { ifMatch, ...body } = more;
    const correction = { reason, kind: 'agency-correction' as const, report: aReport(report), ...body };
    return world.ask(correctReport, { as: agency, target, body: correction, ...(ifMatch ? { ifMatch } : {}) });
  };
  const statuses = async (target: string) =>
    (await world.ask(listReportVersions, { as: clerk, target })).items.map(({ verdict, status }) => [verdict, status]);

  it('is corrected under the same id and code; the new version is in force, the old one stays readable', async () => {
    const identity = identityOf();
    const first = await submitted(identity);
    const second = await correct(first.reportId, { ...identity, subject: { areaSqm: 90 } }, { ifMatch: 1 });
    expect(second).toMatchObject({ reportId: first.reportId, version: 2, status: 'registered' });
    expect(second.reportCode).toBe(first.reportCode);
    expect(await statuses(first.reportId)).toEqual([
      ['registered', 'superseded'],
      ['registered', 'registered'],
    ]);
    const target = `${first.reportId}/2`;
    const { changes } = await world.ask(compareReportVersions, { as: clerk, target });
    expect(changes.map(({ pointer, before, after }) => [pointer, before, after])).toEqual([
      ['/subject/areaSqm', 85.37, 90],
      ['/valuation/totalYuan', expect.any(Number), expect.any(Number)],
    ]);
    const events = await eventually(async () => {
      const all = (await world.published(reportAccepted)).filter(({ body }) => body.reportId === first.reportId);
      return all.length === 2 && all;
    });
    expect(events.map(({ body }) => [body.version, body.facts.areaSqm])).toEqual([
      [1, 85.37],
      [2, 90],
    ]);
  });

  it('keeps its version in force when the new one fails the checks', async () => {
    const identity = identityOf();
    const { reportId } = await submitted(identity);
    expect(await correct(reportId, { ...identity, signers: [aSigner(1)] })).toMatchObject({ status: 'returned' });
    const view = await world.ask(getReport, { as: clerk, target: reportId });
    expect(view).toMatchObject({ version: 2, inForceVersion: 1, shownVersion: 1, status: 'registered' });
    expect((await correct(reportId, identity)).version).toBe(3);
    expect((await statuses(reportId)).map(([, status]) => status)).toEqual(['superseded', 'superseded', 'registered']);
    const household = await world.ask(listReportVersions, { as: aHousehold(reportId), target: reportId });
    expect(household.items.map(({ version }) => version)).toEqual([1, 3]);
    const seen = await world.ask(compareReportVersions, { as: aHousehold(reportId), target: `${reportId}/3` });
    expect(seen).toMatchObject({ fromVersion: 1, toVersion: 3, changes: [] });
  });

  it('is registered by a correction after its first version was returned', async () => {
    const identity = identityOf();
    const returned = await submitted({ ...identity, valuationDate: '2026-03-03' });
    expect(await correct(returned.reportId, identity)).toMatchObject({
      version: 2,
      status: 'registered',
      findings: [],
    });
    expect(await statuses(returned.reportId)).toEqual([
      ['returned', 'superseded'],
      ['registered', 'registered'],
    ]);
  });

  it('refuses what is no correction of it, comes from a stranger, or was made on an outdated view', async () => {
    const identity = identityOf();
    const { reportId } = await submitted(identity);
    const wrong: [ReportOverrides, string][] = [
      [{ ...identity, reportNo: 'another' }, '/report/reportNo'],
      [{ ...identity, household: { householdNo: 'another' } }, '/report/household/householdNo'],
      [{ ...identity, projectId: reportId }, '/report/projectId'],
    ];
    for (const [report, pointer] of wrong) {
      await expect(correct(reportId, report)).rejects.toMatchObject({ code: 'other-report', pointer });
    }
    await expect(correct(reportId, identity, { kind: 'review' })).rejects.toMatchObject({ code: 'review-id-missing' });
    await expect(correct(reportId, { ...identity, issuedOn: '2026-04-22' })).rejects.toMatchObject({
      code: 'dated-in-future',
      pointer: '/report/issuedOn',
    });
    const body = { reason, kind: 'agency-correction' as const, report: aReport(identity) };
    const stranger = world.ask(correctReport, { as: otherAgency, target: reportId, body });
    await expect(stranger).rejects.toMatchObject({ code: 'not-found' });
    await correct(reportId, identity, { ifMatch: 1 });
    await expect(correct(reportId, identity, { ifMatch: 1 })).rejects.toMatchObject({ code: 'version-changed' });
  });

  it('gives two corrections at one moment two numbers', async () => {
    const identity = identityOf();
    const { reportId } = await submitted(identity);
    const both = await Promise.all([1, 2, 3].map((n) => correct(reportId, { ...identity, subject: { floor: n } })));
    expect(new Set(both.map(({ version }) => version))).toEqual(new Set([2, 3, 4]));
    expect((await statuses(reportId)).filter(([, status]) => status === 'registered')).toHaveLength(1);
  });

  it('puts one report of a household in force, even when two are corrected at one moment', async () => {
    const household = { householdNo: 'CONTESTED' };
    const both = ['C-1', 'C-2'].map((reportNo) => ({ reportNo, household }));
    const returned = await Promise.all(both.map((one) => submitted({ ...one, signers: [] })));
    const race = await Promise.allSettled(returned.map(({ reportId }, n) => correct(reportId, both[n] ?? {})));
    expect(race.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(race.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'household-already-reported', pointer: '/report/household/householdNo' },
    });
  });

  describe('and who may see it', () => {
    let receipt: ReportReceipt;
    const { household } = aReport();
    const { owner, address } = household;
    beforeAll(async () => {
      receipt = await submitted({ ...identityOf(), household: { householdNo: 'SEEN' } });
    });
    const seenBy = (as?: Caller) => world.ask(getReport, { ...(as ? { as } : {}), target: receipt.reportId });

    it('shows the household and its agency everything, officers a mask', async () => {
      for (const as of [agency, aHousehold(receipt.reportId)]) {
        const view = await seenBy(as);
        expect([view.masked, view.content.household.owner, view.content.household.address]).toEqual([
          false,
          owner,
          address,
        ]);
      }
      for (const as of [clerk, reviewer]) {
        const view = await seenBy(as);
        expect(view.masked).toBe(true);
        expect(view.content.household).toMatchObject({
          owner: { name: '张**', idNumber: '110105********002X', phone: '138****5678' },
          address: '长春市南关区样例街1号1栋***',
        });
        expect(JSON.stringify(view)).not.toContain('单元');
      }
    });

    it('shows a stranger nothing: not another household, agency or county, nor the public', async () => {
      const other = await submitted(identityOf());
      for (const as of [otherAgency, aHousehold(other.reportId), elsewhere]) {
        await expect(seenBy(as)).rejects.toMatchObject({ code: 'not-found' });
        const target = receipt.reportId;
        await expect(world.ask(listReportVersions, { as, target })).rejects.toMatchObject({ code: 'not-found' });
      }
      await expect(seenBy(undefined)).rejects.toMatchObject({ code: 'not-allowed' });
      await expect(seenBy({ ...clerk, tenant: 'test:x' })).rejects.toMatchObject({ code: 'not-found' });
      await expect(world.ask(getReport, { as: clerk, target: 'no-id' })).rejects.toMatchObject({ code: 'not-found' });
    });

    it('lists an agency’s own reports and those of an officer’s organs, newest first, page by page', async () => {
      const all = await world.ask(findReports, { as: agency, body: { projectId: aReportsProjectId, limit: 200 } });
      const pages: string[] = [];
      for (let cursor: string | null = null, turn = 0; turn < 20; turn += 1) {
        const page: ReportPage = await world.ask(findReports, {
          as: reviewer,
          body: { limit: 3, ...(cursor ? { cursor } : {}) },
        });
        pages.push(...page.items.map(({ reportId }) => reportId));
        cursor = page.nextCursor;
        if (!cursor) break;
      }
      expect(pages).toEqual(all.items.map(({ reportId }) => reportId));
      for (const as of [otherAgency, elsewhere]) expect((await world.ask(findReports, { as })).items).toEqual([]);
      const body = { status: 'registered' as const, householdNo: 'SEEN' };
      const { items } = await world.ask(findReports, { as: clerk, body });
      expect(items).toEqual([expect.objectContaining({ reportId: receipt.reportId, totalYuan: expect.any(Number) })]);
      expect(JSON.stringify(all)).not.toContain(owner.name);
    });

    it('unmasks the owner for an officer with a reason, each time on file, and keeps nothing in clear', async () => {
      const asking = { target: receipt.reportId, body: { reason: '核对产权人身份以便送达文书' }, key: 'look-behind-1' };
      const shown = await world.ask(readPersonalData, { as: reviewer, ...asking });
      expect(shown).toMatchObject({ household: { owner, address }, shownVersion: 1 });
      expect(await world.ask(readPersonalData, { as: reviewer, ...asking })).toEqual(shown);
      for (const as of [clerk, agency, aHousehold(receipt.reportId)]) {
        await expect(world.ask(readPersonalData, { as, ...asking })).rejects.toMatchObject({ code: 'not-allowed' });
      }
      await expect(world.ask(readPersonalData, { as: elsewhere, ...asking })).rejects.toMatchObject({
        code: 'not-found',
      });
      const rows = await world.rows<{ id: string }>('select * from report_intake.personal_data_reading');
      expect(rows).toMatchObject([{ read_by: reviewer.id, reason: asking.body.reason }]);
      const leaves = await world.rows<{ body: { why: string } }>(
        `select body from report_intake.outbox where body ->> 'deed' = 'report-intake.read-personal-data'`,
      );
      expect(leaves.map(({ body }) => body.why)).toEqual([rows[0]?.id]);
      const kept = await world.rows('select answer from report_intake.idempotency');
      expect(JSON.stringify(kept)).not.toContain(owner.name);
    });

    it('tells whoever holds the paper that the code is genuine, and nothing of home, value or owner', async () => {
      const code = receipt.reportCode ?? '';
      const answer = await world.ask(verifyReportCode, { target: code.toLowerCase().replaceAll('-', '') });
      expect(Object.keys(answer).sort()).toEqual([
        'agencyName',
        'genuine',
        'inForceVersion',
        'issuedOn',
        'reportNo',
        'status',
      ]);
      expect(answer).toMatchObject({ genuine: true, inForceVersion: 1, issuedOn: '2026-04-20', status: 'in-force' });
      const { totalYuan, unitPriceYuan } = aReport().valuation;
      const said = JSON.stringify(answer);
      for (const secret of [
        owner.name,
        owner.idNumber,
        address,
        '样例街',
        'SEEN',
        `${totalYuan}`,
        `${unitPriceYuan}`,
      ]) {
        expect(said).not.toContain(secret);
      }
      const slip = code.slice(0, -1) + (code.endsWith('2') ? '3' : '2');
      await expect(world.ask(verifyReportCode, { target: slip })).rejects.toMatchObject({
        code: 'report-code-mistyped',
      });
    });

    it('calls no code genuine that belongs to a returned report', async () => {
      const returned = await submitted({ ...identityOf(), signers: [] });
      const [row] = await world.rows<{ code: string }>(
        'select report_code as code from report_intake.report where id = $1',
        [returned.reportId],
      );
      expect(await world.ask(verifyReportCode, { target: row?.code ?? '' })).toMatchObject({
        genuine: false,
        agencyName: null,
        reportNo: null,
      });
    });
  });
});
