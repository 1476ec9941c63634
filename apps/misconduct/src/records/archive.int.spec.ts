import {
  findAgencyRecords,
  findRecords,
  getRecord,
  getRecordFile,
  getSupervision,
  readRecordArchive,
} from '#contracts';
import { DeadlineSweep } from '#deadlines';
import { anOfficer, RecordStory, World } from '#testing';
import { service } from '../service.js';

const decidedOn = '2026-05-09';

describe('an entry that has ended', () => {
  let world: World;
  let story: RecordStory;
  beforeAll(async () => {
    world = await World.start(service);
  }, 60_000);
  beforeEach(async () => {
    story = new RecordStory(world);
    await story.case.partiesAreKnown();
  });
  afterAll(() => world.stop());

  const ended = {
    expired: async () => {
      const { record } = await story.published('2026-04-28', decidedOn);
      world.setDay('2027-05-10');
      await world.get('misconduct', DeadlineSweep).sweepOnce('live');
      return record.id;
    },
    repaired: async () => {
      const { record, caseId } = await story.published('2026-04-28', decidedOn);
      world.setDay('2026-08-10');
      await story.settle(caseId, '2026-08-10');
      await story.repaired(record.id);
      return record.id;
    },
  };

  it.each(['expired', 'repaired'] as const)('is seen by nobody and no automated use once it is %s', async (how) => {
    const id = await ended[how]();
    const { agencyId } = story.case;
    await expect(world.ask(getRecord, { target: id })).rejects.toMatchObject({ code: 'not-found' });
    expect((await world.ask(findAgencyRecords, { target: agencyId })).items).toEqual([]);
    expect((await world.ask(findRecords, { body: { agencyId } })).items).toEqual([]);
    const { proposal } = await world.ask(getSupervision, { as: story.case.approver, target: agencyId });
    expect(proposal).toMatchObject({ level: 'ORDINARY', counts: { ordinary: 0 }, recordIds: [] });
    await expect(world.ask(getRecordFile, { as: story.case.approver, target: id })).rejects.toMatchObject({
      code: 'record-archived',
    });
  });

  it('lies in the archive, where each reading leaves who, when and for what', async () => {
    const target = await ended.expired();
    const auditor = anOfficer(['audit-admin']);
    const body = { ground: 'audit' as const, reason: '年度执法案卷评查。' };
    const file = await world.ask(readRecordArchive, { as: auditor, target, body });
    expect(file).toMatchObject({ record: { id: target, state: 'EXPIRED' }, signatoryId: story.case.approver.id });
    await world.ask(readRecordArchive, { as: auditor, target, body });
    const readings = await world.rows(
      'select officer_id, ground, reason from misconduct.record_reading where record_id = $1',
      [target],
    );
    expect(readings).toEqual([1, 2].map(() => ({ officer_id: auditor.id, ...body })));
    const own = await world.ask(getRecordFile, { as: story.case.agency, target });
    expect(own).not.toHaveProperty('signatoryId');
  });

  it('opens to no clerk, and to no organ elsewhere', async () => {
    const target = await ended.expired();
    const body = { ground: 'court' as const, reason: '法院调取。' };
    const read = (as: ReturnType<typeof anOfficer>) => world.ask(readRecordArchive, { as, target, body });
    await expect(read(anOfficer(['clerk']))).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(read(anOfficer(['audit-admin'], ['yanbian']))).rejects.toMatchObject({ code: 'not-found' });
    const readings = await world.rows('select 1 from misconduct.record_reading where record_id = $1', [target]);
    expect(readings).toEqual([]);
  });
});
