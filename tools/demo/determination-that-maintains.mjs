import { openAsHousehold, serveOn, tellNextDates } from './service.mjs';
import { expectThat } from './stage.mjs';

const FIELDS = ['appraiser', 'appraiser', 'appraiser', 'appraiser', 'land', 'law'];
const ASPECTS = [
  'procedure',
  'basis',
  'assumptions',
  'technical-route',
  'methods',
  'parameters',
  'result-determination',
];

/** Review without change, then determination by an expert panel drawn by lot; the value is maintained. */
export async function determinationThatMaintains(stage, project, householdNo) {
  const { call, tokens, scene, tell, days, eventually } = stage;
  const { reportId, agencyId } = project.receipts[householdNo];
  const agency = stage.agencies.find((one) => one.id === agencyId);

  scene(
    `${householdNo} 复核维持后申请鉴定`,
    `${householdNo}: the review stands, the household asks for a determination`,
  );
  await serveOn(stage, { reportId, servedOn: days.back(8) });
  const { token: household } = await openAsHousehold(stage, reportId);
  const review = await eventually(() =>
    call('POST', `/reports/${reportId}/reviews`, {
      as: household,
      body: { points: [{ kind: 'value-dispute', ground: 'fit-out', statement: '装修程度认定偏低。' }] },
    }),
  );
  await call('POST', `/reviews/${review.id}/availability`, { as: tokens.clerk, body: {} });
  const unchanged = await call('POST', `/reviews/${review.id}/answer`, {
    as: agency.key,
    body: {
      outcome: 'unchanged',
      noticeSha256: await stage.upload(agency.key),
      points: [{ no: 1, finding: 'rejected', text: '查勘记录与照片显示为普通装修。' }],
    },
  });
  expectThat(unchanged.status === 'UNCHANGED', 'the review leaves the value');
  await call('POST', `/reviews/${review.id}/result-service`, {
    as: tokens.clerk,
    body: { kind: 'signed-receipt', servedOn: days.today, evidenceSha256: await stage.upload(tokens.clerk) },
  });
  await tellNextDates(stage, household, reportId);

  scene('随机抽取专家组，回避本机构专家', 'A panel is drawn by lot; experts tied to the agency stand aside');
  for (const [n, field] of FIELDS.entries()) await addExpert(stage, field, n, n === 0 ? agencyId : null);
  const asked = await call('POST', `/reviews/${review.id}/determinations`, {
    as: household,
    body: { statement: '不同意复核结果，请专家委员会鉴定。' },
  });
  await call('POST', `/determinations/${asked.id}/acceptance`, {
    as: tokens.secretary,
    body: { decision: 'accept', reason: '申请材料齐全，在法定期限内。' },
  });
  const drawn = await call('POST', `/determinations/${asked.id}/panel`, { as: tokens.secretary, body: { size: 3 } });
  const members = drawn.panel.members;
  expectThat(members.length === 3, 'three experts are drawn');
  expectThat(drawn.panel.recused.length > 0, 'the agency’s own expert stands aside');
  tell(
    '秘书 secretary',
    `抽出 ${members.length} 人，回避 ${drawn.panel.recused.length} 人，种子 ${drawn.panel.seed.slice(0, 12)}… 可复算`,
    'anyone can re-run the draw from its published seed',
  );
  await call('POST', `/determinations/${asked.id}/examination`, {
    as: tokens.secretary,
    body: { independent: members.map((member) => member.expertId) },
  });
  for (const aspect of ASPECTS) {
    await call('POST', `/determinations/${asked.id}/aspects`, {
      as: tokens.secretary,
      body: { aspect, finding: 'sound', text: '经审查，未发现技术问题。' },
    });
  }
  const opinion = await call('POST', `/determinations/${asked.id}/opinion`, {
    as: tokens.secretary,
    body: {
      outcome: 'maintained',
      signers: members.map((member) => member.expertId),
    },
  });
  expectThat(opinion.status === 'MAINTAINED', 'the determination maintains the value');
  tell('专家组 panel', '七个方面逐项审查，维持评估结果', 'examined all seven aspects: the value is maintained');
  const { fee } = await call('POST', `/determinations/${asked.id}/fee`, {
    as: tokens.secretary,
    body: { amountFen: 300_000, basis: '专家委员会鉴定收费标准。' },
  });
  const closed = await call('POST', `/determinations/${asked.id}/closing`, { as: tokens.secretary, body: {} });
  expectThat(closed.status === 'CLOSED', 'the determination is closed');
  tell('秘书 secretary', `鉴定费由 ${fee.bearer} 承担，结案`, `the fee is borne by: ${fee.bearer}; the case is closed`);
}

const addExpert = ({ call, tokens, days }, field, n, employerAgencyId) =>
  call('POST', '/experts', {
    as: tokens.secretary,
    body: {
      name: `专家${'甲乙丙丁戊己'[n]}`,
      field,
      ...(employerAgencyId ? { employerAgencyId } : {}),
      termFrom: days.back(300),
      termTo: days.back(-700),
    },
  });
