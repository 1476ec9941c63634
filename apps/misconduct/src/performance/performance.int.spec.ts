import {
  acceptPenaltyRemedy,
  applyToCourt,
  demandPayment,
  endPenaltyRemedy,
  filePenaltyRemedy,
  getCase,
  recordPayment,
  type RecordPayment,
} from '#contracts';
import { DeadlineSweep } from '#deadlines';
import { anOfficer, CaseStory, World } from '#testing';
import { createHash, randomUUID } from 'node:crypto';
import { service } from '../service.js';

const noticedOn = '2026-04-28';
const decidedOn = '2026-05-09';
/** Fifteen days on is Sunday 24 May: Monday. */
const lastDay = '2026-05-25';
const hash = 'cd'.repeat(32);

describe('the performance of a decision', () => {
  let world: World;
  let story: CaseStory;
  beforeAll(async () => {
    world = await World.start(service);
  }, 60_000);
  beforeEach(async () => {
    story = new CaseStory(world);
    await story.partiesAreKnown();
  });
  afterAll(() => world.stop());

  /** A fine of CNY 10,000, served on the day it was decided. */
  const fined = async () => {
    const { id } = await story.noticed(noticedOn);
    world.setDay(decidedOn);
    await story.decide(id);
    await story.serve(id, decidedOn);
    return id;
  };
  /** On a receipt of its own each time. */
  const receipt = (amountFen: number, paidOn: string): RecordPayment => {
    return { amountFen, paidOn, evidenceSha256: createHash('sha256').update(randomUUID()).digest('hex') };
  };
  const put = (target: string, body: RecordPayment, ifMatch?: number, as = story.investigators[0]) =>
    world.ask(recordPayment, { as, target, body, ...(ifMatch === undefined ? {} : { ifMatch }) });
  const pay = (target: string, amountFen: number, paidOn: string, as = story.investigators[0]) =>
    put(target, receipt(amountFen, paidOn), undefined, as);
  const enforce = (target: string, appliedOn: string) => {
    const body = { appliedOn, court: '南关区人民法院', reason: '逾期不缴纳罚款。', evidenceSha256: hash };
    return world.ask(applyToCourt, { as: story.approver, target, body });
  };
  const demand = (target: string, servedOn: string) =>
    world.ask(demandPayment, { as: story.investigators[0], target, body: { servedOn, evidenceSha256: hash } });
  const days = (id: string) =>
    world.rows(
      `select key, due_on::text as due_on, state from misconduct.deadline
       where subject_id = $1 and key in ('SET-DEMAND', 'SET-APPLY-COURT') order by created_at, key`,
      [id],
    );
  const read = async (target: string) => (await world.ask(getCase, { as: story.agency, target })).performance;

  it('is owed for fifteen days, and done when all is paid', async () => {
    const id = await fined();
    expect(await read(id)).toMatchObject({ state: 'DUE', fineYuan: 10_000, dueOn: lastDay, owedFen: 1_000_000 });
    world.setDay(lastDay);
    expect((await pay(id, 400_000, decidedOn)).performance).toMatchObject({ state: 'DUE', owedFen: 600_000 });
    const paid = await pay(id, 600_000, lastDay);
    expect(paid.performance).toMatchObject({ state: 'PERFORMED', performedOn: lastDay, surchargeFen: 0, owedFen: 0 });
    await expect(pay(id, 1, lastDay)).rejects.toMatchObject({ code: 'transition-not-allowed' });
    const deadline = await world.rows(`select state from misconduct.deadline where subject_id = $1 and key = 'D13'`, [
      id,
    ]);
    expect(deadline).toEqual([{ state: 'met' }]);
  });

  it('costs three per cent a day when it is late, to the day it was paid and not the day that was recorded', async () => {
    const id = await fined();
    world.setDay('2026-06-30');
    expect(await read(id)).toMatchObject({ surchargeFen: 1_000_000, owedFen: 2_000_000 });
    const late = await pay(id, 1_000_000, '2026-05-27');
    expect(late.performance).toMatchObject({ state: 'DUE', surchargeFen: 60_000, owedFen: 60_000 });
    const done = await pay(id, 60_000, '2026-06-30');
    expect(done.performance).toMatchObject({ state: 'PERFORMED', performedOn: '2026-06-30' });
  });

  it('is asked of the court only once it is overdue, and ends enforced', async () => {
    const id = await fined();
    world.setDay(lastDay);
    await expect(enforce(id, lastDay)).rejects.toMatchObject({
      code: 'payment-not-overdue',
      details: { dueOn: lastDay },
    });
    // Six months after 9 May 2026 is Monday, 9 November: until then the agency may sue.
    world.setDay('2026-11-09');
    await expect(enforce(id, '2026-11-09')).rejects.toMatchObject({
      code: 'remedy-period-runs',
      pointer: '/appliedOn',
      details: { dueOn: '2026-11-09' },
    });
    expect(await read(id)).toMatchObject({ state: 'DUE' });
    await demand(id, '2026-10-26');
    world.setDay('2026-11-10');
    expect((await enforce(id, '2026-11-10')).performance).toMatchObject({
      state: 'ENFORCING',
      court: '南关区人民法院',
    });
    expect((await pay(id, 2_000_000, '2026-11-10')).performance).toMatchObject({ state: 'ENFORCED', owedFen: 0 });
  });

  it('is demanded in writing ten working days before the court is asked, and no later than three months after it became final', async () => {
    const id = await fined();
    world.setDay('2026-05-26');
    await expect(demand(id, lastDay)).rejects.toMatchObject({ code: 'payment-not-overdue', pointer: '/servedOn' });
    await expect(demand(id, '2026-05-27')).rejects.toMatchObject({ code: 'day-out-of-range', pointer: '/servedOn' });
    world.setDay('2026-11-12');
    const missing = { code: 'demand-missing', pointer: '/appliedOn' };
    await expect(enforce(id, '2026-11-12')).rejects.toMatchObject(missing);
    expect((await demand(id, '2026-11-03')).performance).toMatchObject({ state: 'DUE', demandServedOn: '2026-11-03' });
    await expect(enforce(id, '2026-11-12')).rejects.toMatchObject({
      code: 'demand-period-runs',
      details: { dueOn: '2026-11-17' },
    });
    world.setDay('2027-03-15');
    const late = { code: 'enforcement-too-late', pointer: '/appliedOn', details: { dueOn: '2027-02-09' } };
    await expect(enforce(id, '2027-03-15')).rejects.toMatchObject(late);
    expect(await read(id)).toMatchObject({ state: 'DUE' });
    expect((await enforce(id, '2026-11-18')).performance).toMatchObject({ state: 'ENFORCING' });
  });

  it('can be enforced no more once the last day to ask the court has gone by, and is done when it is paid all the same', async () => {
    const [id, inTime] = [await fined(), await fined()];
    const sweep = () => world.get('misconduct', DeadlineSweep).sweepOnce('live');
    world.setDay('2026-05-26');
    await sweep();
    world.setDay('2026-11-12');
    for (const each of [id, inTime]) await demand(each, '2026-11-03');
    world.setDay('2027-02-09');
    await sweep();
    expect(await read(id)).toMatchObject({ state: 'DUE' });
    world.setDay('2027-02-10');
    await sweep();
    expect(await read(id)).toMatchObject({ state: 'UNENFORCED' });
    await expect(enforce(id, '2027-02-10')).rejects.toMatchObject({ code: 'enforcement-too-late' });
    expect((await enforce(inTime, '2026-11-18')).performance).toMatchObject({ state: 'ENFORCING' });
    expect((await pay(id, 2_000_000, '2027-02-10')).performance).toMatchObject({ state: 'PERFORMED', owedFen: 0 });
  });

  it('sets the organ its days to demand and to ask the court once it is overdue, and takes them away while a remedy is heard', async () => {
    const id = await fined();
    world.setDay('2026-05-26');
    await world.get('misconduct', DeadlineSweep).sweepOnce('live');
    const open = await days(id);
    expect(open).toMatchObject([
      { key: 'SET-APPLY-COURT', due_on: '2027-02-09', state: 'open' },
      { key: 'SET-DEMAND', state: 'open' },
    ]);
    world.setDay('2026-06-01');
    const body = { kind: 'suit' as const, filedOn: '2026-06-01', heardBy: '长春铁路运输法院', evidenceSha256: hash };
    const suit = await world.ask(filePenaltyRemedy, { as: anOfficer(['legal-reviewer']), target: id, body });
    expect(await days(id)).toMatchObject([{ state: 'cancelled' }, { state: 'cancelled' }]);
    const as = anOfficer(['legal-reviewer']);
    const turnedDown = { accepted: false, on: '2026-06-01', reason: '不予立案。' };
    await world.ask(acceptPenaltyRemedy, { as, target: suit.id, body: turnedDown });
    expect((await days(id)).slice(2)).toMatchObject([{ state: 'open' }, { state: 'open' }]);
    await demand(id, '2026-06-01');
    world.setDay('2026-06-02');
    await pay(id, 2_000_000, '2026-06-01');
    expect((await days(id)).slice(2)).toMatchObject([
      { key: 'SET-APPLY-COURT', state: 'cancelled' },
      { key: 'SET-DEMAND', state: 'met' },
    ]);
  });

  it('is the fine a remedy left: what was paid counts, the surcharge is counted on it, and enough is done', async () => {
    const ended = async (fineYuan: number | undefined, paidFen: number) => {
      const id = await fined();
      world.setDay('2026-05-30');
      await pay(id, paidFen, '2026-05-20');
      const as = anOfficer(['legal-reviewer']);
      const filed = { kind: 'reconsideration' as const, filedOn: '2026-05-28', heardBy: '长春市人民政府' };
      const { id: target } = await world.ask(filePenaltyRemedy, {
        as,
        target: id,
        body: { ...filed, evidenceSha256: hash },
      });
      const taken = { accepted: true, on: '2026-05-28', reason: '符合受理条件。' };
      await world.ask(acceptPenaltyRemedy, { as, target, body: taken });
      const result = { result: 'change' as const, penalties: ['warning', 'fine'] as const, on: '2026-05-30' };
      const end = {
        ...result,
        penalties: [...result.penalties],
        documentNo: '长府复决〔2026〕3号',
        evidenceSha256: hash,
      };
      const refused = world.ask(endPenaltyRemedy, { as, target, body: end });
      await expect(refused).rejects.toMatchObject({ code: 'sanction-figure-wrong', pointer: '/fineYuan' });
      const left = await world.ask(endPenaltyRemedy, {
        as,
        target,
        body: { ...end, ...(fineYuan ? { fineYuan } : {}) },
      });
      expect(left).toMatchObject({ state: 'CHANGED', fineYuanLeft: fineYuan });
      return read(id);
    };
    // Two days late before the remedy was filed, on the 1,000 yuan left of 5,000.
    expect(await ended(5_000, 400_000)).toMatchObject({
      state: 'DUE',
      fineYuan: 5_000,
      dueOn: lastDay,
      surchargeFen: 6_000,
      owedFen: 106_000,
    });
    expect(await ended(4_000, 400_000)).toMatchObject({ state: 'PERFORMED', performedOn: '2026-05-20', owedFen: 0 });
  });

  it('is not asked of the court while a remedy is heard, however late it was sought', async () => {
    const id = await fined();
    world.setDay('2026-11-20');
    const as = anOfficer(['legal-reviewer']);
    const body = { kind: 'suit' as const, filedOn: '2026-11-20', heardBy: '长春铁路运输法院', evidenceSha256: hash };
    await world.ask(filePenaltyRemedy, { as, target: id, body });
    await expect(enforce(id, '2026-11-20')).rejects.toMatchObject({ code: 'enforcement-under-remedy' });
    expect(await read(id)).toMatchObject({ state: 'DUE' });
  });

  it('takes a receipt once, and one payment of two made on what both saw before', async () => {
    const id = await fined();
    const { version } = await world.ask(getCase, { as: story.approver, target: id });
    const first = receipt(500_000, decidedOn);
    const tries = await Promise.allSettled([put(id, first, version), put(id, receipt(500_000, decidedOn), version)]);
    expect(tries.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(tries.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'version-changed' } });
    const again = receipt(100_000, decidedOn);
    await put(id, again, version + 1);
    await expect(put(id, again)).rejects.toMatchObject({ code: 'receipt-on-file', pointer: '/evidenceSha256' });
    expect(await read(id)).toMatchObject({ state: 'DUE', paidFen: 600_000 });
  });

  it('is done by being served where no money is ordered, and is nothing before', async () => {
    const { id } = await story.noticed(noticedOn);
    world.setDay(decidedOn);
    await expect(pay(id, 1, decidedOn)).rejects.toMatchObject({ code: 'nothing-to-perform' });
    await story.decide(id, { penalties: ['warning'] });
    await story.serve(id, decidedOn);
    expect(await read(id)).toMatchObject({ state: 'PERFORMED', fineYuan: 0, owedFen: 0, performedOn: decidedOn });
  });

  it('is lifted when a remedy annuls the decision: nothing is owed, and no surcharge ran meanwhile', async () => {
    const id = await fined();
    const as = anOfficer(['legal-reviewer']);
    const filed = { kind: 'reconsideration' as const, filedOn: '2026-05-20', heardBy: '长春市人民政府' };
    world.setDay('2026-05-20');
    const remedy = await world.ask(filePenaltyRemedy, { as, target: id, body: { ...filed, evidenceSha256: hash } });
    await world.ask(acceptPenaltyRemedy, {
      as,
      target: remedy.id,
      body: { accepted: true, on: '2026-05-20', reason: '符合受理条件。' },
    });
    world.setDay('2026-06-30');
    expect(await read(id)).toMatchObject({ state: 'DUE', surchargeFen: 0, owedFen: 1_000_000 });
    const body = {
      result: 'annul' as const,
      on: '2026-06-29',
      documentNo: '长府复决〔2026〕3号',
      evidenceSha256: hash,
    };
    await world.ask(endPenaltyRemedy, { as, target: remedy.id, body });
    expect(await read(id)).toMatchObject({ state: 'LIFTED', owedFen: 0, allowed: ['change-fine'] });
    expect(await world.rows('select 1 from misconduct.fined_act where case_id = $1', [id])).toEqual([]);
    await expect(pay(id, 1, '2026-06-30')).rejects.toMatchObject({ code: 'transition-not-allowed' });
  });

  it('takes no payment of tomorrow, nor from an officer of another county', async () => {
    const id = await fined();
    await expect(pay(id, 1, '2026-05-10')).rejects.toMatchObject({ code: 'day-out-of-range', pointer: '/paidOn' });
    const stranger = anOfficer(['case-officer'], ['yanbian']);
    await expect(pay(id, 1, decidedOn, stranger)).rejects.toMatchObject({ code: 'not-found' });
    expect(await read(id)).toMatchObject({ paidFen: 0 });
  });
});
