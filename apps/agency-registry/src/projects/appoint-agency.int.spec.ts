import {
  annulSelection,
  appointAgency,
  clearConflict,
  declareConflict,
  findConflicts,
  getProject,
  projectChanged,
  recordCommission,
  suspendAgency,
  type AgencyView,
  type AppointAgency,
  type ProjectView,
} from '#contracts';
import { anAgencyCaller, anOfficer, aPaper, eventually, SelectionStory, World } from '#testing';
import { service } from '../service.js';

describe('the appointment of an agency', () => {
  let world: World;
  let story: SelectionStory;
  let agencies: AgencyView[];
  const appraisers = new Map<string, string[]>();
  const id = (n: number) => agencies[n]?.id ?? '';
  beforeAll(async () => {
    world = await World.start(service);
    story = new SelectionStory(world);
    world.setDay('2026-03-12');
    agencies = await story.agencies(3);
    for (const one of agencies) appraisers.set(one.id, await story.appraisers(one.id));
  }, 60_000);
  afterAll(() => world.stop());

  /** A list put on file the day it was published. */
  async function announced(project: ProjectView, candidates: AgencyView[], change: { seats?: number } = {}) {
    world.setDay('2026-03-04');
    const selection = await story.announce(project, candidates, change);
    world.setDay('2026-03-12');
    return selection;
  }

  /** The first agencies, as many as there are seats, were agreed on. */
  async function chosen(seats = 1): Promise<ProjectView & { selectionId: string }> {
    const project = await story.project();
    const selection = await announced(project, agencies, { seats });
    await story.agree(
      selection,
      agencies.slice(0, seats).map((one) => one.id),
    );
    return { ...project, selectionId: selection.id };
  }
  const appoint = (project: ProjectView, agencyId: string, change: Partial<AppointAgency> = {}) =>
    world.ask(appointAgency, {
      as: story.clerk,
      target: project.id,
      body: { agencyId, appraiserIds: appraisers.get(agencyId) ?? [], from: '2026-03-12', ...change },
    });
  const declare = (project: ProjectView, agencyId: string, as = story.clerk) =>
    world.ask(declareConflict, {
      as,
      target: project.id,
      body: { agencyId, kind: 'shareholding', reason: '股东持有征收实施单位股份。', evidenceSha256: aPaper('shares') },
    });

  it('follows a concluded selection, for those it chose alone', async () => {
    const project = await chosen();
    await expect(appoint(project, id(1))).rejects.toMatchObject({ code: 'agency-not-selected', pointer: '/agencyId' });
    const { appointments, selection } = await appoint(project, id(0));
    expect(appointments.map(({ agencyId }) => agencyId)).toEqual([id(0)]);
    expect(selection?.method).toBe('agreement');
  });

  it('does not go before the selection is concluded, nor after it was annulled', async () => {
    const open = await story.project();
    await expect(appoint(open, id(0))).rejects.toMatchObject({ code: 'selection-not-concluded' });
    await announced(open, agencies);
    await expect(appoint(open, id(0))).rejects.toMatchObject({ code: 'selection-not-concluded' });
    const project = await chosen();
    const body = { reason: '协商签字经查不实。', evidenceSha256: aPaper('annulment') };
    await world.ask(annulSelection, { as: story.regulator, target: project.selectionId, body });
    await expect(appoint(project, id(0))).rejects.toMatchObject({ code: 'selection-not-concluded' });
    const view = await world.ask(getProject, { as: story.clerk, target: project.id });
    expect([view.selection, view.appointments]).toEqual([undefined, []]);
  });

  it('is not of an agency suspended on its first day since it was chosen', async () => {
    const project = await story.project();
    const agency = await story.agency();
    const appraiserIds = await story.appraisers(agency.id);
    await story.agree(await announced(project, [agency]), [agency.id]);
    await world.ask(suspendAgency, {
      as: story.registrar,
      target: agency.id,
      body: { from: '2026-03-12', decisionNo: '长房罚〔2026〕10号', reason: '估价报告存在重大差错' },
    });
    await expect(appoint(project, agency.id, { appraiserIds })).rejects.toMatchObject({
      code: 'agency-not-valid',
      pointer: '/agencyId',
    });
    const before = { appraiserIds, from: '2026-03-11' };
    expect((await appoint(project, agency.id, before)).appointments).toHaveLength(1);
  });

  it('keeps its selection from being annulled', async () => {
    const project = await chosen();
    await appoint(project, id(0));
    const body = { reason: '协商签字经查不实。', evidenceSha256: aPaper('annulment') };
    await expect(
      world.ask(annulSelection, { as: story.regulator, target: project.selectionId, body }),
    ).rejects.toMatchObject({ code: 'selection-in-use' });
  });

  it('of a second agency needs one that leads, among those appointed', async () => {
    const project = await chosen(3);
    const evidenceSha256 = aPaper('agreement of the agencies');
    await appoint(project, id(0));
    await expect(appoint(project, id(1))).rejects.toMatchObject({ code: 'lead-agency-missing', pointer: '/lead' });
    const stranger = { lead: { agencyId: id(2), evidenceSha256 } };
    await expect(appoint(project, id(1), stranger)).rejects.toMatchObject({
      code: 'lead-agency-not-appointed',
      pointer: '/lead/agencyId',
    });
    await appoint(project, id(1), { lead: { agencyId: id(0), evidenceSha256 } });
    const last = await appoint(project, id(2));
    expect(last).toMatchObject({ leadAgencyId: id(0) });
    expect(last.appointments).toHaveLength(3);
    expect(JSON.stringify(last.appointments)).not.toContain('lead');
  });

  it('is barred by a declared interest until another approver clears it', async () => {
    const project = await chosen();
    const both = anOfficer(['clerk', 'approver']);
    const conflict = await declare(project, id(0), both);
    expect(conflict).toMatchObject({ state: 'DECLARED', declaredBy: 'officer', declaredOn: '2026-03-12' });
    await expect(appoint(project, id(0))).rejects.toMatchObject({ code: 'agency-has-conflict', pointer: '/agencyId' });
    const clear = (as = story.approver) =>
      world.ask(clearConflict, { as, target: conflict.id, body: { reason: '经查股份已于上年全部转让。' } });
    await expect(clear(both)).rejects.toMatchObject({ code: 'declared-by-yourself' });
    await expect(clear(story.elsewhere)).rejects.toMatchObject({ code: 'not-found' });
    expect(await clear()).toMatchObject({ state: 'CLEARED', version: 2 });
    await expect(clear()).rejects.toMatchObject({ code: 'transition-not-allowed' });
    expect((await appoint(project, id(0))).appointments).toHaveLength(1);
    const trace = await world.rows<{ deed: string; reason: string }>(
      'select deed, reason from agency_registry.history where subject_id = $1 order by seq',
      [conflict.id],
    );
    expect(trace.map(({ deed }) => deed)).toEqual(['declare', 'clear']);
  });

  it('is barred by the agency’s own declaration, which speaks for itself alone and in earnest alone', async () => {
    const project = await chosen();
    const as = anAgencyCaller(id(0));
    const body = {
      kind: 'prior-dealing' as const,
      reason: '曾为征收实施单位提供咨询。',
      evidenceSha256: aPaper('own'),
    };
    const own = (over: object, caller = as) =>
      world.ask(declareConflict, { as: caller, target: project.id, body: { ...body, ...over } });
    await expect(own({ agencyId: id(1) })).rejects.toMatchObject({ code: 'not-found', pointer: '/agencyId' });
    await own({}, { ...as, tenant: `test:${id(0)}` });
    const { items } = await world.ask(findConflicts, { as: story.clerk, target: project.id });
    expect(items).toEqual([]);
    await own({});
    await expect(appoint(project, id(0))).rejects.toMatchObject({ code: 'agency-has-conflict' });
    const seen = await world.ask(findConflicts, { as: story.clerk, target: project.id });
    expect(seen.items).toMatchObject([{ agencyId: id(0), declaredBy: 'agency', kind: 'prior-dealing' }]);
    await expect(world.ask(findConflicts, { as: story.elsewhere, target: project.id })).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(declare(project, id(1), story.elsewhere)).rejects.toMatchObject({ code: 'organ-outside-your-scope' });
  });

  it('warns, in view and event, when the client is the regulator too', async () => {
    const project = await story.project({ regulatorOrganId: 'nanguan' });
    expect(project.warnings).toMatchObject([{ code: 'client-is-regulator' }]);
    const told = await eventually(async () =>
      (await world.published(projectChanged)).find(({ body }) => body.projectId === project.id),
    );
    expect(told.body.warnings).toEqual(['client-is-regulator']);
    expect((await chosen()).warnings).toEqual([]);
  });

  it('cannot begin under a regulator nobody entered', async () => {
    const count = () => world.rows('select 1 from agency_registry.project');
    const before = (await count()).length;
    await expect(story.project({ regulatorOrganId: 'nowhere' })).rejects.toMatchObject({
      code: 'organ-not-known',
      pointer: '/regulatorOrganId',
    });
    expect(await count()).toHaveLength(before);
  });

  it('is followed by the contract, which names its appraisers', async () => {
    const project = await chosen();
    const commission = {
      agencyId: id(0),
      contractSha256: aPaper('contract'),
      letterSha256: aPaper('letter'),
      signedOn: '2026-03-12',
      appraiserIds: appraisers.get(id(0)) ?? [],
    };
    const record = (over: object = {}) =>
      world.ask(recordCommission, { as: story.clerk, target: project.id, body: { ...commission, ...over } });
    await expect(record()).rejects.toMatchObject({ code: 'agency-not-appointed', pointer: '/agencyId' });
    await appoint(project, id(0));
    await expect(record({ signedOn: '2026-03-13' })).rejects.toMatchObject({ code: 'dated-ahead' });
    await expect(record({ signedOn: '2026-03-09' })).rejects.toMatchObject({ code: 'commission-before-selection' });
    await expect(record({ appraiserIds: appraisers.get(id(1)) ?? [] })).rejects.toMatchObject({
      code: 'appraiser-not-in-appointment',
      pointer: '/appraiserIds/0',
    });
    const { version, commissions } = await record();
    expect(commissions).toEqual([commission]);
    const told = await eventually(async () =>
      (await world.published(projectChanged)).find(
        ({ body }) => body.projectId === project.id && body.version === version,
      ),
    );
    expect(told.body).toMatchObject({ commissionedOn: '2026-03-12', commissions: [{ agencyId: id(0) }] });
    expect(JSON.stringify(told)).not.toContain(commission.contractSha256);
  });
});
