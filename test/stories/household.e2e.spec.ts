import type {
  DeterminationFile,
  DeterminationView,
  NextDates,
  NotificationPage,
  ReportCodeAnswer,
  ReportDiff,
  ReportReceipt,
  ReportView,
  ReviewFile,
  ReviewPostPage,
  ReviewPostView,
  ReviewView,
} from '#contracts';
import { aComparable } from '#testing';
import { formCommittee, examineAll, seatPanel } from '../committee.js';
import type { Person } from '../person.js';
import { printed } from '../printed.js';
import { signedFor, Town, type Household } from '../town.js';
import { WholeSystem } from '../whole-system.js';

/** Zhang's report was served on Monday 11 May 2026: ten days to ask for a review, until Thursday the 21st. */
describe('a household that doubts its report', () => {
  let system: WholeSystem;
  let town: Town;
  let home: Household;
  let neighbour: Household;
  let zhang: Person;
  let clerk: Person;
  let agency: Person;
  let reviewId: string;
  let determinationId: string;

  beforeAll(async () => {
    system = await WholeSystem.start();
    town = await Town.found(system);
    const projectId = await town.projectOfFirstFirm();
    home = await town.moveIn(projectId, 'H-1');
    zhang = home.person;
    clerk = town.officer('clerk');
    agency = town.firms[0].person;
    await formCommittee(town);
    town.turnTo('2026-05-11');
    await clerk.does(`/reports/${home.reportId}/services`, signedFor('2026-05-11'));
  }, 120_000);
  afterAll(() => system.stop());

  const report = (path = '') => `/reports/${home.reportId}${path}`;
  const review = (path = '') => `/reviews/${reviewId}${path}`;

  it('opens its report with the code it was handed, and with no other', async () => {
    const { reportCode } = home.codes;
    const wrong = { reportCode, claimCode: '0000-0000-0000-0000' };
    expect(await town.passerBy.mayNot('/public/claims/open', wrong)).toEqual({ status: 401, code: 'claim-refused' });
    expect(await town.passerBy.mayNotSee(report())).toEqual({ status: 401, code: 'not-signed-in' });
    const seen = await zhang.sees<ReportView>(report());
    expect(seen.content.household.owner.name).toBe(home.report.household.owner.name);
    expect(seen.content.valuation).toEqual(home.report.valuation);
    expect(seen.findings).toEqual([]);
  });

  it('proves without signing in that the paper is genuine', async () => {
    const proof = await town.passerBy.sees<ReportCodeAnswer>(`/public/report-codes/${home.codes.reportCode}`);
    expect(proof).toMatchObject({ genuine: true, inForceVersion: 1 });
    expect(JSON.stringify(proof)).not.toContain(home.report.household.owner.name);
  });

  it('reads by when it may ask for a review, and how the day was counted', async () => {
    const { dates } = await zhang.sees<NextDates>(report('/next-dates'), (next) => next.dates.length > 0);
    expect(dates).toMatchObject([{ key: 'D03', dueOn: '2026-05-21', passed: false, unconfirmed: true }]);
    expect(dates[0]?.mustAct).toContain('household');
    const { zh, en } = dates[0]?.calculation ?? { zh: '', en: '' };
    expect(zh).toMatch(/2026-05-11 不计入.*最后一日为 2026-05-21.*吉林省规则包为未经核实的样本/s);
    expect(en).toMatch(/2026-05-21/);
  });

  it('is reminded three days before in its own inbox, which is no service of anything', async () => {
    town.turnTo('2026-05-18');
    await town.sweep('reviews');
    const { items } = await zhang.sees<NotificationPage>('/notifications', (inbox) => inbox.items.length > 0);
    expect(items).toMatchObject([{ key: 'D03', stage: 'reminder', dueOn: '2026-05-21' }]);
    expect(items[0]?.text.zh).toMatch(/不(属于|是|构成|视为).*送达/);
    await zhang.does(`/notifications/${items[0]?.id}/read`);
    expect((await zhang.sees<NotificationPage>('/notifications?unread=true')).items).toEqual([]);
  });

  it('cannot name a photo that it never put in', async () => {
    const evidence = [{ slot: 'photos', sha256: 'ab'.repeat(32) }];
    const points = [{ kind: 'fact-error', ground: 'fit-out', statement: '装修未计入。', evidence }];
    expect(await zhang.mayNot(report('/reviews'), { points })).toEqual({
      status: 422,
      code: 'file-not-found',
      pointer: '/points/0/evidence/0/sha256',
    });
  });

  it('asks for a review on the ninth day: two points, a photo, and what it wants', async () => {
    town.turnTo('2026-05-20');
    const sha256 = await zhang.uploads(photo, 'image/png');
    const evidence = [{ slot: 'photos', sha256 }];
    const filed = await zhang.does<ReviewView>(report('/reviews'), {
      points: [
        { kind: 'fact-error', ground: 'fit-out', statement: '客厅为精装修，报告写作普通装修。', evidence },
        { kind: 'value-dispute', ground: 'comparables', statement: '三个可比实例均不在同一小区。' },
      ],
      requestedRemedy: { code: 'revalue', text: '请重新选取可比实例。' },
    });
    reviewId = filed.id;
    expect(filed).toMatchObject({ status: 'ACCEPTED', late: false, dueOn: '2026-05-21', filedOn: '2026-05-20' });
    expect(filed.points.map(({ no, ground }) => [no, ground])).toEqual([
      [1, 'fit-out'],
      [2, 'comparables'],
    ]);
    const again = { points: [{ kind: 'value-dispute', ground: 'comparables', statement: '再次申请。' }] };
    expect(await zhang.mayNot(report('/reviews'), again)).toEqual({ status: 409, code: 'review-already-open' });
  });

  it('is asked a question inside the case, and answers it', async () => {
    const question = { text: '请说明装修完成的年份。' };
    const { id } = await town.officer('reviewer').does<ReviewPostView>(review('/posts'), question);
    const { items } = await zhang.sees<ReviewPostPage>(review('/posts'), (page) => page.items.length === 1);
    expect(items).toMatchObject([{ id, speaker: 'regulator', text: question.text }]);
    await zhang.does(review('/posts'), { text: '二〇一九年装修，有合同。', inReplyTo: id });
    expect((await clerk.sees<ReviewPostPage>(review('/posts'))).items[0]).toMatchObject({ speaker: 'household' });
  });

  it('sees neither the officers’ notes nor the flags nor another household’s report', async () => {
    const note = { text: '内部意见：可比实例确有疑问。' };
    await town.officer('reviewer').does(review('/notes'), note);
    expect(await zhang.mayNotSee(review('/staff-file'))).toEqual({ status: 403, code: 'not-allowed' });
    expect(await zhang.mayNotSee('/flags')).toEqual({ status: 403, code: 'not-allowed' });
    expect(await zhang.mayNotSee('/leads')).toEqual({ status: 403, code: 'not-allowed' });
    const shown = JSON.stringify([await zhang.sees(review()), await zhang.sees(review('/posts'))]);
    expect(shown).not.toContain(note.text);
    expect(shown).not.toContain(town.officerIds.reviewer);
    neighbour = await town.moveIn(home.report.projectId, 'H-2');
    expect(await zhang.mayNotSee(`/reports/${neighbour.reportId}`)).toEqual({ status: 404, code: 'not-found' });
    expect(await neighbour.person.mayNotSee(review())).toEqual({ status: 404, code: 'not-found' });
  });

  it('reads the answer point by point, with the old value and the new', async () => {
    await clerk.does(review('/availability'));
    town.turnTo('2026-05-27');
    const dearer = [1, 2, 3].map((n) => aComparable({ comparableNo: `N-${n}`, priceYuanPerSqm: 6_800 + n * 40 }, n));
    const { projectId } = home.report;
    const version = town.reportOf(projectId, 'H-1', { issuedOn: '2026-05-27', comparables: dearer });
    const reason = '更换可比实例后重新计算。';
    const sent = { kind: 'review', reviewId, reason, report: version };
    expect(await agency.does<ReportReceipt>(report('/versions'), sent)).toMatchObject({ status: 'registered' });
    const points = [
      { no: 1, finding: 'rejected', text: '查勘照片显示为普通装修。' },
      { no: 2, finding: 'accepted', text: '已更换为同一小区的实例。' },
    ];
    await agency.does(review('/answer'), { outcome: 'changed', newVersion: 2, points });
    const file = await zhang.sees<ReviewFile>(review());
    expect(file.answer?.points).toEqual(points);
    expect(file.valueChange).toEqual({
      oldTotalYuan: home.report.valuation.totalYuan,
      newTotalYuan: version.valuation.totalYuan,
      differenceYuan: version.valuation.totalYuan - home.report.valuation.totalYuan,
      oldUnitPriceYuan: home.report.valuation.unitPriceYuan,
      newUnitPriceYuan: version.valuation.unitPriceYuan,
    });
    const { changes } = await zhang.sees<ReportDiff>(report('/versions/2/diff'));
    expect(changes.map(({ pointer }) => pointer)).toContain('/valuation/totalYuan');
  });

  it('takes the result home as a document that anyone can verify by its code', async () => {
    const result = await printed(town, zhang, review(), 'review-result');
    expect(result).toMatchObject({ title: '房屋征收评估复核结果通知书', replaced: false });
    expect(await neighbour.person.mayNotSee(`/documents/${result.code}`)).toEqual({ status: 404, code: 'not-found' });
  });

  it('still disagrees, and asks the committee within ten days of the new report', async () => {
    const asking = { statement: '新结果仍偏低，申请鉴定。' };
    const owed = (next: NextDates) => next.dates.some(({ key }) => key === 'serve-result');
    expect((await zhang.sees<NextDates>(report('/next-dates'), owed)).dates).toMatchObject([{ unconfirmed: true }]);
    town.turnTo('2026-05-29');
    await clerk.does(report('/services'), signedFor('2026-05-29'));
    const running = (next: NextDates) => next.dates.some(({ key }) => key === 'D05');
    const { dates } = await zhang.sees<NextDates>(report('/next-dates'), running);
    expect(dates).toMatchObject([{ key: 'D05', dueOn: '2026-06-08', subjectId: reviewId }]);
    town.turnTo('2026-06-08');
    const asked = await zhang.does<DeterminationView>(review('/determinations'), asking);
    expect(asked).toMatchObject({ status: 'FILED', late: false, ground: 'result-served', reportVersion: 2 });
    determinationId = asked.id;
  });

  it('sees who sits on the panel and how it was drawn, and the opinion once it is given', async () => {
    const determination = `/determinations/${determinationId}`;
    const secretary = town.officer('secretary');
    const members = await seatPanel(town, determinationId);
    const { panel } = await zhang.sees<DeterminationFile>(determination);
    expect(panel).toMatchObject({ size: 3, seed: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
    expect(panel?.members.every(({ name }) => name.includes('*'))).toBe(true);
    await examineAll(town, determinationId);
    expect((await zhang.sees<DeterminationFile>(determination)).examined).toEqual([]);
    await secretary.does(`${determination}/opinion`, { outcome: 'maintained', signers: members });
    const { status, opinion, interests } = await zhang.sees<DeterminationFile>(determination);
    expect({ status, aspects: opinion?.aspects.length, interests }).toEqual({
      status: 'MAINTAINED',
      aspects: 7,
      interests: [],
    });
    expect(await printed(town, zhang, review(), 'determination-opinion')).toMatchObject({
      title: '房屋征收评估鉴定意见书',
    });
  });

  it('cannot ask for the same determination twice, nor act for the committee', async () => {
    const again = { statement: '再次申请鉴定。' };
    expect(await zhang.mayNot(review('/determinations'), again)).toEqual({
      status: 409,
      code: 'determination-already-given',
    });
    const acting = { decision: 'accept', reason: '自己受理。' };
    expect(await zhang.mayNot(`/determinations/${determinationId}/acceptance`, acting)).toEqual({
      status: 403,
      code: 'not-allowed',
    });
    expect(await zhang.mayNot(review('/result-service'), { ...signedFor('2026-06-08') })).toMatchObject({
      status: 403,
    });
  });
});

/** Enough of a PNG to be taken for one. */
const photo = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from('客厅装修照片')]);
