import { PLANTED } from '../seed/faults.mjs';
import { makeComparables, makeHomes } from '../seed/homes.mjs';
import { reportFor } from '../seed/reports.mjs';
import { openAsHousehold, serveOn, tellNextDates } from './service.mjs';
import { expectThat } from './stage.mjs';

/** The undervalued household asks for a review; the agency corrects the value; the old one stays readable. */
export async function reviewThatChanges(stage, project) {
  const { call, tokens, scene, tell, days, eventually } = stage;
  const { reportId, agencyId, body } = project.receipts[PLANTED.low.householdNo];
  const agency = stage.agencies.find((one) => one.id === agencyId);

  scene(
    '送达报告，住户凭码查看并申请复核',
    'The report is served; the household opens it by code and asks for a review',
  );
  const proof = await serveOn(stage, { reportId, servedOn: days.servedLately });
  tell('征收部门 clerk', `${proof.servedOn} 送达，${proof.due.zh}`, proof.due.en);
  const { token: household, reportCode } = await openAsHousehold(stage, reportId);
  await tellNextDates(stage, household, reportId);
  const code = await call('GET', `/public/report-codes/${reportCode}`);
  expectThat(code.genuine, 'the printed code proves genuine');
  const review = await eventually(() =>
    call('POST', `/reports/${reportId}/reviews`, {
      as: household,
      body: {
        points: [
          { kind: 'value-dispute', ground: 'comparables', statement: '可比实例的单价与同楼房屋相差过大。' },
          { kind: 'value-dispute', ground: 'adjustments', statement: '区位与实物状况调整过低，没有说明理由。' },
        ],
        requestedRemedy: { code: 'revalue', text: '请按同楼同结构房屋重新评估。' },
      },
    }),
  );
  expectThat(!review.late, 'the review is in time');
  tell('住户 household', `提出复核，状态 ${review.status}`, `asks for a review: ${review.status}`);

  scene('机构逐条答复，改变结果并出具新报告', 'The agency answers each point and issues a new version');
  await call('POST', `/reviews/${review.id}/availability`, { as: tokens.clerk, body: {} });
  const home = makeHomes(400, 20240204 + project.number).find((one) => one.householdNo === PLANTED.low.householdNo);
  const comparables = makeComparables(days);
  const report = {
    ...reportFor({ home, projectId: project.id, agency, comparables, days, number: 'x' }),
    reportNo: body.reportNo,
    issuedOn: days.today,
    usePeriod: { from: days.today, to: days.usableTo },
  };
  const corrected = await eventually(() =>
    call('POST', `/reports/${reportId}/versions`, {
      as: agency.key,
      body: { reason: '复核发现调整系数有误，重新计算。', kind: 'review', reviewId: review.id, report },
    }),
  );
  expectThat(corrected.status === 'registered' && corrected.version === 2, 'version 2 is registered');
  const answered = await eventually(() =>
    call('POST', `/reviews/${review.id}/answer`, {
      as: agency.key,
      body: {
        outcome: 'changed',
        newVersion: 2,
        points: [
          { no: 1, finding: 'accepted', text: '已更换为同楼同结构的可比实例。' },
          { no: 2, finding: 'accepted', text: '已按实地查勘结果更正调整系数。' },
        ],
      },
    }),
  );
  expectThat(answered.status === 'CHANGED', 'the review changed the value');
  tell(
    '机构 agency',
    `单价 ${body.valuation.unitPriceYuan} → ${report.valuation.unitPriceYuan} 元/㎡`,
    `unit price ${body.valuation.unitPriceYuan} → ${report.valuation.unitPriceYuan} yuan per m²`,
  );
  const diff = await call('GET', `/reports/${reportId}/versions/2/diff`, { as: household });
  tell(
    '住户 household',
    `可见 ${diff.changes.length} 处改动，旧版仍可查阅`,
    `sees ${diff.changes.length} changes; the old version stays`,
  );
  await serveOn(stage, { reportId, servedOn: days.today });
  tell('征收部门 clerk', '新版报告重新送达', 'serves the new version');
}
