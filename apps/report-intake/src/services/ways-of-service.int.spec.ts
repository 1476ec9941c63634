import {
  endRepresentation,
  filesInUse,
  getServiceReceipt,
  recordService,
  registerRepresentative,
  submitReport,
  type RecordService,
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
const [evidenceSha256, filmSha256, letterSha256] = ['e'.repeat(64), 'f'.repeat(64), '3'.repeat(64)];
const witness = { name: '李见证', role: 'grassroots-organisation' as const, disinterested: true };
const signedBy = { role: 'owner' as const };

let count = 0;

describe('each way of service', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start(service);
    world.setDay('2026-06-10');
    await tellRegisters(world);
    await eventually(() => submitted().catch(() => null));
  }, 60_000);
  afterAll(() => world.stop());

  const submitted = async () => {
    count += 1;
    const body = aReport({ reportNo: `W-${count}`, household: { householdNo: `W-${count}` } });
    return (await world.ask(submitReport, { as: agency, body })).reportId;
  };
  const serve = (target: string, more: Partial<RecordService> = {}) => {
    const body = { kind: 'signed-receipt' as const, servedOn: '2026-05-06', evidenceSha256, ...more };
    return world.ask(recordService, { as: clerk, target, body });
  };
  const untouched = async (reportId: string) => {
    const rows = await world.rows('select 1 from report_intake.service_record where report_id = $1', [reportId]);
    expect(rows).toEqual([]);
  };

  it('is sound with all its proof, and starts the review from its own legal day', async () => {
    const attempts = [{ kind: 'post' as const, triedOn: '2026-05-02', why: '查无此人', evidenceSha256: letterSha256 }];
    const sound: Partial<RecordService>[] = [
      { signedBy },
      { kind: 'left-with-witnesses', witnesses: [witness, { ...witness, name: '王见证' }] },
      { kind: 'left-with-witnesses', witnesses: [witness], recordings: [filmSha256] },
      { kind: 'post', postedOn: '2026-05-02', signedBy },
      { kind: 'public-notice', noticedOn: '2026-05-08', servedOn: '2026-06-07', attempts },
    ];
    for (const one of sound) {
      const proof = await serve(await submitted(), one);
      expect(proof).toMatchObject({ defects: [], postedOn: one.postedOn ?? null, noticedOn: one.noticedOn ?? null });
      expect(proof.due.zh).toContain(one.servedOn ?? '2026-05-06');
    }
    const { used } = await world.ask(filesInUse.reportIntake, { body: { hashes: [filmSha256, letterSha256] } });
    expect(used.sort()).toEqual([letterSha256, filmSha256].sort());
  });

  it('is on record with the name of each defect', async () => {
    const attempts = [{ kind: 'post' as const, triedOn: '2026-05-02', why: '退回' }];
    const defective: [Partial<RecordService>, string[]][] = [
      [{}, ['signer-not-named']],
      [{ signedBy: { role: 'other', name: '赵邻居' } }, ['signed-by-non-party']],
      [{ kind: 'left-with-witnesses', witnesses: [witness] }, ['witnesses-too-few']],
      [{ kind: 'post', signedBy }, ['postmark-missing']],
      [{ kind: 'public-notice', noticedOn: '2026-05-08', servedOn: '2026-06-07', attempts }, ['attempt-without-proof']],
    ];
    for (const [one, defects] of defective) expect(await serve(await submitted(), one)).toMatchObject({ defects });
  });

  it('is refused where it cannot be service at all', async () => {
    const reportId = await submitted();
    const notice = { kind: 'public-notice' as const, noticedOn: '2026-05-08', servedOn: '2026-06-07' };
    const unknown = randomUUID();
    const refusals: [Partial<RecordService>, object][] = [
      [notice, { code: 'other-modes-not-tried', pointer: '/attempts' }],
      [{ ...notice, servedOn: '2026-05-08' }, { code: 'other-modes-not-tried' }],
      [{ ...notice, noticedOn: '2026-05-12', servedOn: '2026-06-11' }, { code: 'served-in-future' }],
      [{ kind: 'public-notice' }, { code: 'notice-day-missing', pointer: '/noticedOn' }],
      [
        { kind: 'post', postedOn: '2026-05-07' },
        { code: 'posted-after-receipt', pointer: '/postedOn' },
      ],
      [{ reportVersion: 2 }, { code: 'paper-superseded', pointer: '/reportVersion', details: { inForceVersion: 1 } }],
      [{ signedBy: { role: 'party', partyId: unknown } }, { code: 'party-unknown', pointer: '/signedBy/partyId' }],
      [{ signedBy: { role: 'party' } }, { code: 'party-unknown' }],
      [
        { signedBy: { role: 'representative', representativeId: unknown } },
        { code: 'representative-unknown', pointer: '/signedBy/representativeId' },
      ],
    ];
    for (const [one, refusal] of refusals) await expect(serve(reportId, one)).rejects.toMatchObject(refusal);
    await untouched(reportId);
  });

  it('is proved by a representative’s signature only with authority to receive on that day', async () => {
    const signed = async (scope: ('receive' | 'review')[], validFrom: string, ended = false) => {
      const reportId = await submitted();
      const { representativeId } = await world.ask(registerRepresentative, {
        as: clerk,
        target: reportId,
        body: {
          partyId: reportId,
          person: {
            name: '王代理',
            idType: 'passport',
            idNumber: 'E12345678',
          },
          authoritySha256: 'd'.repeat(64),
          scope,
          validFrom,
          validUntil: '2026-12-31',
          identityDocument: 'passport',
        },
      });
      const body = { reason: '委托关系已经解除，停止代理' };
      if (ended) await world.ask(endRepresentation, { as: clerk, target: representativeId, body });
      return (await serve(reportId, { signedBy: { role: 'representative', representativeId } })).defects;
    };
    expect(await signed(['receive'], '2026-05-06')).toEqual([]);
    expect(await signed(['receive'], '2026-05-07')).toEqual(['authority-not-proved']);
    expect(await signed(['review'], '2026-05-01')).toEqual(['authority-not-proved']);
    expect(await signed(['receive'], '2026-05-01', true)).toEqual(['authority-not-proved']);
  });

  it('has its receipt in clear, every reading by an officer traced, and nothing of it in clear on file', async () => {
    const reportId = await submitted();
    const said = { place: '样例街1号1栋2单元301室', deliveredBy: ['周送达', '吴送达'], note: '当场签收' };
    const { serviceId } = await serve(reportId, { ...said, signedBy: { role: 'adult-of-household', name: '张小样' } });
    const read = (as: typeof clerk | ReturnType<typeof aHousehold>, target = `${reportId}/${serviceId}`) =>
      world.ask(getServiceReceipt, { as, target });
    expect(await read(clerk)).toMatchObject({
      ...said,
      serviceId,
      recipient: '张样例',
      kind: 'signed-receipt',
      servedOn: '2026-05-06',
      witnesses: [],
      paper: {
        title: '房屋征收分户评估报告',
        number: `W-${count}`,
        version: 1,
      },
      signedBy: {
        role: 'adult-of-household',
        name: '张小样',
      },
      defects: [],
      voided: false,
    });
    await read(aHousehold(reportId));
    const readings = await world.rows<{ reason: string }>(
      'select reason from report_intake.personal_data_reading where report_id = $1',
      [reportId],
    );
    expect(readings).toEqual([{ reason: `service-receipt:${serviceId}` }]);
    for (const as of [anOfficer(['clerk'], ['yanbian']), aHousehold(randomUUID())]) {
      await expect(read(as)).rejects.toMatchObject({ code: 'not-found' });
    }
    await expect(read(clerk, `${await submitted()}/${serviceId}`)).rejects.toMatchObject({ code: 'not-found' });
    const stored = await world.rows(
      'select (select json_agg(s) from report_intake.service_record s) s, (select json_agg(o.body) from report_intake.outbox o) o',
    );
    for (const secret of ['周送达', '张小样', '2单元301室']) expect(JSON.stringify(stored)).not.toContain(secret);
  });

  it('keeps the trace of the report it moved', async () => {
    const reportId = await submitted();
    await serve(reportId);
    const trace = await world.rows(
      'select from_state, deed, to_state, actor_kind from report_intake.history where subject_id = $1',
      [reportId],
    );
    expect(trace).toEqual([{ from_state: 'REGISTERED', deed: 'serve', to_state: 'SERVED', actor_kind: 'officer' }]);
  });
});
