import { PLANTED } from '../seed/faults.mjs';
import { expectThat } from './stage.mjs';

/** From the returned report to the public record: two investigators, notice, defence, decision, referral, listing. */
export async function misconductToRecord(stage, project) {
  const { call, tokens, ids, scene, tell, days } = stage;
  const { reportId, agencyId } = project.receipts[PLANTED.oneSigner.householdNo];
  const agency = stage.agencies.find((one) => one.id === agencyId);
  const { investigator, colleague, approver, registrar } = tokens;

  scene('线索、立案、告知、陈述申辩、决定', 'Lead, case, notice, defence, decision: no step can be skipped');
  const lead = await call('POST', '/leads', {
    as: investigator,
    body: {
      agencyId,
      organId: 'nanguan-housing',
      source: 'report-check',
      sourceId: reportId,
      suspectedCode: 'A14',
      facts: `报告 ${reportId} 只有一名注册房地产估价师签名。`,
    },
  });
  await call('POST', `/leads/${lead.id}/verification`, { as: investigator, body: { note: '调取报告原始数据核对。' } });
  const filed = await call('POST', `/leads/${lead.id}/case`, {
    as: investigator,
    body: { investigators: [ids.investigator, ids.colleague], reason: '经初步核实，需要立案调查。' },
  });
  tell('办案人 case officers', `立案，两名办案人`, 'case filed with two investigators');
  await call('POST', `/cases/${filed.id}/decision`, { as: approver, body: decision(), expect: 409 });
  tell('负责人 approver', '未告知即作决定 → 拒绝（409）', 'a decision before notice and defence → refused (409)');
  const { items } = await call('GET', '/public/violations');
  const basis = items.find((one) => one.code === 'A14').basis;
  await call('POST', `/cases/${filed.id}/evidence`, {
    as: colleague,
    body: {
      kind: 'electronic-data',
      reference: `report ${reportId}`,
      text: '系统登记的报告原始数据及回执，签名仅一人。',
      source: '报告登记系统',
      obtainedOn: days.today,
      obtainedBy: [ids.colleague],
    },
  });
  const concluded = await call('POST', `/cases/${filed.id}/conclusion`, {
    as: colleague,
    body: {
      violationCode: 'A14',
      facts: '该报告仅有一名注册房地产估价师签名，不符合两名以上签名的规定。',
      findings: [{ text: '只有一名注册房地产估价师签名。', evidence: [1] }],
      act: { reportId, from: days.today },
      candidateBases: basis,
      chosenBasis: basis[0],
      whyChosen: '该条直接规定报告签名要求。',
      proposal: '责令改正，警告，并处罚款五千元。',
      proposed: { penalties: ['warning', 'fine'], fineYuan: 5_000 },
    },
  });
  await call('POST', `/cases/${concluded.id}/notice-issue`, { as: investigator });
  await call('POST', `/cases/${concluded.id}/notice`, {
    as: investigator,
    body: { servedOn: days.today, evidenceSha256: await stage.upload(investigator) },
  });
  await call('POST', `/cases/${filed.id}/defence`, {
    as: agency.key,
    body: { text: '系经办人员疏忽，已补签并整改。', final: true },
  });
  tell('机构 agency', '陈述申辩：已补签并整改', 'states its case');
  const decided = await call('POST', `/cases/${filed.id}/decision`, { as: approver, body: decision() });
  expectThat(decided.state === 'DECIDED_VIOLATION', 'the case is decided');
  tell('负责人 approver', '认定违规，责令改正，警告并罚款', 'finds a violation: correction, a warning and a fine');
  await call('POST', `/cases/${filed.id}/decision-service`, {
    as: investigator,
    body: { servedOn: days.today, evidenceSha256: await stage.upload(investigator) },
  });
  tell(
    '办案人 case officers',
    '决定书送达机构，罚款十五日内缴纳',
    'the decision is served; the fine is due in fifteen days',
  );

  scene(
    '移送上级：违法事实、处理结果、处理建议，列入并公布',
    'Referral with facts, result and proposal; listing; publication',
  );
  await call('POST', `/cases/${filed.id}/referral`, {
    as: approver,
    body: {
      toOrganId: 'changchun',
      facts: '该机构出具的一份分户评估报告仅有一名注册房地产估价师签名。',
      result: '县级主管部门已责令改正，机构已补签并提交整改说明。',
      proposal: '建议列入不良行为记录，按一般违规公布，公布期按规定执行。',
    },
  });
  await call('POST', `/cases/${filed.id}/referral-decision`, {
    as: registrar,
    body: { decision: 'list', reason: '事实清楚，证据充分，程序合法。' },
  });
  const record = await call('POST', `/cases/${filed.id}/record`, {
    as: registrar,
    body: {
      severityClass: 'ordinary',
      decisionNo: `长房监决〔${days.today.slice(0, 4)}〕演示${project.number}号`,
      decidedOn: days.today,
      publicFacts: '一份分户评估报告仅有一名注册房地产估价师签名。',
      repairNotice: { servedOn: days.today, evidenceSha256: await stage.upload(registrar) },
    },
  });
  const reply = '本机构已补签并完成整改。';
  await call('POST', `/records/${record.id}/reply`, { as: agency.key, body: { text: reply } });
  const shown = await call('GET', `/public/agencies/${agencyId}/records`);
  const entry = shown.items.find(
    (one) => one.agencyId === agencyId && one.decisionNo.includes(`演示${project.number}号`),
  );
  expectThat(entry?.reply === reply, 'the public record shows the entry and the reply');
  tell(
    '公众 public',
    `${entry.agencyName}：${entry.violationZh}，公布至 ${entry.expiresOn}`,
    `${entry.violationEn}, shown until ${entry.expiresOn}, with the agency's reply beside it`,
  );
  return record;
}

const decision = () => ({
  decision: 'violation',
  penalties: ['warning', 'fine'],
  fineYuan: 5_000,
  measures: '责令改正，给予警告，处五千元罚款。',
  reason: '报告签名不符合规定，事实清楚。',
  answerToDefence: '补签不影响违规事实的成立，已作为从轻情节考虑。',
});
