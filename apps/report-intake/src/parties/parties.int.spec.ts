import {
  addParty,
  endRepresentation,
  filesInUse,
  listParties,
  partiesChanged,
  readPersonalData,
  registerRepresentative,
  removeParty,
  submitReport,
  type AddParty,
  type RegisterRepresentative,
} from '#contracts';
import {
  aHousehold,
  anAgencyCaller,
  anOfficer,
  aReport,
  aReportsAgencyId,
  eventually,
  tellRegisters,
  World,
} from '#testing';
import { randomUUID } from 'node:crypto';
import { service } from '../service.js';

const agency = anAgencyCaller(aReportsAgencyId);
const clerk = anOfficer(['clerk']);
const regulatorsClerk = anOfficer(['clerk'], ['changchun']);
const caseOfficer = anOfficer(['case-officer']);
const [basisSha256, authoritySha256] = ['c'.repeat(64), 'd'.repeat(64)];
const person = { name: '李共有', idType: 'resident-id', idNumber: '440524188001010014', phone: '13912345678' } as const;
const agent = { name: '王代理', idType: 'passport', idNumber: 'E12345678' } as const;
const reason = '登记有误，经核对予以更正';

let count = 0;

describe('the parties of a report', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start(service);
    world.setDay('2026-05-10');
    await tellRegisters(world);
    await eventually(() => submitted().catch(() => null));
  }, 60_000);
  afterAll(() => world.stop());

  const submitted = () => {
    count += 1;
    const body = aReport({ reportNo: `P-${count}`, household: { householdNo: `P-${count}` } });
    return world.ask(submitReport, { as: agency, body });
  };
  const add = (target: string, more: Partial<AddParty> = {}, as: typeof clerk | typeof agency = clerk) =>
    world.ask(addParty, { as, target, body: { kind: 'owner', person, basisSha256, ...more } });
  const register = (
    target: string,
    partyId: string,
    more: Partial<RegisterRepresentative> = {},
    as: typeof clerk | ReturnType<typeof aHousehold> = clerk,
  ) => {
    const scope: RegisterRepresentative['scope'] = ['receive', 'review'];
    const days = { validFrom: '2026-05-01', validUntil: '2026-12-31' };
    const stated = { partyId, person: agent, authoritySha256, scope, ...days, identityDocument: 'passport' as const };
    return world.ask(registerRepresentative, { as, target, body: { ...stated, ...more } });
  };
  const told = async (reportId: string) =>
    (await world.published(partiesChanged)).map(({ body }) => body).filter((body) => body.reportId === reportId);

  it('are the owner it names, and everybody put beside it by clerk or agency, masked and told by id only', async () => {
    const { reportId } = await submitted();
    const heir = await add(reportId, { kind: 'heir', share: '1/2' });
    const tenant = await add(reportId, { kind: 'public-tenant' }, agency);
    expect(heir).toMatchObject({ kind: 'heir', share: '1/2', person: { name: '李**', phone: '139****5678' } });
    const { items } = await world.ask(listParties, { as: aHousehold(reportId), target: reportId });
    expect(items.map(({ partyId, kind, person: { name } }) => [partyId, kind, name])).toEqual([
      [reportId, 'owner', '张**'],
      [heir.partyId, 'heir', '李**'],
      [tenant.partyId, 'public-tenant', '李**'],
    ]);
    await eventually(async () => (await told(reportId)).length === 2);
    expect((await told(reportId)).at(-1)).toEqual({
      reportId,
      version: 2,
      parties: [
        { partyId: reportId, kind: 'owner', representatives: [] },
        { partyId: heir.partyId, kind: 'heir', representatives: [] },
        { partyId: tenant.partyId, kind: 'public-tenant', representatives: [] },
      ],
    });
    const stored = await world.rows(
      'select (select json_agg(p) from report_intake.party p) p, (select json_agg(o.body) from report_intake.outbox o) o, (select json_agg(i.answer) from report_intake.idempotency i) i',
    );
    for (const secret of ['李共有', person.idNumber, person.phone])
      expect(JSON.stringify(stored)).not.toContain(secret);
  });

  it('never own more than the whole house, however many clerks enter at once', async () => {
    const { reportId } = await submitted();
    const race = await Promise.allSettled([1, 2, 3].map(() => add(reportId, { share: '1/2' })));
    expect(race.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    const refused = race.find((one) => one.status === 'rejected');
    expect(refused).toMatchObject({ reason: { code: 'shares-exceed-whole', pointer: '/share' } });
    const rows = await world.rows('select 1 from report_intake.party where report_id = $1', [reportId]);
    expect(rows).toHaveLength(2);
  });

  it('are represented by authority on paper: at the counter after an identity check, or named by claim', async () => {
    const { reportId } = await submitted();
    const checked = await register(reportId, reportId);
    expect(checked).toMatchObject({ identityDocument: 'passport', person: { name: '王**' } });
    const named = await register(reportId, reportId, {}, aHousehold(reportId));
    expect(named.identityDocument).toBeNull();
    await eventually(async () => (await told(reportId)).length === 2);
    const [owner] = (await told(reportId)).at(-1)?.parties ?? [];
    const days = { validFrom: '2026-05-01', validUntil: '2026-12-31', scope: ['receive', 'review'] };
    expect(owner?.representatives).toEqual([
      { representativeId: checked.representativeId, ...days },
      { representativeId: named.representativeId, ...days },
    ]);
  });

  it('have no representative without identity check, in time, or of a stranger', async () => {
    const { reportId } = await submitted();
    const other = await add((await submitted()).reportId);
    const { identityDocument: _seen, ...unseen } = {
      partyId: reportId,
      person: agent,
      authoritySha256,
      scope: ['receive' as const],
      validFrom: '2026-05-01',
      validUntil: '2026-12-31',
      identityDocument: 'passport' as const,
    };
    const refusals = [
      [
        world.ask(registerRepresentative, { as: clerk, target: reportId, body: unseen }),
        { code: 'identity-check-missing', pointer: '/identityDocument' },
      ],
      [register(reportId, reportId, { validUntil: '2026-05-09' }), { code: 'authority-expired' }],
      [register(reportId, reportId, { validFrom: '2027-01-01' }), { code: 'span-reversed', pointer: '/validUntil' }],
      [register(reportId, other.partyId), { code: 'party-unknown', pointer: '/partyId' }],
      [register(reportId, reportId, {}, regulatorsClerk), { code: 'organ-outside-your-scope' }],
      [register(reportId, reportId, {}, aHousehold(randomUUID())), { code: 'not-found' }],
      [add(reportId, {}, regulatorsClerk), { code: 'organ-outside-your-scope' }],
      [add(reportId, {}, anAgencyCaller(randomUUID())), { code: 'not-found' }],
    ] as const;
    for (const [asked, refusal] of refusals) await expect(asked).rejects.toMatchObject(refusal);
    const rows = await world.rows('select 1 from report_intake.representative where report_id = $1', [reportId]);
    expect(rows).toEqual([]);
  });

  it('lose a representative once, by a deed with its reason on file', async () => {
    const { reportId } = await submitted();
    const { representativeId: target } = await register(reportId, reportId);
    const end = (as: typeof clerk | ReturnType<typeof aHousehold>) =>
      world.ask(endRepresentation, { as, target, body: { reason } });
    const race = await Promise.allSettled([end(clerk), end(aHousehold(reportId))]);
    expect(race.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(end(clerk)).rejects.toMatchObject({ code: 'transition-not-allowed' });
    await eventually(async () => (await told(reportId)).length === 2);
    expect((await told(reportId)).at(-1)).toMatchObject({ version: 2, parties: [{ representatives: [] }] });
    const trace = await world.rows<{ deed: string; reason: string | null }>(
      'select deed, reason from report_intake.history where subject_id = $1 order by seq',
      [target],
    );
    expect(trace.map(({ deed }) => deed)).toEqual(['open', 'end']);
    expect(trace[1]?.reason).toMatch(/^v1\./);
  });

  it('leave the file with whoever acted for them', async () => {
    const { reportId } = await submitted();
    const { partyId } = await add(reportId);
    await register(reportId, partyId);
    const left = await world.ask(removeParty, { as: clerk, target: partyId, body: { reason } });
    expect(left.items.map((one) => one.partyId)).toEqual([reportId]);
    await expect(world.ask(removeParty, { as: clerk, target: partyId, body: { reason } })).rejects.toMatchObject({
      code: 'transition-not-allowed',
    });
    await expect(register(reportId, partyId)).rejects.toMatchObject({ code: 'party-unknown' });
    const rows = await world.rows('select state from report_intake.representative where report_id = $1', [reportId]);
    expect(rows).toEqual([{ state: 'ENDED' }]);
  });

  it('are read in clear with a reason only, and their papers stay in use', async () => {
    const { reportId } = await submitted();
    const { partyId } = await add(reportId);
    await register(reportId, partyId);
    const { parties } = await world.ask(readPersonalData, {
      as: caseOfficer,
      target: reportId,
      body: { reason: '核对共有人身份及委托手续' },
    });
    expect(parties[1]).toMatchObject({
      person: { name: '李共有', idNumber: person.idNumber },
      representatives: [{ person: { name: '王代理' } }],
    });
    const { used } = await world.ask(filesInUse.reportIntake, { body: { hashes: [basisSha256, authoritySha256] } });
    expect(used.sort()).toEqual([basisSha256, authoritySha256]);
  });
});
