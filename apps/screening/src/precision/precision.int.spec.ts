import {
  disposeFlag,
  findFlags,
  getPrecision,
  getProjectScreening,
  reportAccepted,
  type FlagOutcome,
  type FlagView,
} from '#contracts';
import { aHousehold, anAgencyCaller, anOfficer, aProjectOfReports, eventually, World } from '#testing';
import { randomUUID } from 'node:crypto';
import { wilsonInterval } from '../domain/quality/wilson-interval.js';
import { service } from '../service.js';

const reviewer = anOfficer(['reviewer'], ['nanguan-housing']);
const projectId = randomUUID();
const outcomes: FlagOutcome[] = ['confirmed', 'confirmed', 'explained', 'noise', 'confirmed'];

describe('the precision of rules', () => {
  let world: World;
  let flags: FlagView[];

  const precision = (body: object = {}, as = reviewer) => world.ask(getPrecision, { as, body });
  const dispose = (target: string, outcome: FlagOutcome) =>
    world.ask(disposeFlag, { as: reviewer, target, body: { outcome, reason: '已现场核实' } });

  beforeAll(async () => {
    world = await World.start(service);
    world.setDay('2026-06-10');
    for (const [i, one] of aProjectOfReports({ projectId, homes: 200 }).entries()) {
      const unitPriceYuan = Math.round(one.facts.unitPriceYuan * ([1.4, 1.35, 1.3, 0.7, 0.72][i] ?? 1));
      await world.publish(reportAccepted, { ...one, facts: { ...one.facts, unitPriceYuan } });
    }
    await eventually(async () => {
      const screening = await world.ask(getProjectScreening, { as: reviewer, target: projectId }).catch(() => null);
      return screening?.upToDate && screening.n === 200;
    }, 60_000);
    const { items } = await world.ask(findFlags, { as: reviewer, body: { projectId, limit: 200 } });
    flags = items.filter(({ level, subjectKind }) => level === 3 && subjectKind === 'report').slice(0, 5);
    if (flags.length < 5) throw new Error('too few flags');
  }, 90_000);
  afterAll(() => world.stop());

  it('is unknown before anybody has disposed of a flag', async () => {
    const { all, byCode, undisposed } = await precision();
    expect([all, byCode]).toEqual([{ confirmed: 0, explained: 0, noise: 0 }, []]);
    expect(undisposed).toBeGreaterThanOrEqual(5);
  });

  it('counts the last word on each flag, by code and by reason, with its interval', async () => {
    await dispose(flags[0]?.id ?? '', 'noise');
    world.setDay('2026-06-11');
    for (const [i, { id }] of flags.entries()) await dispose(id, outcomes[i] ?? 'noise');
    const { all, byCode, byReason } = await precision();
    const { share, low, high } = wilsonInterval(3, 5) ?? {};
    expect(all).toEqual({ confirmed: 3, explained: 1, noise: 1, precision: share, low95: low, high95: high });
    for (const groups of [byCode, byReason]) {
      expect(groups.reduce((sum, group) => sum + group.confirmed + group.explained + group.noise, 0)).toBe(5);
      expect(groups.every(({ level }) => level === 3)).toBe(true);
    }
    expect(byCode.map(({ code }) => code)).toEqual(['above-like-homes', 'below-like-homes']);
    expect(new Set(byReason.map(({ code }) => code))).toEqual(
      new Set(flags.map(({ evidence }) => evidence.reason?.code)),
    );
    expect(JSON.stringify({ byCode, byReason })).not.toContain('agency');
  });

  it('can be asked for a span of days and a project', async () => {
    expect((await precision({ to: '2026-06-10' })).all).toMatchObject({ confirmed: 0, noise: 0 });
    expect((await precision({ from: '2026-06-11', to: '2026-06-11' })).all.confirmed).toBe(3);
    expect((await precision({ projectId })).all.confirmed).toBe(3);
    expect((await precision({ projectId: randomUUID() })).all.confirmed).toBe(0);
    await expect(precision({ from: '2026-06-12', to: '2026-06-11' })).rejects.toMatchObject({
      code: 'span-reversed',
      pointer: '/to',
    });
  });

  it('is of the officer’s own projects, and no agency’s or household’s business', async () => {
    expect((await precision({}, anOfficer(['reviewer'], ['siping']))).all.confirmed).toBe(0);
    for (const as of [anAgencyCaller(flags[0]?.agencyId ?? ''), aHousehold(flags[0]?.reportId ?? '')]) {
      await expect(world.ask(getPrecision, { as })).rejects.toMatchObject({ code: 'not-allowed' });
    }
  });
});
