import {
  correctDisplayedResult,
  displayChanged,
  displayResults,
  endDisplay,
  explainOnSite,
  filesInUse,
  listDisplays,
  projectChanged,
  recordService,
  submitReport,
  type ExplainOnSite,
} from '#contracts';
import {
  anAgencyCaller,
  anOfficer,
  aProjectChanged,
  aReport,
  aReportsAgencyId,
  aReportsAppraiserIds,
  eventually,
  tellRegisters,
  World,
} from '#testing';
import { randomUUID } from 'node:crypto';
import { service } from '../service.js';

const agency = anAgencyCaller(aReportsAgencyId);
const clerk = anOfficer(['clerk']);
const elsewhere = anOfficer(['clerk'], ['yanbian']);
const regulatorsClerk = anOfficer(['clerk'], ['changchun']);
const [recordSha256, papersSha256] = ['1'.repeat(64), '2'.repeat(64)];
const place = '样例社区居委会';
const appraiserId = aReportsAppraiserIds[0];
const shandong = '6a1f8d0e-2f43-4c59-9a2b-0c6f5c1d2e09';

describe('a public display', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.start(service);
    world.setDay('2026-04-08');
    await tellRegisters(world);
    await world.publish(projectChanged, aProjectChanged({ projectId: shandong, jurisdiction: '370102' }));
    await eventually(() => world.ask(listDisplays, { as: clerk, target: shandong }).catch(() => null));
  }, 60_000);
  afterAll(() => world.stop());

  const show = (from = '2026-04-01', to = '2026-04-05') =>
    world.ask(displayResults, { as: clerk, target: shandong, body: { from, to, place } });
  const explain = (target: string, more: Partial<ExplainOnSite> = {}, as: typeof clerk | typeof agency = agency) => {
    const said = { appraiserId, heldOn: '2026-04-02', place, questions: 6, answers: 5, evidenceSha256: recordSha256 };
    return world.ask(explainOnSite, { as, target, body: { ...said, ...more } });
  };
  const correction = {
    householdNo: 'A-007',
    field: 'area' as const,
    reason: '李某反映面积登记有误，经核更正',
    beforeYuan: 8e5,
    afterYuan: 815e3,
    correctedOn: '2026-04-03',
    evidenceSha256: papersSha256,
  };
  const correct = (target: string, more: Partial<typeof correction> = {}, as: typeof clerk | typeof agency = clerk) =>
    world.ask(correctDisplayedResult, { as, target, body: { ...correction, ...more } });
  const end = (target: string, endedOn = '2026-04-07', as = clerk) =>
    world.ask(endDisplay, { as, target, body: { endedOn } });
  const told = async (displayId: string) =>
    (await world.published(displayChanged)).map(({ body }) => body).filter((body) => body.displayId === displayId);
  const deadlineOf = async (displayId: string) =>
    (
      await world.rows<{ due_on: string; state: string }>(
        `select due_on::text, state from report_intake.deadline where subject_id = $1 and key = 'D02'`,
        [displayId],
      )
    )[0];

  it('is explained, corrected and ended by the local rule, and everybody hears of it', async () => {
    const { displayId, mayEndOn } = await show();
    // Five days after 1 April end on 6 April, the holiday of Qingming; the 7th is the first working day.
    expect(mayEndOn).toBe('2026-04-07');
    expect(await deadlineOf(displayId)).toEqual({ due_on: '2026-04-07', state: 'open' });
    await explain(displayId);
    await correct(displayId, {}, agency);
    const ended = await end(displayId);
    expect(ended).toMatchObject({
      version: 4,
      agencyId: aReportsAgencyId,
      endedOn: '2026-04-07',
      short: false,
      explanations: [
        {
          appraiserId,
          questions: 6,
          answers: 5,
        },
      ],
      corrections: [
        {
          householdNo: 'A-007',
          beforeYuan: 8e5,
          afterYuan: 815e3,
        },
      ],
    });
    expect(await deadlineOf(displayId)).toMatchObject({ state: 'met' });
    await eventually(async () => (await told(displayId)).length === 4);
    const facts = (await told(displayId)).sort((a, b) => a.version - b.version);
    expect(facts.map(({ explanations, corrections }) => [explanations, corrections])).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
      [1, 1],
    ]);
    expect(facts.map(({ endedOn }) => endedOn)).toEqual([undefined, undefined, undefined, '2026-04-07']);
    const trace = await world.rows<{ deed: string }>(
      'select deed from report_intake.history where subject_id = $1 order by seq',
      [displayId],
    );
    expect(trace.map(({ deed }) => deed)).toEqual(['open', 'explain', 'correct', 'end']);
    const { used } = await world.ask(filesInUse.reportIntake, { body: { hashes: [recordSha256, papersSha256] } });
    expect(used.sort()).toEqual([recordSha256, papersSha256]);
    const stored = await world.rows('select * from report_intake.display_correction');
    expect(JSON.stringify(stored)).not.toContain('李某');
  });

  it('ends not before its time, not tomorrow, and once', async () => {
    const { displayId } = await show();
    const refusals = [
      [end(displayId, '2026-04-06'), { code: 'display-too-short', details: { earliest: '2026-04-07' } }],
      [end(displayId, '2026-04-09'), { code: 'display-end-in-future', pointer: '/endedOn' }],
      [end(displayId, '2026-04-07', regulatorsClerk), { code: 'organ-outside-your-scope' }],
      [end(displayId, '2026-04-07', elsewhere), { code: 'not-found' }],
    ] as const;
    for (const [asked, refusal] of refusals) await expect(asked).rejects.toMatchObject(refusal);
    const race = await Promise.allSettled([1, 2, 3].map(() => end(displayId)));
    expect(race.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(end(displayId)).rejects.toMatchObject({ code: 'transition-not-allowed' });
    await expect(explain(displayId)).rejects.toMatchObject({ code: 'transition-not-allowed' });
    await expect(correct(displayId)).rejects.toMatchObject({ code: 'transition-not-allowed' });
    const [counted] = await world.rows(
      'select count(*)::integer as n from report_intake.display_explanation where display_id = $1',
      [displayId],
    );
    expect(counted).toEqual({ n: 0 });
  });

  it('is explained by the project’s own appraisers during the display, and corrected during it', async () => {
    const { displayId } = await show('2026-04-02', '2026-04-07');
    const refusals = [
      [
        explain(displayId, { appraiserId: randomUUID() }),
        { code: 'explainer-not-of-project', pointer: '/appraiserId' },
      ],
      [explain(displayId, { heldOn: '2026-04-01' }), { code: 'explained-outside-display', pointer: '/heldOn' }],
      [explain(displayId, { heldOn: '2026-04-09' }), { code: 'explained-outside-display', pointer: '/heldOn' }],
      [explain(displayId, { answers: 7 }), { code: 'answers-exceed', pointer: '/answers' }],
      [explain(displayId, {}, anAgencyCaller(randomUUID())), { code: 'not-found' }],
      [correct(displayId, { correctedOn: '2026-04-01' }), { code: 'corrected-outside-display' }],
      [correct(displayId, { correctedOn: '2026-04-09' }), { code: 'corrected-outside-display' }],
    ] as const;
    for (const [asked, refusal] of refusals) await expect(asked).rejects.toMatchObject(refusal);
    expect((await told(displayId)).length).toBeLessThanOrEqual(1);
    const [row] = await world.rows('select version from report_intake.public_display where id = $1', [displayId]);
    expect(row).toEqual({ version: 1 });
  });

  it('says whose results it shows where the project has several agencies', async () => {
    const projectId = randomUUID();
    const [first] = aProjectChanged().appointments;
    const second = { agencyId: randomUUID(), appraiserIds: [], from: '2026-03-05' };
    const appointments = first ? [first, second] : [second];
    await world.publish(projectChanged, aProjectChanged({ projectId, appointments }));
    const open = (agencyId?: string) =>
      world.ask(displayResults, {
        as: clerk,
        target: projectId,
        body: { from: '2026-04-01', to: '2026-04-05', place, ...(agencyId ? { agencyId } : {}) },
      });
    expect(await eventually(() => open(second.agencyId).catch(() => null))).toMatchObject({
      agencyId: second.agencyId,
    });
    await expect(open()).rejects.toMatchObject({ code: 'display-agency-missing', pointer: '/agencyId' });
    await expect(open(randomUUID())).rejects.toMatchObject({ code: 'display-agency-unknown' });
  });

  it('is over before any report is served', async () => {
    const projectId = randomUUID();
    await world.publish(projectChanged, aProjectChanged({ projectId }));
    const body = aReport({ projectId, reportNo: 'D-1', issuedOn: '2026-04-05', household: { householdNo: 'D-1' } });
    const { reportId } = await eventually(() => world.ask(submitReport, { as: agency, body }).catch(() => null));
    const { displayId } = await world.ask(displayResults, {
      as: clerk,
      target: projectId,
      body: { from: '2026-04-01', to: '2026-04-06', place },
    });
    const serve = (servedOn: string) =>
      world.ask(recordService, {
        as: clerk,
        target: reportId,
        body: { kind: 'signed-receipt', servedOn, evidenceSha256: recordSha256 },
      });
    const early = { code: 'served-before-display-end', pointer: '/servedOn' };
    await expect(serve('2026-04-06')).rejects.toMatchObject(early);
    await end(displayId, '2026-04-07');
    await expect(serve('2026-04-07')).rejects.toMatchObject(early);
    expect(await serve('2026-04-08')).toMatchObject({ servedOn: '2026-04-08' });
  });
});
