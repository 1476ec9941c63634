import {
  documentRequests,
  getCase,
  orderCorrection,
  serveCorrection,
  serveNotice,
  type EndPenaltyRemedy,
} from '#contracts';
import { aHousehold, anAgencyCaller, anOfficer, CaseStory, eventually, RecordStory, tellOrgans, World } from '#testing';
import { randomUUID } from 'node:crypto';
import { service } from '../service.js';

const { find, read, verify } = documentRequests.misconduct;
const today = '2026-04-28';
const evidenceSha256 = 'cd'.repeat(32);

describe('the documents of a case', () => {
  let world: World;
  let story: CaseStory;
  beforeAll(async () => {
    world = await World.start(service);
    await tellOrgans(world);
    const known = () => world.rows<{ organ_id: string }>('select organ_id from misconduct.known_organ');
    await eventually(async () => (await known()).some((row) => row.organ_id === 'changchun'));
  }, 60_000);
  beforeEach(async () => {
    story = new CaseStory(world);
    await story.partiesAreKnown();
  });
  afterAll(() => world.stop());

  const documentsOf = async (target: string) => (await world.ask(find, { as: story.approver, target })).items;
  const kindsOf = async (target: string) => (await documentsOf(target)).map(({ kind }) => kind);
  const last = async (target: string) => {
    const found = (await documentsOf(target)).at(-1);
    if (!found) throw new Error('nothing was issued');
    return found;
  };
  const order = async (target: string, what: string) => {
    const [as] = story.investigators;
    const { id } = await world.ask(orderCorrection, { as, target, body: { what, dueOn: '2026-05-28' } });
    return world.ask(serveCorrection, { as, target: id, body: { servedOn: today, evidenceSha256 } });
  };

  it('begin with the notice, which the agency may read and strangers may not', async () => {
    const { id } = await story.noticed(today);
    const notice = await last(id);
    expect(notice).toMatchObject({
      kind: 'penalty-notice',
      title: '行政处罚事先告知书',
      number: expect.stringMatching(/^罚告〔2026〕\d+号$/),
      signedBy: '长春市南关区住房和城乡建设局',
      issuedOn: today,
    });
    expect(await world.ask(verify, { target: notice.code })).toEqual(notice);
    const { content } = await world.ask(read, { as: story.agency, target: notice.code });
    expect(content.addressee).toBe('吉林省明诚房地产估价有限公司');
    expect(JSON.stringify(content)).not.toContain('征收部门移交');
    for (const as of [anAgencyCaller(randomUUID()), anOfficer(['case-officer'], ['yanbian'])]) {
      await expect(world.ask(read, { as, target: notice.code })).rejects.toMatchObject({ code: 'not-found' });
    }
    const stored = JSON.stringify(await world.rows('select * from misconduct.issued_document'));
    expect(stored).not.toContain('价值时点');
  });

  it('are open to nobody who may not open the case, though the case is of their organ or about them', async () => {
    const { id } = await story.noticed(today);
    const target = (await last(id)).code;
    const reading = { ...story.agency, scopes: ['reports:read' as const] };
    for (const as of [reading, anOfficer(['clerk']), anOfficer(['committee-secretary']), aHousehold(randomUUID())]) {
      await expect(world.ask(getCase, { as, target: id })).rejects.toMatchObject({ code: 'not-allowed' });
      await expect(world.ask(read, { as, target })).rejects.toMatchObject({ code: 'not-allowed' });
      await expect(world.ask(find, { as, target: id })).rejects.toMatchObject({ code: 'not-allowed' });
    }
  });

  it('are on paper before they are served: drawn up on Friday, served that day, recorded on Monday', async () => {
    world.setDay('2026-04-24');
    const { id } = await story.file();
    const serve = (servedOn: string) =>
      world.ask(serveNotice, { as: story.investigators[0], target: id, body: { servedOn, evidenceSha256 } });
    await story.conclude(id);
    await expect(serve('2026-04-24')).rejects.toMatchObject({ code: 'transition-not-allowed' });
    expect(await kindsOf(id)).toEqual([]);
    expect(await story.issue(id)).toMatchObject({ state: 'NOTICE_ISSUED', noticeIssuedOn: '2026-04-24' });
    const { code, issuedOn } = await last(id);
    expect(issuedOn).toBe('2026-04-24');
    await expect(world.ask(read, { as: story.agency, target: code })).rejects.toMatchObject({ code: 'not-found' });
    world.setDay('2026-04-27');
    for (const day of ['2026-04-23', '2026-04-28']) {
      await expect(serve(day)).rejects.toMatchObject({ code: 'day-out-of-range', pointer: '/servedOn' });
    }
    expect(await world.ask(getCase, { as: story.approver, target: id })).toMatchObject({ state: 'NOTICE_ISSUED' });
    expect(await serve('2026-04-24')).toMatchObject({ state: 'NOTICE_SERVED', notice: { servedOn: '2026-04-24' } });
    expect(await kindsOf(id)).toEqual(['penalty-notice']);
    expect((await world.ask(read, { as: story.agency, target: code })).content.issuedOn).toBe('2026-04-24');
  });

  it('are drawn up anew while nobody was served, the later in place of the earlier', async () => {
    world.setDay(today);
    const { id } = await story.file();
    await story.conclude(id);
    await story.issue(id);
    world.setDay('2026-04-29');
    await story.notify(id, '2026-04-29');
    const notices = await documentsOf(id);
    expect(notices.map(({ replaced, issuedOn }) => [replaced, issuedOn])).toEqual([
      [true, today],
      [false, '2026-04-29'],
    ]);
    const earlier = world.ask(read, { as: story.agency, target: notices[0]?.code ?? '' });
    await expect(earlier).rejects.toMatchObject({ code: 'not-found' });
  });

  it('go on with the decision, once though two decide at the same time', async () => {
    const { id } = await story.noticed(today);
    await story.answer(id);
    const answered = { answerToDefence: '不予采纳，三份报告记载一致。' };
    const tries = await Promise.allSettled([story.decide(id, answered), story.decide(id, answered)]);
    expect(tries.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await kindsOf(id)).toEqual(['penalty-notice', 'penalty-decision']);
    const { content } = await world.ask(read, { as: story.agency, target: (await last(id)).code });
    expect(content.sections[2]?.paragraphs?.[0]).toContain('不予采纳');
  });

  it('have no decision on a penalty where there is none', async () => {
    const { id } = await story.noticed(today);
    await story.answer(id);
    await story.decide(id, { decision: 'unfounded', answerToDefence: '予以采纳。' });
    expect(await kindsOf(id)).toEqual(['penalty-notice']);
  });

  it('tell of each order to correct by itself', async () => {
    const { id } = await story.noticed(today);
    await order(id, '重新出具三份分户评估报告。');
    await order(id, '向被征收人书面说明。');
    const orders = (await documentsOf(id)).filter(({ kind }) => kind === 'correction-order');
    expect(orders.map(({ replaced }) => replaced)).toEqual([false, false]);
    const { content } = await world.ask(read, { as: story.agency, target: orders[1]?.code ?? '' });
    expect(content.sections[1]?.paragraphs?.[1]).toBe('向被征收人书面说明。');
  });

  it('verify as revoked once a remedy annulled or changed the decision, not where it was upheld', async () => {
    const records = new RecordStory(world);
    await records.case.partiesAreKnown();
    const decision = async (id: string) => {
      const { items } = await world.ask(find, { as: records.case.approver, target: id });
      const code = items.find(({ kind }) => kind === 'penalty-decision')?.code ?? '';
      return world.ask(verify, { target: code });
    };
    const after = async (ending: Partial<EndPenaltyRemedy>) => {
      const id = await records.decided(today, '2026-05-09');
      expect(await decision(id)).toMatchObject({ revoked: false });
      world.setDay('2026-06-20');
      await records.heard(id, ['2026-06-01', '2026-06-03', '2026-06-20'], ending);
      return decision(id);
    };
    expect(await after({ result: 'annul' })).toMatchObject({
      revoked: true,
      revokedFor: 'decision-annulled',
      replaced: false,
    });
    expect(await after({ result: 'change', penalties: ['warning'] })).toMatchObject({ revoked: true });
    expect(await after({ result: 'uphold' })).toMatchObject({ revoked: false });
  });

  it('end with the letter of referral, for the two organs alone; another takes its place', async () => {
    const { id } = await story.noticed(today);
    await story.answer(id);
    await story.refer(id);
    const letter = await last(id);
    expect(letter).toMatchObject({ kind: 'referral-letter', signedBy: '长春市南关区住房和城乡建设局' });
    const { content } = await world.ask(read, { as: anOfficer(['approver'], ['changchun']), target: letter.code });
    expect(content.addressee).toBe('长春市住房保障和房屋管理局');
    await expect(world.ask(read, { as: story.agency, target: letter.code })).rejects.toMatchObject({
      code: 'not-found',
    });
    await story.recall(id);
    await story.refer(id);
    const letters = (await documentsOf(id)).filter(({ kind }) => kind === 'referral-letter');
    expect(letters.map(({ replaced }) => replaced)).toEqual([true, false]);
  });
});
