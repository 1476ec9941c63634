import {
  decideDispute,
  disputeRecord,
  getRecord,
  getRecordFile,
  withdrawDispute,
  type DecideDispute,
  type DisputeRecord,
} from '#contracts';
import { anOfficer, RecordStory, World } from '#testing';
import { service } from '../service.js';

const decidedOn = '2026-05-09';
const statement = '本人李四并非该项目估价师，身份证号11010519491231002X。';

describe('a dispute about an entry', () => {
  let world: World;
  let story: RecordStory;
  let recordId: string;
  beforeAll(async () => {
    world = await World.start(service);
  }, 60_000);
  beforeEach(async () => {
    story = new RecordStory(world);
    await story.case.partiesAreKnown();
    recordId = (await story.published('2026-04-28', decidedOn)).record.id;
  });
  afterAll(() => world.stop());

  const clerk = anOfficer(['clerk']);
  const byAgency = (change: Partial<DisputeRecord> = {}) =>
    world.ask(disputeRecord, {
      as: story.case.agency,
      target: recordId,
      body: { grounds: 'wrong-facts', statement: '涉及两户，而非三户。', ...change },
    });
  const forPerson = (change: Partial<DisputeRecord> = {}) => {
    const body: DisputeRecord = { grounds: 'personal-data', statement, onBehalfOf: '李四', ...change };
    return world.ask(disputeRecord, { as: clerk, target: recordId, body });
  };
  const decide = (target: string, change: Partial<DecideDispute> = {}, as = story.second) =>
    world.ask(decideDispute, { as, target, body: { outcome: 'upheld', reason: '经核对无误。', ...change } });
  const shown = () => world.ask(getRecord, { target: recordId });
  const file = () => world.ask(getRecordFile, { as: story.case.approver, target: recordId });

  it('shows the entry as disputed until it is answered, within ten working days', async () => {
    const dispute = await byAgency();
    // Saturday, 9 May is itself not counted: two whole working weeks, to Friday, 22 May.
    expect(dispute).toMatchObject({ state: 'OPEN', filedOn: decidedOn, answerDueOn: '2026-05-22' });
    expect((await shown()).disputed).toBe(true);
    await expect(byAgency()).rejects.toMatchObject({ code: 'dispute-open', details: { disputeId: dispute.id } });
    expect(await decide(dispute.id)).toMatchObject({ state: 'UPHELD', reason: '经核对无误。', allowed: [] });
    expect((await shown()).disputed).toBe(false);
    const [row] = await world.rows<{ state: string }>('select state from misconduct.deadline where subject_id = $1', [
      dispute.id,
    ]);
    expect(row?.state).toBe('met');
  });

  it('corrects the entry and keeps both versions', async () => {
    const { id } = await byAgency();
    const publicFacts = '该机构两份分户评估报告的价值时点与征收决定公告日不一致。';
    await decide(id, { outcome: 'corrected', publicFacts });
    expect(await shown()).toMatchObject({ facts: publicFacts, version: 3, disputed: false });
    const [step] = await world.rows<{ content: object; reason: string | null }>(
      `select content from misconduct.proceeding_step where subject_id = $1 and deed = 'correct'`,
      [recordId],
    );
    expect(step?.content).toMatchObject({
      disputeId: id,
      before: { facts: expect.stringContaining('三份') },
      after: { facts: publicFacts },
    });
  });

  it('puts the entry into a lighter class, never into a graver one', async () => {
    const { id } = await byAgency({ grounds: 'wrong-class' });
    await expect(decide(id, { outcome: 'corrected', severityClass: 'serious' })).rejects.toMatchObject({
      code: 'class-above-penalty',
      pointer: '/severityClass',
    });
    await decide(id, { outcome: 'corrected', severityClass: 'minor' });
    await expect(shown()).rejects.toMatchObject({ code: 'not-found' });
    expect((await file()).record).toMatchObject({ state: 'UNPUBLISHED', severityClass: 'minor' });
  });

  it('is decided by nobody who signed the entry, changes something or nothing, and holds no personal numbers', async () => {
    const { id } = await byAgency();
    await expect(decide(id, {}, story.case.approver)).rejects.toMatchObject({ code: 'signatory-decides-dispute' });
    await expect(decide(id, { outcome: 'corrected' })).rejects.toMatchObject({ code: 'correction-unfit' });
    await expect(decide(id, { publicFacts: '更正后的事实如下所述。' })).rejects.toMatchObject({
      code: 'correction-unfit',
    });
    await expect(decide(id, { outcome: 'corrected', publicFacts: statement })).rejects.toMatchObject({
      code: 'public-text-personal',
      pointer: '/publicFacts',
    });
    expect((await shown()).disputed).toBe(true);
  });

  it('is answered once, though two officers answer at the same moment', async () => {
    const { id } = await byAgency();
    const tries = await Promise.allSettled([decide(id), decide(id, {}, anOfficer(['approver']))]);
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(tries.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'transition-not-allowed' },
    });
  });

  it('is written down at the counter for a person, whose words the agency does not read and nothing holds in clear', async () => {
    await expect(forPerson({ onBehalfOf: undefined })).rejects.toMatchObject({ code: 'dispute-person-unfit' });
    await expect(byAgency({ onBehalfOf: '李四' })).rejects.toMatchObject({ code: 'dispute-person-unfit' });
    const { id } = await forPerson();
    expect((await file()).disputes).toMatchObject([{ id, statement, onBehalfOf: '李**' }]);
    const own = await world.ask(getRecordFile, { as: story.case.agency, target: recordId });
    expect(own.disputes).toEqual([]);
    await expect(world.ask(withdrawDispute, { as: story.case.agency, target: id })).rejects.toMatchObject({
      code: 'not-found',
    });
    const kept = await world.rows<{ all: string }>(
      `select (select coalesce(string_agg(d::text, ''), '') from misconduct.record_dispute d) ||
         (select coalesce(string_agg(o::text, ''), '') from misconduct.outbox o) ||
         (select coalesce(string_agg(s::text, ''), '') from misconduct.proceeding_step s) ||
         (select coalesce(string_agg(i.answer::text, ''), '') from misconduct.idempotency i) as all`,
    );
    expect(kept[0]?.all).not.toMatch(/李四|11010519491231002X/);
  });

  it('is taken back by whoever raised it', async () => {
    const { id } = await byAgency();
    await expect(world.ask(withdrawDispute, { as: clerk, target: id })).rejects.toMatchObject({ code: 'not-allowed' });
    expect(await world.ask(withdrawDispute, { as: story.case.agency, target: id })).toMatchObject({
      state: 'WITHDRAWN',
    });
    expect((await shown()).disputed).toBe(false);
  });
});
