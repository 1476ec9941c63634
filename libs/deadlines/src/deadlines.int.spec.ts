import { deadlineChangedBy, deadlineReachedBy, holidaysImported, type DeadlineStage } from '#contracts';
import { Refusal } from '#kernel';
import { Clock, Tx } from '#messaging';
import type { ServiceDefinition } from '#service';
import { eventually, World } from '#testing';
import { Module } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import {
  deadlineEntities,
  deadlineProviders,
  DeadlineMetOn1764000000520,
  DeadlineSuspension1764000000510,
  DeadlineSweep,
  Holidays,
  DeadlineTables1764000000500,
  Deadlines,
  WhenHolidaysImported,
  type DeadlineReactions,
  type DeadlineRow,
} from './index.js';

@Module({ controllers: [WhenHolidaysImported], providers: deadlineProviders })
class KeeperModule {}

/** A service that keeps deadlines and does nothing else. */
const service: ServiceDefinition = {
  schema: {
    service: 'agency-registry',
    entities: deadlineEntities,
    migrations: [DeadlineTables1764000000500, DeadlineSuspension1764000000510, DeadlineMetOn1764000000520],
    appendOnly: ['deadline_change'],
  },
  module: KeeperModule,
};

const order = { ground: 'force-majeure', reason: '大雪封路', by: 'officer-1' };
const stop = { ...order, until: '2026-04-20' };

describe('the deadlines a service keeps', () => {
  let world: World;
  let deadlines: Deadlines;
  let db: DataSource;

  beforeAll(async () => {
    world = await World.start(service);
    deadlines = world.get('agency-registry', Deadlines);
    db = world.get('agency-registry', DataSource);
  }, 60_000);
  afterAll(() => world.stop());

  const inTx = <T>(day: string, work: (tx: Tx) => Promise<T>): Promise<T> => {
    world.setDay(day);
    return db.transaction(async (manager) => {
      const tx = new Tx(manager, 'live', randomUUID(), day, new Date(`${day}T12:00:00+08:00`));
      const done = await work(tx);
      await tx.flush();
      return done;
    });
  };
  const sweep = (day: string) => {
    world.setDay(day);
    return world.get('agency-registry', DeadlineSweep).sweepOnce('live');
  };
  const which = () => ({ key: 'D04' as const, subjectKind: 'review', subjectId: randomUUID() });
  const opening = (from: string) => ({ ...which(), from, jurisdiction: '330100', mustAct: ['agency' as const] });
  const stagesOf = (row: DeadlineRow) =>
    world.rows<{ stage: DeadlineStage; state: string }>(
      'select stage, state from agency_registry.deadline_stage where deadline_id = $1 order by on_day',
      [row.id],
    );
  const historyOf = (row: DeadlineRow) =>
    world.rows(
      `select what, old_due_on::text as "oldDueOn", new_due_on::text as "newDueOn", ground, reason
       from agency_registry.deadline_change where deadline_id = $1 order by version`,
      [row.id],
    );
  const again = async (row: DeadlineRow) =>
    (await inTx(row.from, (tx) => deadlines.of(tx, row.subjectKind, [row.subjectId])))[0];

  it('fire each stage once, however often and from however many places they are swept', async () => {
    const row = await inTx('2026-03-02', (tx) => deadlines.open(tx, opening('2026-03-02')));
    expect(row.dueOn).toBe('2026-03-12');
    await sweep('2026-03-08');
    expect((await stagesOf(row)).map(({ state }) => state)).toEqual(['waiting', 'waiting', 'waiting']);
    world.setDay('2026-03-30');
    const sweeper = world.get('agency-registry', DeadlineSweep);
    await Promise.all([1, 2, 3].map(() => sweeper.sweepOnce('live')));
    await sweep('2026-03-31');
    expect((await stagesOf(row)).map(({ state }) => state)).toEqual(['fired', 'fired', 'fired']);
    expect((await again(row))?.state).toBe('lapsed');
    const told = await eventually(async () => {
      const reached = await world.published(deadlineReachedBy('agency-registry'));
      const own = reached.filter(({ body }) => body.deadlineId === row.id);
      return own.length >= 3 && own;
    });
    expect(told.map(({ body }) => body.stage).toSorted()).toEqual(['escalated', 'lapsed', 'reminder']);
  });

  it('are met in time up to the end of the last day, and late after it', async () => {
    const inTime = await inTx('2026-03-02', (tx) => deadlines.open(tx, opening('2026-03-02')));
    await inTx('2026-03-12', (tx) => deadlines.meet(tx, inTime as never));
    expect((await again(inTime))?.state).toBe('met');
    expect((await stagesOf(inTime)).map(({ state }) => state)).toEqual(['dropped', 'dropped', 'dropped']);

    const late = await inTx('2026-03-02', (tx) => deadlines.open(tx, opening('2026-03-02')));
    await inTx('2026-03-13', (tx) => deadlines.meet(tx, late as never));
    expect((await again(late))?.state).toBe('met-late');
  });

  it('open once for one trigger; another trigger replaces what ran', async () => {
    const first = opening('2026-03-02');
    const row = await inTx('2026-03-02', (tx) => deadlines.open(tx, first));
    const twin = await inTx('2026-03-02', (tx) => deadlines.open(tx, first));
    expect(twin.id).toBe(row.id);
    const renewed = await inTx('2026-03-05', (tx) => deadlines.open(tx, { ...first, from: '2026-03-05' }));
    expect(renewed).toMatchObject({ dueOn: '2026-03-16', state: 'open' });
    expect(await stagesOf(row)).toEqual([
      { stage: 'reminder', state: 'dropped' },
      { stage: 'lapsed', state: 'dropped' },
      { stage: 'escalated', state: 'dropped' },
    ]);
  });

  it('stand still while suspended, by a recorded decision, and run on when resumed', async () => {
    const row = await inTx('2026-03-02', (tx) => deadlines.open(tx, opening('2026-03-02')));
    const named = { key: 'D04' as const, subjectKind: row.subjectKind, subjectId: row.subjectId };
    await inTx('2026-03-05', (tx) => deadlines.suspend(tx, named, stop));
    await sweep('2026-03-20');
    expect((await stagesOf(row)).map(({ state }) => state)).toEqual(['waiting', 'waiting', 'waiting']);
    // 3 and 4 March are used up; eight more days from the day after 25 March end on 2 April.
    const resumed = await inTx('2026-03-25', (tx) => deadlines.resume(tx, named, order));
    expect(resumed).toMatchObject({ dueOn: '2026-04-02', state: 'open' });
    expect(await historyOf(row)).toEqual([
      { what: 'opened', oldDueOn: null, newDueOn: '2026-03-12', ground: null, reason: null },
      { what: 'suspended', oldDueOn: '2026-03-12', newDueOn: '2026-03-12', ground: order.ground, reason: order.reason },
      { what: 'resumed', oldDueOn: '2026-03-12', newDueOn: '2026-04-02', ground: order.ground, reason: order.reason },
    ]);
  });

  it('run on by themselves after the last day of a suspension, once, whoever sweeps and however late', async () => {
    const suspended = async (until: string) => {
      const row = await inTx('2026-03-02', (tx) => deadlines.open(tx, opening('2026-03-02')));
      return inTx('2026-03-05', (tx) => deadlines.suspend(tx, row as never, { ...stop, until }));
    };
    const row = await suspended('2026-03-25');
    await sweep('2026-03-25');
    expect(await again(row)).toMatchObject({ state: 'suspended', suspendedUntil: '2026-03-25' });
    world.setDay('2026-03-27');
    const sweeper = world.get('agency-registry', DeadlineSweep);
    await Promise.all([1, 2, 3].map(() => sweeper.sweepOnce('live')));
    // As if it had been resumed on 25 March itself.
    expect(await again(row)).toMatchObject({ dueOn: '2026-04-02', state: 'open', suspendedUntil: null });
    expect((await historyOf(row)).slice(2)).toEqual([
      {
        what: 'resumed',
        oldDueOn: '2026-03-12',
        newDueOn: '2026-04-02',
        ground: 'suspension-over',
        reason: '2026-03-25',
      },
    ]);

    const lapsed = await suspended('2026-03-10');
    await sweep('2026-04-01');
    expect(await again(lapsed)).toMatchObject({ dueOn: '2026-03-18', state: 'lapsed' });
    expect((await stagesOf(lapsed)).map(({ state }) => state)).toEqual(['fired', 'fired', 'fired']);

    const [early, late] = [await suspended('2026-03-10'), await suspended('2026-03-10')];
    await inTx('2026-03-18', (tx) => deadlines.meet(tx, early as never));
    await inTx('2026-03-19', (tx) => deadlines.meet(tx, late as never));
    expect([(await again(early))?.state, (await again(late))?.state]).toEqual(['met', 'met-late']);
  });

  it('are suspended by no order without a fit last day', async () => {
    const row = await inTx('2026-03-02', (tx) => deadlines.open(tx, opening('2026-03-02')));
    const suspend = (until: string) =>
      inTx('2026-03-05', (tx) => deadlines.suspend(tx, row as never, { ...order, until }));
    await expect(suspend('2026-03-04')).rejects.toMatchObject({ code: 'suspension-ends-in-past', pointer: '/until' });
    await expect(suspend('2026-05-04')).rejects.toMatchObject({
      code: 'suspension-too-long',
      pointer: '/until',
      details: { latest: '2026-05-03', unconfirmed: true },
    });
    expect(await again(row)).toMatchObject({ state: 'open', version: 1 });
    expect(await suspend('2026-05-03')).toMatchObject({ state: 'suspended' });
  });

  it('lengthen by a recorded decision as far as the law allows, and no further', async () => {
    const penalty = { ...opening('2026-03-02'), key: 'D07' as const, subjectKind: 'case' };
    const row = await inTx('2026-03-02', (tx) => deadlines.open(tx, penalty));
    expect(row.dueOn).toBe('2026-03-17');
    const longer = await inTx('2026-03-10', (tx) => deadlines.extend(tx, row as never, { ...order, length: 10 }));
    expect(longer.dueOn).toBe('2026-03-27');
    await expect(
      inTx('2026-03-11', (tx) => deadlines.extend(tx, row as never, { ...order, length: 6 })),
    ).rejects.toMatchObject({ code: 'extension-too-long', details: { left: 5 } });
    const answer = await inTx('2026-03-02', (tx) => deadlines.open(tx, opening('2026-03-02')));
    await expect(
      inTx('2026-03-03', (tx) => deadlines.extend(tx, answer as never, { ...order, length: 1 })),
    ).rejects.toMatchObject({ code: 'extension-too-long', details: { left: 0 } });
  });

  it('refuse to resume what runs, and to suspend what is over', async () => {
    const row = await inTx('2026-03-02', (tx) => deadlines.open(tx, opening('2026-03-02')));
    const named = row as never;
    await expect(inTx('2026-03-03', (tx) => deadlines.resume(tx, named, order))).rejects.toThrow(Refusal);
    await inTx('2026-03-03', (tx) => deadlines.meet(tx, named));
    await expect(inTx('2026-03-04', (tx) => deadlines.suspend(tx, named, stop))).rejects.toMatchObject({
      code: 'deadline-not-running',
    });
  });

  it('move with the holidays once a year is published, and keep the day that was told before', async () => {
    const row = await inTx('2031-09-24', (tx) => deadlines.open(tx, opening('2031-09-24')));
    expect(row).toMatchObject({ dueOn: '2031-10-06', provisional: true });
    const golden = Array.from({ length: 7 }, (_, at) => ({
      day: `2031-10-0${at + 1}`,
      kind: 'holiday' as const,
      name: '国庆节',
    }));
    const days = [{ day: '2031-01-01', kind: 'holiday' as const, name: '元旦' }, ...golden];
    const table = { year: 2031, version: 1, source: 'test', days };
    const eventId = await world.publish(holidaysImported, table);
    await world.publish(holidaysImported, table, eventId);
    await eventually(async () => (await again(row))?.dueOn === '2031-10-08');
    expect(await historyOf(row)).toEqual([
      { what: 'opened', oldDueOn: null, newDueOn: '2031-10-06', ground: null, reason: null },
      { what: 'holidays-imported', oldDueOn: '2031-10-06', newDueOn: '2031-10-08', ground: null, reason: '2031/1' },
    ]);
    expect((await again(row))?.provisional).toBe(false);
    await eventually(async () => {
      const told = await world.published(deadlineChangedBy('agency-registry'));
      return told.some(({ body }) => body.deadlineId === row.id && body.dueOn === '2031-10-08');
    });
  });

  it('call an act in time that was late only by a provisional day, and leave one that is late still', async () => {
    const done = async (from: string, on: string) => {
      const row = await inTx(from, (tx) => deadlines.open(tx, opening(from)));
      await inTx(on, (tx) => deadlines.meet(tx, row as never));
      return row;
    };
    const [early, late] = [await done('2032-09-21', '2032-10-03'), await done('2032-09-21', '2032-10-09')];
    expect(await again(early)).toMatchObject({ state: 'met-late', dueOn: '2032-10-01', metOn: '2032-10-03' });
    const days = Array.from({ length: 7 }, (_, at) => ({
      day: `2032-10-0${at + 1}`,
      kind: 'holiday' as const,
      name: '国庆节',
    }));
    await world.publish(holidaysImported, { year: 2032, version: 1, source: 'test', days });
    await eventually(async () => (await again(early))?.dueOn === '2032-10-08');
    expect((await again(early))?.state).toBe('met');
    expect(await again(late)).toMatchObject({ state: 'met-late', dueOn: '2032-10-08' });
  });

  it('do what the service does about a lapse in the transaction that fires it, or fire nothing', async () => {
    const row = await inTx('2026-05-06', (tx) => deadlines.open(tx, opening('2026-05-06')));
    let failing = true;
    const reactions: DeadlineReactions = {
      onStage: async (tx, { id }, stage) => {
        await tx.query(`update deadline set project_id = $2 where id = $1 and $3 = 'lapsed'`, [
          id,
          randomUUID(),
          stage,
        ]);
        if (failing && id === row.id) throw new Error('the subject is being worked on');
      },
    };
    const clock = world.get('agency-registry', Clock);
    const sweeper = new DeadlineSweep(db, clock, 'agency-registry', world.get('agency-registry', Holidays), reactions);
    world.setDay('2026-05-19');
    await sweeper.sweepOnce('live');
    expect((await stagesOf(row)).map(({ state }) => state)).toEqual(['waiting', 'waiting', 'waiting']);
    expect((await again(row))?.projectId).toBeNull();
    failing = false;
    world.setDay('2026-05-19');
    await sweeper.sweepOnce('live');
    expect((await stagesOf(row)).map(({ state }) => state)).toEqual(['fired', 'fired', 'waiting']);
    expect((await again(row))?.projectId).not.toBeNull();
  });

  it('give way to a deed that is at the same subject just then', async () => {
    const row = await inTx('2026-06-01', (tx) => deadlines.open(tx, opening('2026-06-01')));
    const met = inTx('2026-06-15', async (tx) => {
      await tx.query('select 1 from deadline where id = $1 for update', [row.id]);
      expect(await sweep('2026-06-15')).toBeGreaterThanOrEqual(0);
      await deadlines.meet(tx, row as never, '2026-06-11');
    });
    await met;
    expect((await again(row))?.state).toBe('met');
    expect((await stagesOf(row)).map(({ state }) => state)).toEqual(['dropped', 'dropped', 'dropped']);
  });
});
