import {
  acceptRepair,
  findAgencyRecords,
  findRepairFraud,
  getRecordFile,
  getRepair,
  getRepairEligibility,
  recordChanged,
  withdrawRepair,
} from '#contracts';
import { DeadlineSweep } from '#deadlines';
import { anAgencyCaller, eventually, RecordStory, World } from '#testing';
import { randomUUID } from 'node:crypto';
import { service } from '../service.js';

const decidedOn = '2026-05-09';
/** The first day after three months. */
const eligibleOn = '2026-08-10';
const dayBefore = '2026-08-09';

describe('the repair of an entry', () => {
  let world: World;
  let story: RecordStory;
  let recordId: string;
  let caseId: string;
  beforeAll(async () => {
    world = await World.start(service);
  }, 60_000);
  beforeEach(async () => {
    story = new RecordStory(world);
    await story.case.partiesAreKnown();
    const entered = await story.published('2026-04-28', decidedOn);
    [recordId, caseId] = [entered.record.id, entered.caseId];
  });
  afterAll(() => world.stop());

  const shown = async () => (await world.ask(findAgencyRecords, { target: story.case.agencyId })).items;
  const eligibility = () => world.ask(getRepairEligibility, { as: story.case.agency, target: recordId });
  const fraud = (target: string) => {
    const body = { findings: '缴款凭证系伪造。', evidenceSha256: 'ef'.repeat(32) };
    return world.ask(findRepairFraud, { as: story.second, target, body });
  };

  it('waits for the least term of its class, and then stops publication and tells everybody', async () => {
    world.setDay(dayBefore);
    const missing = { code: 'repair-not-eligible', details: { missing: ['least-term-running'] } };
    await expect(story.applyForRepair(recordId)).rejects.toMatchObject(missing);
    expect(await eligibility()).toMatchObject({ eligible: false, earliestRepairOn: eligibleOn, noticeServed: true });
    world.setDay(eligibleOn);
    await story.settle(caseId, eligibleOn);
    expect(await eligibility()).toMatchObject({ eligible: true, missing: [], unconfirmed: true });
    const applied = await story.applyForRepair(recordId);
    // Three working days after Monday, 10 August; the decision is due ten after acceptance.
    expect(applied).toMatchObject({ state: 'APPLIED', dueOn: '2026-08-13' });
    await expect(story.applyForRepair(recordId)).rejects.toMatchObject({ code: 'repair-open' });
    await world.ask(withdrawRepair, { as: story.case.agency, target: applied.id });
    const verified = await story.verifiedRepair(recordId);
    expect(verified).toMatchObject({ state: 'VERIFIED', dueOn: '2026-08-24' });
    const repaired = await story.decideRepair(verified.id);
    expect(repaired).toMatchObject({ state: 'REPAIRED', decidedOn: eligibleOn });
    expect(repaired).not.toHaveProperty('dueOn');
    expect(await shown()).toEqual([]);
    const facts = await eventually(async () => {
      const all = (await world.published(recordChanged)).filter(({ body }) => body.recordId === recordId);
      return all.length === 2 && all;
    });
    expect(facts.map(({ body }) => body.state)).toEqual(['published', 'repaired']);
  });

  it('is granted only where the fine is paid on file, whatever the verification says', async () => {
    world.setDay(eligibleOn);
    const { id } = await story.verifiedRepair(recordId);
    const owed = { code: 'repair-not-eligible', details: { missing: ['duties-not-performed'] } };
    await expect(story.decideRepair(id)).rejects.toMatchObject(owed);
    expect(await shown()).toHaveLength(1);
    await story.settle(caseId, eligibleOn);
    expect(await story.decideRepair(id)).toMatchObject({ state: 'REPAIRED' });
  });

  it('is granted only where duties and correction were verified, by an approver who did not verify', async () => {
    world.setDay(eligibleOn);
    await story.settle(caseId, eligibleOn);
    const { id } = await story.verifiedRepair(recordId, { corrected: false });
    await expect(story.decideRepair(id)).rejects.toMatchObject({
      code: 'repair-not-eligible',
      details: { missing: ['not-corrected'] },
    });
    const verifier = { ...story.case.investigators[0], roles: ['approver' as const] };
    await expect(story.decideRepair(id, 'deny', verifier)).rejects.toMatchObject({ code: 'repair-verifier-decides' });
    const denied = await story.decideRepair(id, 'deny');
    expect(denied).toMatchObject({ state: 'DENIED', remedy: { zh: expect.stringContaining('行政复议') }, allowed: [] });
    expect(await shown()).toHaveLength(1);
  });

  it('is refused with a reason and the way to a remedy, and may be applied for again', async () => {
    world.setDay(eligibleOn);
    const { id } = await story.applyForRepair(recordId);
    await expect(story.decideRepair(id)).rejects.toMatchObject({
      code: 'transition-not-allowed',
      details: { state: 'APPLIED', allowed: ['accept', 'refuse', 'withdraw', 'moot'] },
    });
    const body = { decision: 'refuse' as const, reason: '承诺书未加盖公章。' };
    const refused = await world.ask(acceptRepair, { as: story.case.investigators[0], target: id, body });
    expect(refused).toMatchObject({ state: 'REFUSED', reason: body.reason, remedy: { en: expect.any(String) } });
    expect(await story.applyForRepair(recordId)).toMatchObject({ state: 'APPLIED' });
  });

  it('is decided by one of two approvers who decide at the same moment', async () => {
    world.setDay(eligibleOn);
    await story.settle(caseId, eligibleOn);
    const { id } = await story.verifiedRepair(recordId);
    const tries = await Promise.allSettled([
      story.decideRepair(id),
      story.decideRepair(id, 'deny', story.case.approver),
    ]);
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('got by false papers is undone: the entry is shown for what was left, and the agency barred', async () => {
    world.setDay(eligibleOn);
    await story.settle(caseId, eligibleOn);
    const { id } = await story.repaired(recordId);
    world.setDay('2026-09-09');
    expect(await fraud(id)).toMatchObject({ state: 'FRAUD', barredUntil: '2029-09-09' });
    // Down for thirty days: thirty days more than to 9 May 2027.
    expect(await shown()).toMatchObject([{ id: recordId, state: 'PUBLISHED', expiresOn: '2027-06-08' }]);
    const barred = { code: 'repair-not-eligible', details: { missing: ['barred'] } };
    await expect(story.applyForRepair(recordId)).rejects.toMatchObject(barred);
    await expect(fraud(id)).rejects.toMatchObject({ code: 'transition-not-allowed' });
    world.setDay('2027-06-09');
    await world.get('misconduct', DeadlineSweep).sweepOnce('live');
    expect(await shown()).toEqual([]);
    const own = await world.ask(getRecordFile, { as: story.case.agency, target: recordId });
    expect(own.history.map(({ deed }) => deed)).toEqual(['open', 'publish', 'repair', 'republish', 'expire']);
  });

  it('is moot once the publication ends by itself', async () => {
    world.setDay('2027-05-08');
    const { id } = await story.applyForRepair(recordId);
    world.setDay('2027-05-10');
    await world.get('misconduct', DeadlineSweep).sweepOnce('live');
    const repair = await world.ask(getRepair, { as: story.case.agency, target: id });
    expect(repair).toMatchObject({ state: 'MOOT', allowed: [] });
    await expect(story.applyForRepair(recordId)).rejects.toMatchObject({ code: 'repair-not-eligible' });
  });

  it('is taken back by staff only where the desk filed it, and by the agency either way', async () => {
    world.setDay(eligibleOn);
    const [officer] = story.case.investigators;
    const { id: own } = await story.applyForRepair(recordId);
    await expect(world.ask(withdrawRepair, { as: officer, target: own })).rejects.toMatchObject({
      code: 'not-allowed',
    });
    expect(await world.ask(getRepair, { as: officer, target: own })).toMatchObject({ state: 'APPLIED' });
    await world.ask(withdrawRepair, { as: story.case.agency, target: own });
    const { id: written } = await story.applyForRepair(recordId, { channel: 'desk' }, officer);
    expect(await world.ask(withdrawRepair, { as: officer, target: written })).toMatchObject({ state: 'WITHDRAWN' });
    const { id: again } = await story.applyForRepair(recordId, { channel: 'desk' }, officer);
    const taken = await world.ask(withdrawRepair, { as: story.case.agency, target: again });
    expect(taken).toMatchObject({ state: 'WITHDRAWN' });
  });

  it('needs no payment of a fine that a remedy took away', async () => {
    world.setDay('2026-06-30');
    const days: [string, string, string] = ['2026-06-01', '2026-06-03', '2026-06-30'];
    await story.heard(caseId, days, { result: 'change', penalties: ['warning', 'confiscation'] });
    world.setDay(eligibleOn);
    expect(await eligibility()).toMatchObject({ eligible: true, missing: [] });
    const { id } = await story.verifiedRepair(recordId);
    expect(await story.decideRepair(id)).toMatchObject({ state: 'REPAIRED' });
  });

  it('is nothing to a stranger, and its promise holds no personal numbers', async () => {
    world.setDay(eligibleOn);
    const stranger = anAgencyCaller(randomUUID());
    await expect(world.ask(getRepairEligibility, { as: stranger, target: recordId })).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(story.applyForRepair(recordId, { promise: '承诺人电话13812345678。' })).rejects.toMatchObject({
      code: 'public-text-personal',
      pointer: '/promise',
    });
  });
});
