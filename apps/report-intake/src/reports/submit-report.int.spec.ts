import { agencyChanged, appraiserChanged, projectChanged, reportAccepted, submitReport } from '#contracts';
import { canonicalJson, sha256Hex } from '#kernel';
import {
  aComparable,
  anAgencyCaller,
  anAgencyChanged,
  anAppraiserChanged,
  anOfficer,
  aProjectChanged,
  aReport,
  aReportsAgencyId,
  aSigner,
  eventually,
  tellRegisters,
  World,
  type ReportOverrides,
} from '#testing';
import { randomUUID } from 'node:crypto';
import { service } from '../service.js';

const agency = anAgencyCaller(aReportsAgencyId);
const stranger = anAgencyCaller('7d1f2b3c-58aa-4f0d-8a55-4b7e2c904a02');
const othersProjectId = '6a1f8d0e-2f43-4c59-9a2b-0c6f5c1d2e02';
const othersAppointment = { agencyId: stranger.agencyId, appraiserIds: [], from: '2026-03-05' };
const steep = [1, 2, 3].map((n) =>
  aComparable({ comparableNo: `S-${n}`, priceYuanPerSqm: 8000, adjustments: { location: 25 } }, n),
);
let count = 0;
/** A report of a household and number of its own. */
const next = (overrides: ReportOverrides = {}) => {
  count += 1;
  const { household, ...rest } = overrides;
  return aReport({ reportNo: `N-${count}`, household: { householdNo: `H-${count}`, ...household }, ...rest });
};

describe('taking in a report', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start(service);
    world.setDay('2026-04-21');
    await tellRegisters(world);
    await world.publish(
      projectChanged,
      aProjectChanged({ projectId: othersProjectId, appointments: [othersAppointment] }),
    );
    await eventually(async () => (await registered()) === 5);
  }, 60_000);
  afterAll(() => world.stop());

  const registered = async () => {
    const tables = ['project', 'agency', 'appraiser'].map(
      (thing) => `(select count(*) from report_intake.known_${thing})`,
    );
    const [row] = await world.rows<{ sum: string }>(`select ${tables.join(' + ')} as sum`);
    return Number(row?.sum);
  };
  const submit = (body = next(), key?: string) =>
    world.ask(submitReport, { as: agency, body, ...(key ? { key } : {}) });
  const acceptedOf = async (reportId: string) =>
    (await world.published(reportAccepted)).filter(({ body }) => body.reportId === reportId);

  it('refuses a report issued or inspected on a day to come, and keeps nothing of it', async () => {
    const early = [
      [next({ issuedOn: '2026-04-22' }), '/issuedOn'],
      [next({ inspectedOn: '2026-04-22' }), '/inspectedOn'],
    ] as const;
    for (const [body, pointer] of early) {
      await expect(submit(body)).rejects.toMatchObject({ code: 'dated-in-future', pointer });
      expect(await world.rows('select 1 from report_intake.report where report_no = $1', [body.reportNo])).toEqual([]);
    }
  });

  it('registers one that is in order, with a receipt, and tells everybody once, without the household', async () => {
    const body = next();
    const twins = await Promise.all([1, 2, 3].map(() => submit(body, 'the-same-key-1')));
    const [receipt] = twins;
    expect(twins).toEqual([receipt, receipt, receipt]);
    expect(receipt).toMatchObject({ version: 1, status: 'registered', findings: [], declaredOnly: ['RC02'] });
    expect(receipt?.contentHash).toBe(sha256Hex(canonicalJson(body)));
    expect(receipt?.reportCode).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    const facts = await eventually(async () => {
      const all = await acceptedOf(receipt?.reportId ?? '');
      return all.length > 0 && all;
    });
    expect(facts.map((fact) => fact.body.version)).toEqual([1]);
    const told = JSON.stringify(facts);
    const { owner, address, householdNo } = body.household;
    for (const secret of [owner.name, owner.idNumber, owner.phone ?? '', address, householdNo]) {
      expect(told).not.toContain(secret);
    }
  });

  it('keeps name, numbers and address nowhere in clear', async () => {
    const { household } = next();
    const [version] = await world.rows<{ owner_name: string }>('select owner_name from report_intake.report_version');
    expect(version?.owner_name).toMatch(/^v1\./);
    const tables = await world.rows<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'report_intake'`,
    );
    for (const { name } of tables) {
      const rows = JSON.stringify(await world.rows(`select * from report_intake."${name}"`));
      for (const secret of [household.owner.name, household.owner.idNumber, household.owner.phone, household.address]) {
        expect(rows).not.toContain(secret);
      }
    }
  });

  it.each<[string, ReportOverrides]>([
    ['RC02', { signers: [aSigner(1)] }],
    ['RC03', { issuedOn: '2017-12-31', usePeriod: { from: '2017-12-31', to: '2018-12-30' } }],
    ['RC04', { valuationDate: '2026-03-03' }],
    ['RC06', { comparables: [1, 2].map((n) => aComparable({ comparableNo: `C-${n}` }, n)) }],
    ['RC13', { valuation: { totalYuan: 1 } }],
    ['RC16', { usePeriod: { from: '2026-04-20', to: '2028-04-20' } }],
  ])('returns one that fails %s: stored with its receipt, never registered or published', async (code, fault) => {
    const receipt = await submit(next(fault));
    expect(receipt).toMatchObject({ status: 'returned', reportCode: null });
    expect(receipt.findings.find((finding) => finding.code === code)).toMatchObject({
      level: 'hard',
      cause: { zh: expect.stringMatching(/./), en: expect.stringMatching(/./) },
      cure: { zh: expect.stringMatching(/./), en: expect.stringMatching(/./) },
    });
    const [row] = await world.rows('select state, in_force_version from report_intake.report where id = $1', [
      receipt.reportId,
    ]);
    expect(row).toEqual({ state: 'RETURNED', in_force_version: null });
    const events = await world.rows(
      `select body from report_intake.outbox where subject = $1 and body ->> 'reportId' = $2`,
      [reportAccepted.subject, receipt.reportId],
    );
    expect(events).toEqual([]);
  });

  it('waits for a reason where an adjustment is steep, and registers with one', async () => {
    const pending = await submit(next({ comparables: steep }));
    expect(pending).toMatchObject({ status: 'reason-pending', reportCode: null });
    const explanation = '同一供需圈内近一年仅有这三宗成交,已逐一说明。';
    expect(await submit(next({ comparables: steep, explanation }))).toMatchObject({ status: 'registered' });
  });

  it('warns of a comparable another report of the project states otherwise, and names that report', async () => {
    const facts = (areaSqm: number) => [1, 2, 3].map((n) => aComparable({ comparableNo: `W-${n}`, areaSqm }, n));
    const first = await submit(next({ comparables: facts(80) }));
    const second = await submit(next({ comparables: facts(81) }));
    expect(second.status).toBe('registered');
    expect(second.findings[0]).toMatchObject({
      code: 'RC22',
      level: 'warning',
      pointer: '/comparables/0/areaSqm',
      values: { found: 81, elsewhere: 80, otherReportId: first.reportId },
    });
    expect((await submit(next({ comparables: facts(80) }))).findings).toHaveLength(3);
  });

  it('stores nothing for an unknown project, another agency’s project, or an agency nobody told of', async () => {
    const before = await world.rows('select count(*) from report_intake.report');
    await expect(submit(next({ projectId: randomUUID() }))).rejects.toMatchObject({
      code: 'project-unknown',
      pointer: '/projectId',
    });
    await expect(world.ask(submitReport, { as: stranger, body: next() })).rejects.toMatchObject({
      code: 'project-not-yours',
      pointer: '/projectId',
    });
    await expect(
      world.ask(submitReport, { as: stranger, body: next({ projectId: othersProjectId }) }),
    ).rejects.toMatchObject({ code: 'agency-unknown' });
    for (const as of [undefined, anOfficer(['clerk']), { ...agency, scopes: ['reports:read' as const] }]) {
      await expect(world.ask(submitReport, { ...(as ? { as } : {}), body: next() })).rejects.toMatchObject({
        code: 'not-allowed',
      });
    }
    expect(await world.rows('select count(*) from report_intake.report')).toEqual(before);
  });

  it('takes a number once and a household once, even when two arrive together', async () => {
    const household = { householdNo: 'TWICE' };
    const race = await Promise.allSettled([
      submit(next({ household, reportNo: 'R-1' })),
      submit(next({ household, reportNo: 'R-2' })),
      submit(next({ household, reportNo: 'R-3' })),
    ]);
    const refused = race.flatMap((one) => (one.status === 'rejected' ? [one.reason as { code: string }] : []));
    expect(refused.map((one) => one.code)).toEqual(['household-already-reported', 'household-already-reported']);
    await expect(submit(next({ reportNo: 'R-9' }))).resolves.toMatchObject({ status: 'registered' });
    await expect(submit(next({ reportNo: 'R-9' }))).rejects.toMatchObject({
      code: 'report-no-taken',
      pointer: '/reportNo',
      details: { reportId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    });
  });

  it('judges by what the registry said last, however late or often the older word arrives', async () => {
    const suspended = anAgencyChanged({ version: 3, suspensions: [{ from: '2026-04-01', to: '2026-04-30' }] });
    await world.publish(agencyChanged, suspended);
    await eventually(async () => (await submit(next())).status === 'returned');
    const late = randomUUID();
    await world.publish(agencyChanged, anAgencyChanged({ version: 2 }), late);
    await world.publish(agencyChanged, anAgencyChanged({ version: 2 }), late);
    await handled(late);
    expect((await submit(next())).findings).toMatchObject([{ code: 'RC03', values: { fault: 'suspended-on-issue' } }]);
    await world.publish(agencyChanged, anAgencyChanged({ version: 4 }));
    await eventually(async () => (await submit(next())).status === 'registered');
  });

  it('knows an appraiser who left, and a valuation date an officer ordered', async () => {
    const employments = [{ agencyId: aReportsAgencyId, from: '2020-01-01', to: '2026-04-19' }];
    const [left, ordered] = [randomUUID(), randomUUID()];
    await world.publish(appraiserChanged, anAppraiserChanged(2, { version: 2, employments }), left);
    const valuationDateOrder = { valuationDate: '2026-03-10', orderedOn: '2026-04-01' };
    await world.publish(projectChanged, aProjectChanged({ version: 2, valuationDateOrder }), ordered);
    await Promise.all([handled(left), handled(ordered)]);
    const receipt = await submit(next({ valuationDate: '2026-03-10' }));
    expect(receipt.findings.map(({ code, values }) => [code, values['fault']])).toEqual([
      ['RC02', 'not-employed-by-agency-on-issue'],
    ]);
  });

  const handled = (eventId: string) =>
    eventually(async () => {
      const rows = await world.rows('select 1 from report_intake.inbox where event_id = $1', [eventId]);
      return rows.length > 0;
    });
});
