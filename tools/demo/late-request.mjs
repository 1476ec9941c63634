import { openAsHousehold, serveOn } from './service.mjs';
import { expectThat } from './stage.mjs';

/** A request after the last day is not refused by a machine: an officer admits it, with a reason. */
export async function lateRequest(stage, project, householdNo) {
  const { call, tokens, scene, tell, days, eventually } = stage;
  const { reportId } = project.receipts[householdNo];
  scene(`${householdNo} 逾期申请，由工作人员决定`, `${householdNo}: a late request, decided by a person`);
  const proof = await serveOn(stage, { reportId, servedOn: days.servedLongAgo });
  const { token: household } = await openAsHousehold(stage, reportId);
  const review = await eventually(() =>
    call('POST', `/reports/${reportId}/reviews`, {
      as: household,
      body: {
        points: [{ kind: 'fact-error', ground: 'area', statement: '阁楼面积没有计入。' }],
        requestedRemedy: { code: 'reinspect', text: '请重新测量。' },
      },
    }),
  );
  expectThat(review.late && review.status === 'LATE', 'the request is marked late, not refused');
  tell('住户 household', `截止 ${proof.due.on}，今日提出 → 标记逾期`, `last day was ${proof.due.on} → marked late`);
  const admitted = await call('POST', `/reviews/${review.id}/lateness`, {
    as: tokens.reviewer,
    body: { decision: 'admit', reason: '申请人住院期间无法提出，有住院证明。' },
  });
  expectThat(admitted.status === 'ACCEPTED', 'the officer admits the late request');
  tell('审核人 reviewer', '附理由准予受理', 'admits it, with the reason on file');
}
