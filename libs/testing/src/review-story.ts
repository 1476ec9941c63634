import {
  acceptDetermination,
  addExpert,
  agencyChanged,
  answerReview,
  appraiserChanged,
  drawPanel,
  examineAspect,
  fileReview,
  makeReviewAvailable,
  opinionAspects,
  recordResultService,
  reportAccepted,
  reportServed,
  requestDetermination,
  startExamining,
  type AddExpert,
  type AnswerReview,
  type AspectOpinion,
  type DeterminationView,
  type ExpertView,
  type FiledPoint,
  type FileReview,
  type OfficerCaller,
  type PointAnswer,
  type ReportServed,
  type ReviewView,
} from '#contracts';
import { randomUUID } from 'node:crypto';
import { eventually } from './eventually.js';
import { aHousehold, anAgencyCaller, anOfficer } from './makers/callers.js';
import { aReportAccepted, aReportServed } from './makers/report-events.js';
import type { World } from './world.js';

/** A household report of a county and what follows from it, taken step by step as far as a test of reviews needs. */
export class ReviewStory {
  readonly accepted = aReportAccepted();
  readonly reportId = this.accepted.reportId;
  readonly household = aHousehold(this.reportId);
  readonly agency = anAgencyCaller(this.accepted.agencyId);
  readonly clerk = anOfficer(['clerk']);
  readonly reviewer = anOfficer(['reviewer'], ['nanguan-housing']);
  /** Of the prefecture's committee; each story has one of its own. */
  readonly secretary: OfficerCaller = anOfficer(
    ['committee-secretary'],
    [`changchun-${randomUUID().slice(0, 8)}`, 'nanguan'],
    'prefecture',
  );

  constructor(private readonly world: World) {}

  /** A version of the report is registered; the day is of no account. */
  async registered(version = 1): Promise<void> {
    await this.world.publish(reportAccepted, { ...this.accepted, version });
    await this.seen('select 1 from reviews.known_report where report_id = $1 and version = $2', [
      this.reportId,
      version,
    ]);
  }

  /** A version is served that day. */
  async served(servedOn: string, version = 1): Promise<ReportServed> {
    const served = aReportServed({ ...this.accepted, version }, servedOn);
    await this.world.publish(reportServed, served);
    await this.seen('select 1 from reviews.known_service where service_id = $1', [served.serviceId]);
    return served;
  }

  /** The household objects on that day to comparables and area. */
  file(day: string): Promise<ReviewView> {
    this.world.setDay(day);
    const points: FiledPoint[] = [
      { kind: 'value-dispute', ground: 'comparables', statement: '可比实例 3 与被征收房屋不在同一供求圈' },
      { kind: 'fact-error', ground: 'area', statement: '建筑面积少计阳台' },
    ];
    const body: FileReview = { points, requestedRemedy: { code: 'revalue', text: '请重新选取可比实例' } };
    return this.world.ask(fileReview, { as: this.household, target: this.reportId, body });
  }

  available(review: ReviewView, day: string): Promise<ReviewView> {
    this.world.setDay(day);
    return this.world.ask(makeReviewAvailable, { as: this.clerk, target: review.id });
  }

  answer(review: ReviewView, day: string, change: Partial<AnswerReview> = {}): Promise<ReviewView> {
    this.world.setDay(day);
    const points: PointAnswer[] = [
      { no: 1, finding: 'rejected', text: '可比实例 3 与委估房屋同在重庆路商圈' },
      { no: 2, finding: 'rejected', text: '阳台面积已按登记簿计入' },
    ];
    const notice = change.outcome === 'changed' ? {} : { noticeSha256: 'cd'.repeat(32) };
    const body: AnswerReview = { outcome: 'unchanged', points, ...notice, ...change };
    return this.world.ask(answerReview, { as: this.agency, target: review.id, body });
  }

  resultServed(review: ReviewView, servedOn: string): Promise<ReviewView> {
    this.world.setDay(servedOn);
    const body = { kind: 'signed-receipt' as const, servedOn, evidenceSha256: 'ab'.repeat(32) };
    return this.world.ask(recordResultService, { as: this.clerk, target: review.id, body });
  }

  request(review: ReviewView, day: string): Promise<DeterminationView> {
    this.world.setDay(day);
    const body = { statement: '对复核结果仍有异议，申请鉴定' };
    return this.world.ask(requestDetermination, { as: this.household, target: review.id, body });
  }

  accept(determination: DeterminationView): Promise<DeterminationView> {
    const body = { decision: 'accept' as const, reason: '材料齐全，属于本委员会受理范围' };
    return this.world.ask(acceptDetermination, { as: this.secretary, target: determination.id, body });
  }

  /** Served on 9 November 2026, reviewed without change, and before the committee since the 25th. */
  async determination(): Promise<DeterminationView> {
    await this.registered();
    await this.served('2026-11-09');
    const review = await this.available(await this.file('2026-11-12'), '2026-11-13');
    await this.answer(review, '2026-11-18');
    await this.resultServed(review, '2026-11-20');
    return this.accept(await this.request(review, '2026-11-25'));
  }

  /** The agency is on the register, so that experts' ties to it can be entered. */
  async agencyIsKnown(agencyId = this.accepted.agencyId): Promise<void> {
    const name = '吉林省明诚房地产估价有限公司';
    const state = { creditCode: '91350100M000100Y43', name, organId: 'jilin', filings: [], suspensions: [] };
    await this.world.publish(agencyChanged, { agencyId, version: 1, ...state });
    await this.seen('select 1 from reviews.known_agency where agency_id = $1', [agencyId]);
  }

  /** An appraiser of the register who works for the agency; answers the id. */
  async appraiserIsKnown(appraiserId: string, agencyId = this.accepted.agencyId): Promise<string> {
    const employments = [{ agencyId, from: '2020-01-01' }];
    const state = { registrationNo: '2220190012', registrations: [{ from: '2020-01-01' }], employments };
    await this.world.publish(appraiserChanged, { appraiserId, version: 1, ...state });
    await this.seen('select 1 from reviews.known_appraiser where appraiser_id = $1', [appraiserId]);
    return appraiserId;
  }

  expert(field: AddExpert['field'], change: Partial<AddExpert> = {}): Promise<ExpertView> {
    const body: AddExpert = { name: '欧阳明哲', field, termFrom: '2026-01-01', termTo: '2028-12-31', ...change };
    return this.world.ask(addExpert, { as: this.secretary, body });
  }

  /** Four appraisers and two others, none tied to anybody. */
  async roster(): Promise<ExpertView[]> {
    const experts: ExpertView[] = [];
    for (const field of ['appraiser', 'appraiser', 'appraiser', 'appraiser', 'land', 'law'] as const) {
      experts.push(await this.expert(field));
    }
    return experts;
  }

  /** A panel of three drawn from a fresh roster, each of whom declared to have no interest, at work; their ids. */
  async panel(determination: DeterminationView): Promise<string[]> {
    await this.roster();
    return this.examining(determination);
  }

  /** The same from the roster there is. */
  async examining({ id: target }: DeterminationView): Promise<string[]> {
    const drawn = await this.world.ask(drawPanel, { as: this.secretary, target, body: { size: 3 } });
    const independent = drawn.panel?.members.map(({ expertId }) => expertId) ?? [];
    await this.world.ask(startExamining, { as: this.secretary, target, body: { independent } });
    return independent;
  }

  /** The panel examines the seven aspects one by one, and finds a problem with those named. */
  async examine({ id: target }: DeterminationView, ...problems: string[]): Promise<void> {
    for (const body of this.aspects(...problems)) {
      await this.world.ask(examineAspect, { as: this.secretary, target, body });
    }
  }

  /** A finding on each of the seven aspects; a problem on those named. */
  aspects(...problems: string[]): AspectOpinion[] {
    return opinionAspects.map((aspect) => ({
      aspect,
      finding: problems.includes(aspect) ? 'problem' : 'sound',
      text: problems.includes(aspect) ? '参数选取缺乏依据' : '符合规定',
    }));
  }

  async seen(sql: string, parameters: unknown[]): Promise<void> {
    await eventually(async () => (await this.world.rows(sql, parameters)).length > 0);
  }
}
