import {
  agencyChanged,
  declineLead,
  fileCase,
  findLeads,
  getLead,
  newReportMissed,
  officerChanged,
  opinionGiven,
  panelUnanswered,
  openLead,
  reviewOverdue,
} from '#contracts';
import { anOfficer, CaseStory, eventually, World } from '#testing';
import { randomUUID } from 'node:crypto';
import { service } from '../service.js';

describe('leads', () => {
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

  it('opens one lead for an opinion that sends a report back, however often it is told', async () => {
    const opinion = {
      determinationId: randomUUID(),
      reportId: randomUUID(),
      agencyId: story.agencyId,
      projectId: randomUUID(),
      regulatorOrganId: 'nanguan',
    };
    const maintained = { ...opinion, determinationId: randomUUID(), outcome: 'maintained' as const };
    const eventId = await world.publish(opinionGiven, { ...opinion, outcome: 'correct' });
    await world.publish(opinionGiven, { ...opinion, outcome: 'correct' }, eventId);
    await world.publish(opinionGiven, { ...opinion, outcome: 'correct' });
    const last = await world.publish(opinionGiven, maintained);
    await eventually(async () => {
      const handled = await world.rows('select 1 from misconduct.inbox where event_id = $1', [last]);
      return handled.length === 1;
    });
    const { items } = await story.leads();
    expect(items).toMatchObject([
      { source: 'determination', sourceId: opinion.determinationId, suspectedCode: 'A02', state: 'LEAD' },
    ]);
    const steps = await world.rows('select deed, actor_kind from misconduct.case_step where case_id = $1', [
      items[0]?.id,
    ]);
    expect(steps).toEqual([{ deed: 'open-lead', actor_kind: 'system' }]);
  });

  it('opens one lead for a review left unanswered, and one for a report not issued anew, however often told', async () => {
    const parties = {
      reportId: randomUUID(),
      agencyId: story.agencyId,
      projectId: randomUUID(),
      regulatorOrganId: 'nanguan',
      dueOn: '2026-05-20',
    };
    const overdue = { reviewId: randomUUID(), ...parties };
    const missed = { determinationId: randomUUID(), ...parties };
    const eventId = await world.publish(reviewOverdue, overdue);
    await world.publish(reviewOverdue, overdue, eventId);
    await world.publish(reviewOverdue, overdue);
    await world.publish(newReportMissed, missed);
    const unanswered = { ...missed, questionNo: 2 };
    await world.publish(panelUnanswered, unanswered);
    await story.isHandled(await world.publish(panelUnanswered, unanswered));
    await story.isHandled(await world.publish(newReportMissed, missed));
    await story.isHandled(await world.publish(reviewOverdue, overdue));
    const { items } = await story.leads();
    const told = items.map(({ source, sourceId, suspectedCode, state }) => [source, sourceId, suspectedCode, state]);
    expect(told).toHaveLength(3);
    expect(told).toContainEqual(['determination', `${missed.determinationId}/question-2`, 'A21', 'LEAD']);
    expect(told).toContainEqual(['determination', missed.determinationId, 'A21', 'LEAD']);
    expect(told).toContainEqual(['review', overdue.reviewId, 'A20', 'LEAD']);
    const due = await world.rows('select key, state from misconduct.deadline where subject_id = any($1)', [
      items.map(({ id }) => id),
    ]);
    expect(due).toEqual([
      { key: 'D07', state: 'open' },
      { key: 'D07', state: 'open' },
      { key: 'D07', state: 'open' },
    ]);
  });

  it('knows a complaint it has on file, for the same act and no other', async () => {
    const first = await story.open({ sourceId: '信访2026-17' });
    await expect(story.open({ sourceId: '信访2026-17' })).rejects.toMatchObject({
      code: 'lead-on-file',
      details: { leadId: first.id },
    });
    const other = await story.open({ sourceId: '信访2026-17', suspectedCode: 'A16' });
    expect(other.id).not.toBe(first.id);
  });

  it('takes no lead against an agency or an act nobody knows, or for another organ', async () => {
    await expect(story.open({ agencyId: randomUUID() })).rejects.toMatchObject({
      code: 'agency-not-known-yet',
      pointer: '/agencyId',
    });
    await expect(story.open({ suspectedCode: 'A99' })).rejects.toMatchObject({ code: 'violation-unknown' });
    await expect(story.open({ organId: 'yanbian' })).rejects.toMatchObject({ code: 'organ-outside-your-scope' });
    await expect(world.ask(openLead, { as: story.agency })).rejects.toMatchObject({ code: 'not-allowed' });
  });

  it('files no case on a declined lead, nor one with a single investigator', async () => {
    const [one, other] = story.investigators;
    const lead = await story.verified();
    const file = (target: string, investigators: string[]) =>
      world.ask(fileCase, { as: story.approver, target, body: { investigators, reason: '线索具体。' } });
    await expect(file(lead.id, [one.id, one.id])).rejects.toMatchObject({ code: 'investigators-too-few' });
    await world.ask(declineLead, { as: one, target: lead.id, body: { reason: '不属于本机关管辖。' } });
    await expect(file(lead.id, [one.id, other.id])).rejects.toMatchObject({
      code: 'transition-not-allowed',
      details: { state: 'NOT_FILED', allowed: [] },
    });
    const told = await world.ask(getLead, { as: one, target: lead.id });
    expect(told).toMatchObject({ state: 'NOT_FILED', reason: '不属于本机关管辖。' });
  });

  it('names as investigators only active case officers of the organ, whom identity has told of', async () => {
    const [one] = story.investigators;
    const lead = await story.verified();
    const file = (officerId: string) => {
      const body = { investigators: [one.id, officerId], reason: '线索具体。' };
      return world.ask(fileCase, { as: story.approver, target: lead.id, body });
    };
    const pointer = '/investigators/1';
    await expect(file(randomUUID())).rejects.toMatchObject({ code: 'investigator-not-known-yet', pointer });
    for (const change of [{ active: false }, { organId: 'yanbian' }, { roles: ['approver' as const] }]) {
      const officerId = randomUUID();
      await story.officerIsKnown({ officerId, ...change });
      await expect(file(officerId)).rejects.toMatchObject({ code: 'investigator-unfit', pointer });
    }
    await expect(file(one.id.toUpperCase())).rejects.toMatchObject({ code: 'investigators-too-few' });
    const officerId = randomUUID();
    await story.officerIsKnown({ officerId });
    expect(await file(officerId)).toMatchObject({
      state: 'INVESTIGATING',
      file: { investigators: [one.id, officerId] },
    });
  });

  it('keeps an officer’s account closed when older news of it arrives late, or twice', async () => {
    const officerId = randomUUID();
    await story.officerIsKnown({ officerId, version: 3, active: false });
    await story.officerIsKnown({ officerId, version: 2 });
    const again = { officerId, version: 4, organId: 'nanguan', roles: ['approver' as const], active: false };
    const eventId = await world.publish(officerChanged, again);
    await story.isHandled(eventId);
    await world.publish(officerChanged, again, eventId);
    await story.officerIsKnown({ officerId: randomUUID() });
    const known = 'select version, organ_id, roles, active from misconduct.known_officer where officer_id = $1';
    expect(await world.rows(known, [officerId])).toEqual([
      { version: 4, organ_id: 'nanguan', roles: ['approver'], active: false },
    ]);
  });

  it('shows leads to the organ they are with, page by page, and to no other', async () => {
    const opened = [await story.open(), await story.open(), await story.open()].map(({ id }) => id);
    const find = (cursor?: string) =>
      world.ask(findLeads, {
        as: story.approver,
        body: { agencyId: story.agencyId, limit: 2, ...(cursor ? { cursor } : {}) },
      });
    const first = await find();
    const second = await find(first.nextCursor ?? '');
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(opened.toReversed());
    expect(second.nextCursor).toBeNull();
    const elsewhere = anOfficer(['approver'], ['yanbian']);
    expect((await story.leads(elsewhere)).items).toEqual([]);
    await expect(world.ask(getLead, { as: elsewhere, target: opened[0] ?? '' })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('keeps the newest name of an agency when an older one arrives late', async () => {
    const told = { agencyId: story.agencyId, creditCode: '91350100M000100Y43', organId: 'jilin' };
    const spans = { filings: [], suspensions: [] };
    await world.publish(agencyChanged, { ...told, ...spans, version: 3, name: '新名' });
    const late = await world.publish(agencyChanged, { ...told, ...spans, version: 2, name: '旧名' });
    await eventually(async () => {
      const handled = await world.rows('select 1 from misconduct.inbox where event_id = $1', [late]);
      return handled.length === 1;
    });
    const rows = await world.rows('select version, name from misconduct.known_agency where agency_id = $1', [
      story.agencyId,
    ]);
    expect(rows).toEqual([{ version: 3, name: '新名' }]);
  });
});
