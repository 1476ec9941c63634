import {
  correctReport,
  listReportVersions,
  opinionGiven,
  recordService,
  reviewAnswered,
  reviewClosed,
  reviewMadeAvailable,
  submitReport,
  voidService,
  type CorrectReport,
} from '#contracts';
import {
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
import { randomUUID } from 'node:crypto';
import { service } from '../service.js';

const agency = anAgencyCaller(aReportsAgencyId);
const clerk = anOfficer(['clerk']);
const reviewer = anOfficer(['reviewer']);
const { agencyId } = agency;
const proof = { kind: 'signed-receipt' as const, servedOn: '2026-05-08', evidenceSha256: 'e'.repeat(64) };

let count = 0;
const identityOf = () => {
  count += 1;
  return { reportNo: `S-${count}`, household: { householdNo: `S-${count}` } };
};

describe('a served report', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start(service);
    world.setDay('2026-05-10');
    await tellRegisters(world);
    await eventually(() => world.ask(submitReport, { as: agency, body: aReport(identityOf()) }).catch(() => null));
  }, 60_000);
  afterAll(() => world.stop());

  const served = async () => {
    const identity = identityOf();
    const { reportId } = await world.ask(submitReport, { as: agency, body: aReport(identity) });
    const { serviceId } = await world.ask(recordService, { as: clerk, target: reportId, body: proof });
    const correct = (why: Omit<CorrectReport, 'reason' | 'report'>, report: ReportOverrides = {}) => {
      const body = { reason: '面积按复测结果更正，其余不变', ...why, report: aReport({ ...identity, ...report }) };
      return world.ask(correctReport, { as: agency, target: reportId, body });
    };
    const available = (reviewId: string) =>
      world.publish(reviewMadeAvailable, { reviewId, reportId, agencyId, availableOn: '2026-05-10' });
    return { reportId, serviceId, correct, available };
  };
  const known = (id: string, closed = false) =>
    eventually(async () => {
      const rows = await world.rows('select 1 from report_intake.known_challenge where id = $1 and closed = $2', [
        id,
        closed,
      ]);
      return rows.length > 0;
    });
  const opinion = (determinationId: string, reportId: string, outcome: 'maintained' | 'correct') =>
    world.publish(opinionGiven, {
      determinationId,
      reportId,
      agencyId,
      projectId: aReportsProjectId,
      regulatorOrganId: 'changchun',
      outcome,
    });

  it('is not corrected by its agency alone, until its service is voided', async () => {
    const { reportId, serviceId, correct } = await served();
    await expect(correct({ kind: 'agency-correction' })).rejects.toMatchObject({ code: 'served-stands' });
    const { items } = await world.ask(listReportVersions, { as: clerk, target: reportId });
    expect(items.map(({ status }) => status)).toEqual(['served']);
    await world.ask(voidService, { as: reviewer, target: serviceId, body: { reason: '送达对象有误，须重新送达。' } });
    expect(await correct({ kind: 'agency-correction' })).toMatchObject({ version: 2, status: 'registered' });
  });

  it('gives way once to a review of it that is before the agency', async () => {
    const { reportId, correct, available } = await served();
    const reviewId = randomUUID();
    const unknown = { code: 'challenge-unknown', pointer: '/reviewId' };
    await expect(correct({ kind: 'review', reviewId })).rejects.toMatchObject(unknown);
    await available(reviewId);
    await known(reviewId);
    const failed = await correct({ kind: 'review', reviewId }, { signers: [aSigner(1)] });
    expect(failed.status).toBe('returned');
    expect(await correct({ kind: 'review', reviewId })).toMatchObject({ version: 3, status: 'registered' });
    await world.ask(recordService, { as: clerk, target: reportId, body: { ...proof, servedOn: '2026-05-10' } });
    const again = correct({ kind: 'review', reviewId });
    await expect(again).rejects.toMatchObject({ code: 'challenge-closed', pointer: '/reviewId' });
  });

  it('gives no way to the review of another report, nor to one answered, however late its opening is told', async () => {
    const [mine, other] = [await served(), await served()];
    const [others, answered] = [randomUUID(), randomUUID()];
    await other.available(others);
    await known(others);
    await expect(mine.correct({ kind: 'review', reviewId: others })).rejects.toMatchObject({
      code: 'challenge-unknown',
    });
    const answer = { reviewId: answered, reportId: mine.reportId, agencyId, outcome: 'unchanged' } as const;
    await world.publish(reviewAnswered, answer);
    await known(answered, true);
    await mine.available(answered);
    const marker = randomUUID();
    await mine.available(marker);
    await known(marker);
    await expect(mine.correct({ kind: 'review', reviewId: answered })).rejects.toMatchObject({
      code: 'challenge-closed',
    });
  });

  it('gives way to an opinion that asks for correction, not to one that maintains it', async () => {
    const { reportId, correct } = await served();
    const [maintained, determinationId] = [randomUUID(), randomUUID()];
    await expect(correct({ kind: 'determination' })).rejects.toMatchObject({ code: 'determination-id-missing' });
    await opinion(maintained, reportId, 'maintained');
    await opinion(determinationId, reportId, 'correct');
    await known(determinationId);
    await expect(correct({ kind: 'determination', determinationId: maintained })).rejects.toMatchObject({
      code: 'challenge-unknown',
      pointer: '/determinationId',
    });
    expect(await correct({ kind: 'determination', determinationId })).toMatchObject({ status: 'registered' });
    const { items } = await world.ask(listReportVersions, { as: clerk, target: reportId });
    expect(items.at(-1)).toMatchObject({ kind: 'determination', determinationId, reviewId: null });
  });

  it('hears of a review twice and opens nothing that was closed between', async () => {
    const { correct, available } = await served();
    const reviewId = randomUUID();
    await available(reviewId);
    await known(reviewId);
    await correct({ kind: 'review', reviewId });
    await known(reviewId, true);
    await available(reviewId);
    const marker = randomUUID();
    await available(marker);
    await known(marker);
    await expect(correct({ kind: 'review', reviewId })).rejects.toMatchObject({ code: 'challenge-closed' });
  });

  it('gives no way to a review taken back, until it is reopened and made available again', async () => {
    const { reportId, correct, available } = await served();
    const reviewId = randomUUID();
    await available(reviewId);
    await known(reviewId);
    await world.publish(reviewClosed, { reviewId, reportId, agencyId, outcome: 'withdrawn' });
    await known(reviewId, true);
    await expect(correct({ kind: 'review', reviewId })).rejects.toMatchObject({ code: 'challenge-closed' });
    await available(reviewId);
    await known(reviewId);
    expect(await correct({ kind: 'review', reviewId })).toMatchObject({ version: 2, status: 'registered' });
    await world.publish(reviewClosed, { reviewId, reportId, agencyId, outcome: 'closed' });
    await available(reviewId);
    const marker = randomUUID();
    await available(marker);
    await known(marker);
    await expect(correct({ kind: 'review', reviewId })).rejects.toMatchObject({ code: 'challenge-closed' });
  });

  it('takes no notice of a closing told after the reopening that came later', async () => {
    const { reportId, correct, available } = await served();
    const reviewId = randomUUID();
    const closed = { reviewId, reportId, agencyId, outcome: 'withdrawn' } as const;
    const longAgo = new Date('2026-05-01T00:00:00Z');
    await available(reviewId);
    await known(reviewId);
    const eventId = await world.publish(reviewClosed, closed, randomUUID(), longAgo);
    await eventually(async () => {
      const rows = await world.rows('select 1 from report_intake.inbox where event_id = $1', [eventId]);
      return rows.length > 0;
    });
    expect(await correct({ kind: 'review', reviewId })).toMatchObject({ version: 2, status: 'registered' });
  });
});
