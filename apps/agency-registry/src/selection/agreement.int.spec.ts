import {
  deadlineChangedBy,
  declareConflict,
  getProject,
  getSelection,
  projectChanged,
  recordAgreement,
  recordNoAgreement,
  showSelection,
  suspendAgency,
  type AgencyView,
} from '#contracts';
import { DeadlineSweep } from '#deadlines';
import { anAgencyCaller, aPaper, eventually, SelectionStory, World } from '#testing';
import { service } from '../service.js';

describe('the choice of an agency by agreement', () => {
  let world: World;
  let story: SelectionStory;
  let agencies: AgencyView[];
  const ids = () => agencies.map(({ id }) => id);
  const [first, second] = [() => ids()[0] ?? '', () => ids()[1] ?? ''];
  beforeAll(async () => {
    world = await World.start(service);
    story = new SelectionStory(world);
    world.setDay('2026-03-04');
    agencies = await story.agencies(3);
  }, 60_000);
  afterAll(() => world.stop());
  beforeEach(() => world.setDay('2026-03-04'));

  const announced = async () => story.announce(await story.project(), agencies);

  it('begins with the published list, and runs for ten days from the decision', async () => {
    const project = await story.project();
    const selection = await story.announce(project, agencies);
    // Day ten after 2 March is Thursday, 12 March.
    expect(selection).toMatchObject({ round: 1, state: 'AGREEING', agreeBy: '2026-03-12', version: 1 });
    expect(selection.candidates).toHaveLength(3);
    const deadline = await eventually(async () =>
      (await world.published(deadlineChangedBy('agency-registry'))).find(({ body }) => body.subjectId === selection.id),
    );
    expect(deadline.body).toMatchObject({ key: 'D01', from: '2026-03-02', mustAct: ['household'] });
  });

  it('runs from the publication of the list where the place says so', async () => {
    const shandong = await story.project({ jurisdiction: '370000' });
    // Day ten after 4 March is Saturday, 14 March: on to Monday.
    expect((await story.announce(shandong, agencies)).agreeBy).toBe('2026-03-16');
  });

  it('runs there from the day the list came on file, whatever earlier day it names', async () => {
    const shandong = await story.project({ jurisdiction: '370000' });
    world.setDay('2026-03-24');
    // Day ten after 24 March.
    expect((await story.announce(shandong, agencies)).agreeBy).toBe('2026-04-03');
  });

  it('is not to lose its days to a list put on file late, unless an approver says why, for all to see', async () => {
    const project = await story.project();
    const rounds = async () => (await world.ask(showSelection, { target: project.id })).rounds;
    const shortPeriodReason = '疫情管控期间公告栏无法张贴，名单延后公布。';
    world.setDay('2026-03-08');
    await expect(story.announce(project, agencies)).rejects.toMatchObject({
      code: 'too-few-days-to-agree',
      pointer: '/announcedOn',
      details: { agreeBy: '2026-03-12', daysLeft: 4, leastDays: 5 },
    });
    await expect(story.announce(project, agencies, { shortPeriodReason })).rejects.toMatchObject({
      code: 'short-period-needs-approver',
      pointer: '/shortPeriodReason',
    });
    expect(await rounds()).toEqual([]);
    const left = await world.rows(`select 1 from agency_registry.deadline where project_id = $1`, [project.id]);
    expect(left).toEqual([]);
    const { id } = await story.announce(project, agencies, { shortPeriodReason }, story.approver);
    const approvedBy = story.approver.id;
    const shortPeriod = { daysLeft: 4, reason: shortPeriodReason, approvedBy, approvedOn: '2026-03-08' };
    expect(await rounds()).toMatchObject([{ agreeBy: '2026-03-12', shortPeriod }]);
    const { history } = await world.ask(getSelection, { as: story.clerk, target: id });
    expect(history).toMatchObject([{ deed: 'announce', actorId: approvedBy, reason: shortPeriodReason }]);
  });

  it('needs nobody to say why where enough days are left', async () => {
    world.setDay('2026-03-07');
    const shortPeriodReason = '名单延后公布，仍有充足的协商时间。';
    const round = await story.announce(await story.project(), agencies, { shortPeriodReason });
    expect(round.shortPeriod).toBeUndefined();
    const another = await story.project();
    const asking = story.announce(another, agencies, { shortPeriodReason }, story.regulator);
    await expect(asking).rejects.toMatchObject({ code: 'organ-outside-your-scope' });
    world.setDay('2026-03-08');
    const { shortPeriod } = await story.announce(another, agencies, { shortPeriodReason }, story.regulator);
    expect(shortPeriod).toMatchObject({ daysLeft: 4, approvedBy: story.regulator.id });
  });

  it('is concluded by the signatures of more than half, reached on the last day though recorded later', async () => {
    const selection = await announced();
    world.setDay('2026-03-25');
    const answer = await story.agree(selection, [first()], '2026-03-12');
    const outcome = { method: 'agreement', concludedOn: '2026-03-12', agencyIds: [first()] };
    expect(answer).toMatchObject({ state: 'CONCLUDED', version: 2, outcome, agreement: { signed: 6 } });
    const project = await world.ask(getProject, { as: story.clerk, target: selection.projectId });
    expect(project).toMatchObject({ version: 2, selection: outcome });
    const told = await eventually(async () =>
      (await world.published(projectChanged)).find(
        ({ body }) => body.projectId === selection.projectId && body.version === 2,
      ),
    );
    expect(told.body).toMatchObject({ selection: outcome, warnings: [], commissions: [] });
    expect(JSON.stringify(told)).not.toContain('H-1');
    const [deadline] = await world.rows('select state from agency_registry.deadline where subject_id = $1', [
      selection.id,
    ]);
    expect(deadline).toEqual({ state: 'met' });
  });

  it('leaves its trace: who, what, from where to where', async () => {
    const selection = await announced();
    await story.agree(selection, [first()], '2026-03-04');
    const { history } = await world.ask(getSelection, { as: story.clerk, target: selection.id });
    expect(history).toMatchObject([
      { deed: 'announce', to: 'AGREEING', actorId: story.clerk.id },
      { from: 'AGREEING', deed: 'agree', to: 'CONCLUDED', actorKind: 'officer', actorId: story.clerk.id },
    ]);
  });

  it.each([
    ['by just half', () => ({ signed: 5 }), 'agreement-share-missed', '/householdNos'],
    ['on a stranger', () => ({ agencyIds: [story.clerk.id] }), 'agency-not-a-candidate', '/agencyIds/0'],
    ['on two for one seat', () => ({ agencyIds: [first(), second()] }), 'more-chosen-than-seats', '/agencyIds'],
    ['after the last day', () => ({ agreedOn: '2026-03-13' }), 'agreement-out-of-time', '/agreedOn'],
  ] as const)('does not come about %s, and nothing changes', async (_, change, code, pointer) => {
    const selection = await announced();
    world.setDay('2026-03-25');
    const {
      agencyIds = [first()],
      agreedOn = '2026-03-12',
      signed = 6,
    } = { ...change() } as {
      agencyIds?: string[];
      agreedOn?: string;
      signed?: number;
    };
    await expect(story.agree(selection, agencyIds, agreedOn, signed)).rejects.toMatchObject({ code, pointer });
    const after = await world.ask(getSelection, { as: story.clerk, target: selection.id });
    expect(after).toMatchObject({ state: 'AGREEING', version: 1, history: [{ deed: 'announce' }] });
  });

  it('does not fall on an agency suspended or with a declared interest since the list was published', async () => {
    const [suspended, conflicted] = [await story.agency(), await story.agency()];
    const selection = await story.announce(await story.project(), [...agencies, suspended, conflicted]);
    await world.ask(suspendAgency, {
      as: story.registrar,
      target: suspended.id,
      body: { from: '2026-03-10', decisionNo: '长房罚〔2026〕11号', reason: '估价报告存在重大差错' },
    });
    await world.ask(declareConflict, {
      as: anAgencyCaller(conflicted.id),
      target: selection.projectId,
      body: { kind: 'kinship', reason: '法定代表人与被征收人系近亲属。', evidenceSha256: aPaper('declaration') },
    });
    world.setDay('2026-03-12');
    const bars = [
      [suspended.id, '2026-03-09', 'agency-not-valid'],
      [suspended.id, '2026-03-10', 'agency-not-valid'],
      [conflicted.id, '2026-03-09', 'agency-has-conflict'],
    ] as const;
    for (const [agencyId, agreedOn, code] of bars) {
      await expect(story.agree(selection, [agencyId], agreedOn)).rejects.toMatchObject({
        code,
        pointer: '/agencyIds/0',
      });
    }
    expect((await story.agree(selection, [first()], '2026-03-10')).state).toBe('CONCLUDED');
  });

  it('lapses by itself the day after the last, once, and opens the way to a vote', async () => {
    const selection = await announced();
    world.setDay('2026-03-12');
    await world.get('agency-registry', DeadlineSweep).sweepOnce('live');
    expect(await world.ask(getSelection, { as: story.clerk, target: selection.id })).toMatchObject({
      state: 'AGREEING',
    });
    world.setDay('2026-03-13');
    await world.get('agency-registry', DeadlineSweep).sweepOnce('live');
    await world.get('agency-registry', DeadlineSweep).sweepOnce('live');
    const after = await world.ask(getSelection, { as: story.clerk, target: selection.id });
    expect(after.history.map(({ deed, actorKind }) => [deed, actorKind])).toEqual([
      ['announce', 'officer'],
      ['lapse', 'system'],
    ]);
    expect(after.state).toBe('NOT_AGREED');
  });

  it('is not given up while the period runs', async () => {
    const selection = await announced();
    await expect(story.noAgreement(selection, '2026-03-12')).rejects.toMatchObject({
      code: 'agreement-period-running',
    });
    expect((await story.noAgreement(selection, '2026-03-13')).state).toBe('NOT_AGREED');
  });

  it('is announced once when two clerks do so at one moment', async () => {
    const project = await story.project();
    const race = await Promise.allSettled([1, 2, 3].map(() => story.announce(project, agencies)));
    expect(race.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refused = race.flatMap((one) => (one.status === 'rejected' ? [one.reason as object] : []));
    for (const one of refused) expect(one).toMatchObject({ code: 'selection-standing' });
  });

  it('is decided once when two officers record different agreements on one view', async () => {
    const selection = await announced();
    const record = (agencyId: string, householdNo: string) =>
      world.ask(recordAgreement, {
        as: story.clerk,
        target: selection.id,
        ifMatch: 1,
        body: {
          agencyIds: [agencyId],
          householdNos: [householdNo, 'H-2', 'H-3', 'H-4', 'H-5', 'H-6'],
          agreedOn: '2026-03-04',
          evidenceSha256: aPaper('agreement'),
        },
      });
    const race = await Promise.allSettled([record(first(), 'H-1'), record(second(), 'H-7')]);
    expect(race.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const [refused] = race.flatMap((one) => (one.status === 'rejected' ? [one.reason as object] : []));
    expect(refused).toMatchObject({ code: 'version-changed' });
  });

  it.each([
    ['an agency twice', async () => [...ids(), first()], {}, 'candidate-twice', '/candidates/3/agencyId'],
    ['an agency nobody registered', async () => [story.clerk.id], {}, 'candidate-not-valid', '/candidates/0/agencyId'],
    [
      'an agency filed only later',
      async () => [first(), (await story.agency({ filedFrom: '2026-03-05' })).id],
      {},
      'candidate-not-valid',
      '/candidates/1/agencyId',
    ],
    ['two for three seats', async () => [first(), second()], { seats: 3 }, 'too-few-candidates', '/candidates'],
    [
      'a list older than the decision',
      async () => ids(),
      { announcedOn: '2026-03-01' },
      'announced-before-decision',
      '/announcedOn',
    ],
    ['tomorrow’s list', async () => ids(), { announcedOn: '2026-03-05' }, 'dated-ahead', '/announcedOn'],
  ] as const)('is not announced with %s', async (_, list, change, code, pointer) => {
    const project = await story.project();
    const candidates = (await list()).map((agencyId) => ({ agencyId, signedUpOn: '2026-03-03' }));
    await expect(story.announce(project, agencies, { candidates, ...change })).rejects.toMatchObject({ code, pointer });
    expect((await world.ask(showSelection, { target: project.id })).rounds).toEqual([]);
  });

  it('is run by the client’s clerks alone, and is not there for strangers', async () => {
    const selection = await announced();
    const { clerk, elsewhere } = story;
    const body = { reason: '多次协商，签字户数不足。', evidenceSha256: aPaper('minutes') };
    await expect(world.ask(recordNoAgreement, { as: elsewhere, target: selection.id, body })).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(world.ask(getSelection, { as: elsewhere, target: selection.id })).rejects.toMatchObject({
      code: 'not-found',
    });
    const supervisor = { ...clerk, organId: 'changchun', covers: ['changchun'] };
    await expect(world.ask(recordNoAgreement, { as: supervisor, target: selection.id, body })).rejects.toMatchObject({
      code: 'organ-outside-your-scope',
    });
    const agency = anAgencyCaller(first());
    await expect(world.ask(getSelection, { as: agency, target: selection.id })).rejects.toMatchObject({
      code: 'not-allowed',
    });
  });
});
