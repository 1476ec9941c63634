import {
  clockSet,
  durableName,
  factStream,
  flagsChanged,
  reportAccepted,
  reportServed,
  type ClockSet,
  type Fact,
  type ReportAccepted,
} from '#contracts';
import { startService, type ServiceDefinition } from '#service';
import { eventually, World } from '#testing';
import { jest } from '@jest/globals';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { Controller, Module } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { randomUUID } from 'node:crypto';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { Inbox, listDeadLetters, OnEvent, replayDeadLetters, replayOutbox, Tx, WhenClockSet } from './index.js';

/** How many more times the handler fails for each report; absent: it works. */
const faults = new Map<string, number>();
const handler = durableName('screening', reportAccepted.subject);

/** Writes one row per application, emits one event, and fails after both when a fault is planted. */
@Controller()
class WhenReportAccepted {
  private readonly replica = randomUUID();

  constructor(private readonly inbox: Inbox) {}

  @OnEvent(reportAccepted)
  handle(@Payload() fact: Fact<ReportAccepted>): Promise<void> {
    return this.inbox.once(fact, WhenReportAccepted.name, async (tx) => {
      const { reportId } = fact.body;
      await tx.query('insert into applied (report_id, replica) values ($1, $2)', [reportId, this.replica]);
      tx.emit(flagsChanged, { projectId: reportId, runId: randomUUID(), raised: 1, cleared: 0 });
      await tx.flush();
      const left = faults.get(reportId) ?? 0;
      if (left === 0) return;
      faults.set(reportId, left - 1);
      throw new Error('planted fault');
    });
  }
}

@Module({ controllers: [WhenReportAccepted, WhenClockSet] })
class ProbeModule {}

class Probe1764000009000 implements MigrationInterface {
  name = 'Probe1764000009000';
  up = async (db: QueryRunner): Promise<void> => {
    await db.query('create table applied (report_id uuid not null, replica uuid not null)');
  };
  down = async (db: QueryRunner): Promise<void> => {
    await db.query('drop table applied');
  };
}

const probe: ServiceDefinition = {
  schema: { service: 'screening', entities: [], migrations: [Probe1764000009000] },
  module: ProbeModule,
  delivery: { triesBeforeDeadLetter: 3, firstPauseMs: 10, longestPauseMs: 40 },
};

const accepted = (reportId: string): ReportAccepted => ({
  reportId,
  version: 1,
  projectId: randomUUID(),
  organId: 'nanguan',
  regulatorOrganId: 'changchun',
  jurisdiction: '220102',
  agencyId: randomUUID(),
  signerIds: [randomUUID(), randomUUID()],
  reportCode: 'K7QF2M9XPD4T',
  issuedOn: '2026-04-20',
  valuationDate: '2026-03-02',
  facts: {
    use: 'residential',
    structure: 'brick-concrete',
    areaSqm: 85.37,
    unitPriceYuan: 8120,
    totalYuan: 693_204,
    builtYear: 1998,
    floor: 3,
    floors: 6,
    blockNo: 'A',
    buildingNo: '1',
  },
});

jest.setTimeout(30_000);

describe('events between services', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start(probe);
  }, 60_000);
  afterAll(() => world.stop());

  const timesApplied = async (reportId: string): Promise<number> =>
    (await world.rows('select 1 from screening.applied where report_id = $1', [reportId])).length;
  const isApplied = async (reportId: string): Promise<boolean> => (await timesApplied(reportId)) > 0;
  const letters = (eventId?: string) => listDeadLetters(world.databaseUrl, 'screening', eventId ? { eventId } : {});
  const settled = (subject: string): Promise<unknown> =>
    eventually(async () => {
      const manager = await jetstreamManager(world.operator);
      const info = await manager.consumers.info(factStream, durableName('screening', subject));
      return info.num_pending === 0 && info.num_ack_pending === 0;
    });
  const flagsOf = async (projectId: string) =>
    (await world.published(flagsChanged)).filter((fact) => fact.body.projectId === projectId);
  const publishRaw = (subject: string, text: string) => jetstream(world.operator).publish(subject, text);
  const everythingPublished = (): Promise<unknown> =>
    eventually(
      async () => (await world.rows('select from screening.outbox where published_at is null')).length === 0,
      30_000,
    );
  /** Commits an event of the service as a deed would. */
  const commit = (projectId: string): Promise<void> =>
    world.get('screening', DataSource).transaction(async (manager) => {
      const tx = new Tx(manager, 'live', 'test', '2026-04-20', new Date());
      tx.emit(flagsChanged, { projectId, runId: randomUUID(), raised: 0, cleared: 1 });
      await tx.flush();
    });

  it('applies an event once although it comes twice', async () => {
    const reportId = randomUUID();
    const eventId = await world.publish(reportAccepted, accepted(reportId));
    await world.publish(reportAccepted, accepted(reportId), eventId);
    await eventually(() => isApplied(reportId));
    await settled(reportAccepted.subject);
    expect(await timesApplied(reportId)).toBe(1);
    await everythingPublished();
    expect((await flagsOf(reportId)).length).toBe(1);
  });

  it('tries a failing handler again until it works, and publishes nothing of the attempts rolled back', async () => {
    const reportId = randomUUID();
    faults.set(reportId, 2);
    const eventId = await world.publish(reportAccepted, accepted(reportId));
    await eventually(() => isApplied(reportId));
    await everythingPublished();
    expect([faults.get(reportId), await timesApplied(reportId), (await flagsOf(reportId)).length]).toEqual([0, 1, 1]);
    expect(await letters(eventId)).toEqual([]);
  });

  it('sets an event aside after the last try, and applies it once when it is replayed after the fault is mended', async () => {
    const reportId = randomUUID();
    faults.set(reportId, 5);
    const eventId = await world.publish(reportAccepted, accepted(reportId));
    const [letter] = await eventually(async () => {
      const found = await letters(eventId);
      return found.length > 0 && found;
    });
    expect(letter).toMatchObject({ handler, subject: reportAccepted.subject, error: 'Error: planted fault' });
    expect([faults.get(reportId), await timesApplied(reportId)]).toEqual([2, 0]);

    faults.delete(reportId);
    expect(await replayDeadLetters(world.databaseUrl, 'screening', world.operator, { eventId })).toBe(1);
    expect(await replayDeadLetters(world.databaseUrl, 'screening', world.operator, { eventId })).toBe(0);
    await eventually(() => isApplied(reportId));
    await settled(reportAccepted.subject);
    expect([await timesApplied(reportId), await letters()]).toEqual([1, []]);
  });

  it('keeps a replayed event that fails once more as a dead letter', async () => {
    const reportId = randomUUID();
    faults.set(reportId, 6);
    const eventId = await world.publish(reportAccepted, accepted(reportId));
    await eventually(async () => (await letters(eventId)).length > 0);
    await replayDeadLetters(world.databaseUrl, 'screening', world.operator, { handler });
    await eventually(async () => (await letters(eventId)).length > 0 && faults.get(reportId) === 0);
    await replayDeadLetters(world.databaseUrl, 'screening', world.operator, { handler });
    await eventually(() => isApplied(reportId));
    expect(await letters(eventId)).toEqual([]);
  });

  it('sets aside at once what is no event of its subject, and goes on with the next', async () => {
    const badShape = randomUUID();
    const { subject } = reportAccepted;
    const good = {
      eventId: badShape,
      subject,
      tenant: 'live',
      occurredAt: new Date().toISOString(),
      correlationId: '',
    };
    const before = new Set((await letters()).map((one) => one.eventId));
    const reportId = randomUUID();
    await publishRaw(subject, '{"half":');
    await publishRaw(subject, 'null');
    await publishRaw(subject, JSON.stringify({ ...good, subject: reportServed.subject, body: {} }));
    await publishRaw(subject, JSON.stringify({ ...good, body: { ...accepted(reportId), version: 'one' } }));
    await world.publish(reportAccepted, accepted(reportId));
    await eventually(() => isApplied(reportId));
    await settled(subject);
    const found = (await letters()).filter((one) => !before.has(one.eventId));
    expect(found.length).toBe(4);
    expect(found.find((one) => one.eventId === badShape)?.error).toContain('version');
    const manager = await jetstreamManager(world.operator);
    expect((await manager.consumers.info(factStream, handler)).num_redelivered).toBe(0);
  });

  it('moves the clock of a test tenant to what was set last, in whatever order it is heard', async () => {
    const movedTenant = `test:${randomUUID()}`;
    const set = (aheadMs: number, occurredAt: string): Promise<unknown> => {
      const body: ClockSet = { movedTenant, aheadMs };
      const fact: Fact<ClockSet> = {
        eventId: randomUUID(),
        subject: clockSet.subject,
        tenant: 'live',
        occurredAt,
        correlationId: '',
        body,
      };
      return publishRaw(clockSet.subject, JSON.stringify(fact));
    };
    await set(86_400_000, '2026-11-23T02:00:00.000Z');
    await eventually(async () => (await world.rows('select 1 from screening.tenant_clock')).length === 1);
    await set(3_600_000, '2026-11-23T01:00:00.000Z');
    await settled(clockSet.subject);
    const [row] = await world.rows<{ ahead_ms: string }>('select ahead_ms from screening.tenant_clock');
    expect(row?.ahead_ms).toBe('86400000');
  });

  it('lets two replicas share the work, each event applied once', async () => {
    const second = await startService(probe, world.env);
    const reportIds = Array.from({ length: 200 }, () => randomUUID());
    await Promise.all(reportIds.map((reportId) => world.publish(reportAccepted, accepted(reportId))));
    const applied = await eventually(async () => {
      const rows = await world.rows<{ report_id: string; replica: string }>(
        'select report_id, replica from screening.applied where report_id = any($1)',
        [reportIds],
      );
      return rows.length >= reportIds.length && rows;
    }, 30_000);
    await settled(reportAccepted.subject);
    await second.close();
    expect(applied.length).toBe(200);
    expect(new Set(applied.map((row) => row.report_id)).size).toBe(200);
    expect(new Set(applied.map((row) => row.replica)).size).toBe(2);
  }, 60_000);

  it('publishes what was committed while nats-server lay dead, and hears events again', async () => {
    const [projectId, reportId] = [randomUUID(), randomUUID()];
    const restart = await world.crashNats();
    await commit(projectId);
    await restart();
    await everythingPublished();
    await world.publish(reportAccepted, accepted(reportId));
    await eventually(() => isApplied(reportId), 30_000);
    expect([(await flagsOf(projectId)).length, await timesApplied(reportId)]).toEqual([1, 1]);
  }, 90_000);

  it('gives a stream that lost events all of them back, and stores none twice', async () => {
    const projectId = randomUUID();
    const since = new Date();
    await commit(projectId);
    await everythingPublished();
    const again = await replayOutbox(world.databaseUrl, 'screening', world.operator, { since });
    expect([again.stored, again.alreadyThere > 0]).toEqual([0, true]);

    const manager = await jetstreamManager(world.operator);
    const { config } = await manager.streams.info(factStream);
    await manager.streams.delete(factStream);
    await manager.streams.add(config);
    const afterLoss = await replayOutbox(world.databaseUrl, 'screening', world.operator, { since });
    expect(afterLoss).toEqual({ stored: again.alreadyThere, alreadyThere: 0 });
    expect((await flagsOf(projectId)).length).toBe(1);

    const reportId = randomUUID();
    await world.publish(reportAccepted, accepted(reportId));
    await eventually(() => isApplied(reportId));
  });
});
