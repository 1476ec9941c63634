import { checkReadiness, displayChanged, projectChanged, withdrawDetermination, type Readiness } from '#contracts';
import { aHousehold, ReviewStory, World } from '#testing';
import { randomUUID } from 'node:crypto';
import { service } from '../service.js';

const codes = ({ shortfalls }: Readiness): string[] => shortfalls.map(({ code }) => code);

describe('readiness for the compensation decision', () => {
  let world: World;
  let story: ReviewStory;

  beforeAll(async () => {
    world = await World.start(service);
  }, 60_000);
  afterAll(() => world.stop());
  beforeEach(async () => {
    story = new ReviewStory(world);
    await story.registered();
  });

  const seen = (sql: string, parameters: unknown[]) => story.seen(sql, parameters);
  const check = (decisionOn: string) =>
    world.ask(checkReadiness, { as: story.clerk, target: story.reportId, body: { decisionOn } });

  /** Selected, commissioned, displayed and explained, before the report. */
  async function prepared(): Promise<void> {
    const { projectId, agencyId, organId, regulatorOrganId, jurisdiction } = story.accepted;
    await world.publish(projectChanged, {
      projectId,
      version: 3,
      organId,
      regulatorOrganId,
      jurisdiction,
      announcedOn: '2026-09-01',
      appointments: [],
      selection: { method: 'draw', concludedOn: '2026-09-18', agencyIds: [agencyId] },
      commissions: [{ agencyId, signedOn: '2026-09-21' }],
    });
    await world.publish(displayChanged, {
      displayId: randomUUID(),
      version: 2,
      projectId,
      agencyId,
      from: '2026-10-12',
      to: '2026-10-16',
      explanations: 1,
      corrections: 0,
      endedOn: '2026-10-16',
    });
    await seen('select 1 from reviews.known_project where project_id = $1', [projectId]);
    await seen('select 1 from reviews.known_display where project_id = $1', [projectId]);
  }

  it('says yes from the day after the ten days, and names the last day before', async () => {
    await prepared();
    await story.served('2026-11-09');
    expect(await check('2026-11-19')).toMatchObject({
      ready: false,
      shortfalls: [{ code: 'review-period-running', details: { lastDay: '2026-11-19' } }],
    });
    expect(await check('2026-11-20')).toMatchObject({ ready: true, shortfalls: [] });
  });

  it('refuses a decision served together with the report, one without service, and one nothing can be proved for', async () => {
    expect(codes(await check('2026-11-09'))).toEqual([
      'selection-unproved',
      'commission-unproved',
      'display-missing',
      'report-not-served',
    ]);
    await prepared();
    expect(codes(await check('2026-11-09'))).toEqual(['report-not-served']);
    await story.served('2026-11-09');
    expect(codes(await check('2026-11-09'))).toEqual(['review-period-running']);
  });

  it('waits for a review, for service of its result, and for the days after it', async () => {
    await prepared();
    await story.served('2026-11-09');
    const review = await story.available(await story.file('2026-11-12'), '2026-11-13');
    expect(codes(await check('2026-12-31'))).toEqual(['review-pending']);
    await story.answer(review, '2026-11-18');
    expect(codes(await check('2026-12-31'))).toEqual(['result-not-served']);
    await story.resultServed(review, '2026-11-20');
    expect(codes(await check('2026-11-30'))).toEqual(['determination-period-running']);
    expect(codes(await check('2026-12-01'))).toEqual([]);
    await story.request(review, '2026-11-25');
    expect(codes(await check('2026-12-01'))).toEqual(['determination-pending']);
  });

  it('waits for the days to apply again after a determination was withdrawn', async () => {
    await prepared();
    await story.served('2026-11-09');
    const review = await story.available(await story.file('2026-11-12'), '2026-11-13');
    await story.answer(review, '2026-11-18');
    await story.resultServed(review, '2026-11-20');
    const { id: target } = await story.request(review, '2026-11-25');
    const body = { reason: '拟补充材料后重新申请鉴定' };
    await world.ask(withdrawDetermination, { as: story.household, target, body });
    expect(codes(await check('2026-11-30'))).toEqual(['determination-period-running']);
    expect(codes(await check('2026-12-01'))).toEqual([]);
  });

  it('is told to officers in charge only', async () => {
    const asked = world.ask(checkReadiness, { as: aHousehold(story.reportId), target: story.reportId, body: {} });
    await expect(asked).rejects.toMatchObject({ code: 'not-allowed' });
  });
});
