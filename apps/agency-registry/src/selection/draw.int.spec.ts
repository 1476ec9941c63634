import {
  annulSelection,
  declareConflict,
  filesInUse,
  openDraw,
  sealWitnessText,
  showSelection,
  suspendAgency,
  type AgencyView,
  type OpenDraw,
  type SelectionView,
} from '#contracts';
import { sha256Hex } from '#kernel';
import { anAgencyCaller, aPaper, SelectionStory, World } from '#testing';
import { createHash } from 'node:crypto';
import { service } from '../service.js';

const texts = ['南关区公证处封存文字 7391-春', '被征收人代表封存文字 0426-桥'];
const opening = { texts, evidenceSha256: aPaper('minutes of the draw') };
const notary = { certificateNo: '（2026）浙杭证字第2号', evidenceSha256: aPaper('certificate') };

describe('the draw of an agency by lot', () => {
  let world: World;
  let story: SelectionStory;
  let agencies: AgencyView[];
  const id = (n: number) => agencies[n]?.id ?? '';
  beforeAll(async () => {
    world = await World.start(service);
    story = new SelectionStory(world);
    world.setDay('2026-03-04');
    agencies = await story.agencies(5);
  }, 60_000);
  afterAll(() => world.stop());

  async function notAgreed(jurisdiction = 'CN', candidates = agencies): Promise<SelectionView> {
    world.setDay('2026-03-04');
    return story.noAgreement(await story.announce(await story.project({ jurisdiction }), candidates));
  }
  async function sealed(jurisdiction = 'CN'): Promise<SelectionView> {
    const selection = await story.draw(await notAgreed(jurisdiction));
    await story.seal(selection, 'public', texts[0] ?? '');
    return story.seal(selection, 'household', texts[1] ?? '');
  }
  const opened = (selection: SelectionView, change: Partial<OpenDraw> = {}) => {
    world.setDay('2026-03-20');
    return world.ask(openDraw, { as: story.clerk, target: selection.id, body: { ...opening, ...change } });
  };
  const shown = async (selection: SelectionView) =>
    (await world.ask(showSelection, { target: selection.projectId })).rounds.at(-1);

  it('can be run again by anyone from the public answer alone', async () => {
    const { id: selectionId, draw, outcome, seats } = { ...(await shown(await opened(await sealed()))) };
    if (!draw?.secret) throw new Error('the secret was not told');
    const hash = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
    expect(hash(draw.secret)).toBe(draw.commitment);
    const words = draw.contributions.map(({ text = '' }) => text);
    expect(words.map(hash)).toEqual(draw.contributions.map(({ seal }) => seal));
    const seed = hash([selectionId, draw.secret, ...words].join('\n'));
    expect(draw.seed).toBe(seed);
    const order = draw.participants.toSorted((a, b) => (hash(`${seed}\n${a}`) < hash(`${seed}\n${b}`) ? -1 : 1));
    expect(draw.order).toEqual(order);
    expect(outcome).toEqual({ method: 'draw', concludedOn: '2026-03-20', agencyIds: order.slice(0, seats) });
  });

  it('publishes participants and commitment when called, and neither secret nor texts before the opening', async () => {
    const selection = await sealed();
    const round = await shown(selection);
    expect(round?.draw).toMatchObject({
      participants: agencies.map((one) => one.id).toSorted(),
      commitment: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      contributions: [
        { no: 1, witness: 'public', seal: sha256Hex(texts[0] ?? '') },
        { no: 2, witness: 'household', seal: sha256Hex(texts[1] ?? '') },
      ],
    });
    const [row] = await world.rows<{ secret: string }>(
      'select draw_secret as secret from agency_registry.selection where id = $1',
      [selection.id],
    );
    expect(row?.secret).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify([round, selection])).not.toContain(row?.secret);
    expect(round?.draw?.contributions.some((one) => 'text' in one)).toBe(false);
  });

  it('says in both languages how it is run again and why nobody can steer it', async () => {
    const { method } = await world.ask(showSelection, { target: (await notAgreed()).projectId });
    expect(method.zh).toContain('为何无人能操纵');
    expect(method.en).toContain('Why nobody can steer it');
  });

  it('takes a sealed text of each agency that takes part, by its own key, once', async () => {
    const selection = await story.draw(await notAgreed());
    const as = anAgencyCaller(id(0));
    const body = { witness: 'agency' as const, seal: sha256Hex('甲公司封存的一段话 20260318') };
    const answer = await world.ask(sealWitnessText, { as, target: selection.id, body });
    expect(answer.draw?.contributions).toEqual([{ no: 1, witness: 'agency', agencyId: id(0), seal: body.seal }]);
    const again = (over: object, caller = as) =>
      world.ask(sealWitnessText, { as: caller, target: selection.id, body: { ...body, ...over } });
    await expect(again({})).rejects.toMatchObject({ code: 'text-already-sealed' });
    await expect(again({ witness: 'notary' })).rejects.toMatchObject({
      code: 'witness-not-yours',
      pointer: '/witness',
    });
    const sandbox = { ...as, tenant: `test:${id(0)}` as const };
    for (const stranger of [anAgencyCaller(story.clerk.id), sandbox]) {
      await expect(again({}, stranger)).rejects.toMatchObject({ code: 'not-found' });
    }
  });

  it('is not held before its commitment, on an earlier day, with one witness, or with a text that was not sealed', async () => {
    const early = await notAgreed();
    await expect(opened(early)).rejects.toMatchObject({
      code: 'transition-not-allowed',
      details: { state: 'NOT_AGREED' },
    });
    world.setDay('2026-03-16');
    const selection = await story.draw(early);
    await story.seal(selection, 'public', texts[0] ?? '');
    await expect(opened(selection, { texts: texts.slice(0, 1) })).rejects.toMatchObject({ code: 'too-few-witnesses' });
    world.setDay('2026-03-16');
    await story.seal(selection, 'household', texts[1] ?? '');
    await expect(world.ask(openDraw, { as: story.clerk, target: selection.id, body: opening })).rejects.toMatchObject({
      code: 'draw-too-early',
    });
    await expect(opened(selection, { texts: [texts[0] ?? '', '被征收人代表封存文字 0427-桥'] })).rejects.toMatchObject({
      code: 'text-breaks-seal',
      pointer: '/texts/1',
    });
    await expect(opened(selection, { texts: texts.slice(0, 1) })).rejects.toMatchObject({ code: 'texts-incomplete' });
    expect((await shown(selection))?.state).toBe('DRAWING');
  });

  it('falls once, though two officers open it at one moment', async () => {
    const selection = await sealed();
    const race = await Promise.allSettled([opened(selection), opened(selection)]);
    expect(race.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const [refused] = race.flatMap((one) => (one.status === 'rejected' ? [one.reason as object] : []));
    expect(refused).toMatchObject({ code: 'transition-not-allowed', details: { state: 'CONCLUDED' } });
  });

  it('needs a notary in Zhejiang, whose own text is in the draw', async () => {
    const selection = await sealed('330000');
    await expect(opened(selection)).rejects.toMatchObject({ code: 'notary-required', pointer: '/notary' });
    await expect(opened(selection, { notary })).rejects.toMatchObject({ code: 'notary-required' });
    const third = '公证员当场书写的文字 九〇一七';
    await story.seal(selection, 'notary', third);
    const answer = await opened(selection, { texts: [...texts, third], notary });
    expect(answer).toMatchObject({ state: 'CONCLUDED', draw: { notaryCertificateNo: notary.certificateNo } });
  });

  it('leaves out who is suspended on the day it is called and who has declared an interest', async () => {
    const [suspended, conflicted] = [await story.agency(), await story.agency()];
    const selection = await notAgreed('CN', [...agencies.slice(0, 3), suspended, conflicted]);
    await world.ask(suspendAgency, {
      as: story.registrar,
      target: suspended.id,
      body: { from: '2026-03-10', decisionNo: '长房罚〔2026〕9号', reason: '估价报告存在重大差错' },
    });
    await world.ask(declareConflict, {
      as: anAgencyCaller(conflicted.id),
      target: selection.projectId,
      body: { kind: 'kinship', reason: '法定代表人与被征收人系近亲属。', evidenceSha256: aPaper('declaration') },
    });
    const { draw } = await story.draw(selection);
    expect(draw?.participants).toEqual([id(0), id(1), id(2)].toSorted());
  });

  it('is not called with too few left', async () => {
    await expect(story.draw(await notAgreed('CN', agencies.slice(0, 2)))).rejects.toMatchObject({
      code: 'too-few-candidates',
      details: { least: 3, candidates: 2 },
    });
  });

  it('once it fell, is annulled by the regulator’s approver alone, never by the client, and the method says so', async () => {
    const selection = await opened(await sealed());
    const body = { reason: '结果不合意，拟重新摇号。', evidenceSha256: aPaper('annulment') };
    const annul = (as = story.approver) => world.ask(annulSelection, { as, target: selection.id, body });
    const both = { ...story.approver, covers: ['nanguan', 'changchun'] };
    for (const as of [story.approver, both]) {
      await expect(annul(as)).rejects.toMatchObject({ code: 'outcome-not-yours-to-annul' });
    }
    expect(await shown(selection)).toMatchObject({ state: 'CONCLUDED', outcome: selection.outcome });
    expect((await annul(story.regulator)).state).toBe('ANNULLED');
    const { method } = await world.ask(showSelection, { target: selection.projectId });
    expect([method.zh, method.en]).toEqual([
      expect.stringContaining('组织选定的单位不得自行撤销'),
      expect.stringContaining('may not undo it'),
    ]);
  });

  it('where client and regulator are one organ, is annulled after it fell by its superior alone', async () => {
    world.setDay('2026-03-04');
    const project = await story.project({ regulatorOrganId: 'nanguan' });
    const selection = await story.agree(await story.announce(project, agencies), [id(0)], '2026-03-04');
    const body = { reason: '协商签字经查不实。', evidenceSha256: aPaper('annulment') };
    const annul = (as = story.approver) => world.ask(annulSelection, { as, target: selection.id, body });
    await expect(annul()).rejects.toMatchObject({ code: 'outcome-not-yours-to-annul' });
    expect((await annul({ ...story.regulator, covers: ['changchun', 'nanguan'] })).state).toBe('ANNULLED');
  });

  it('is annulled by an approver only; the secret is told, the round stays, and a new one may begin', async () => {
    const selection = await sealed();
    const body = { reason: '见证人拒绝开启封存文字。', evidenceSha256: aPaper('annulment') };
    const annul = (as = story.approver) => world.ask(annulSelection, { as, target: selection.id, body });
    await expect(annul(story.clerk)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(annul(story.elsewhere)).rejects.toMatchObject({ code: 'not-found' });
    const annulled = await annul();
    expect(sha256Hex(annulled.draw?.secret ?? '')).toBe(annulled.draw?.commitment);
    const project = { ...(await story.project()), id: selection.projectId };
    // The days to agree were over long ago, counted from the decision.
    await expect(story.announce(project, agencies)).rejects.toMatchObject({ code: 'too-few-days-to-agree' });
    const again = { shortPeriodReason: '前一轮撤销后重新公布名单，协商期限已过。' };
    const next = await story.announce(project, agencies, again, story.approver);
    expect(next).toMatchObject({ round: 2, state: 'AGREEING', shortPeriod: { daysLeft: 0 } });
    const { rounds } = await world.ask(showSelection, { target: selection.projectId });
    expect(rounds.map(({ round, state }) => [round, state])).toEqual([
      [1, 'ANNULLED'],
      [2, 'AGREEING'],
    ]);
    const hashes = [body.evidenceSha256, aPaper('notice'), aPaper('of nothing')];
    const { used } = await world.ask(filesInUse.agencyRegistry, { body: { hashes } });
    expect(used.toSorted()).toEqual(hashes.slice(0, 2).toSorted());
  });
});
