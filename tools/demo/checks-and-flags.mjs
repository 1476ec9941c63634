import { PLANTED } from '../seed/faults.mjs';
import { expectThat } from './stage.mjs';

/** The checks and the screening find every planted fault, and nothing is registered that must not be. */
export async function checksAndFlags(stage, project) {
  const { call, tokens, scene, tell, eventually } = stage;
  scene('机构提交分户评估报告，系统逐项检查', 'The agencies file household reports; every one is checked');
  for (const fault of [PLANTED.oneSigner, PLANTED.wrongDate]) {
    const { status, findings } = project.receipts[fault.householdNo];
    const found = findings.find((finding) => finding.code === fault.code);
    expectThat(status === 'returned' && found, `${fault.householdNo} is returned for ${fault.code}`);
    tell(
      '系统 system',
      `${fault.householdNo} ${fault.zh} → 退回（${fault.code}）`,
      `${fault.en} → returned, with a receipt`,
    );
  }
  const odd = project.receipts[PLANTED.contradiction.householdNo];
  expectThat(
    odd.findings.some((one) => one.code === 'RC22'),
    'the contradiction is a warning',
  );
  tell(
    '系统 system',
    `${PLANTED.contradiction.householdNo} 可比实例前后矛盾 → 登记并提示（RC22）`,
    'contradicting comparable → registered, with a warning',
  );

  scene(
    '同类房屋比较，找出异常价值（提示不是结论）',
    'Like homes are compared; unusual values are flagged, high and low alike',
  );
  const flags = {};
  for (const [direction, fault] of [
    ['high', PLANTED.high],
    ['low', PLANTED.low],
  ]) {
    const { reportId } = project.receipts[fault.householdNo];
    const page = () => call('GET', `/flags?projectId=${project.id}&direction=${direction}`, { as: tokens.reviewer });
    flags[direction] = await eventually(async () => (await page()).items.find((flag) => flag.reportId === reportId));
    tell('系统 system', flags[direction].evidence.sentence.zh, flags[direction].evidence.sentence.en);
  }
  const all = await call('GET', `/flags?projectId=${project.id}`, { as: tokens.reviewer });
  tell('审核人 reviewer', `全项目共 ${all.items.length} 条提示`, `${all.items.length} flags in the whole project`);
  await call('GET', `/flags/${flags.high.id}`, { as: tokens.stranger, expect: 404 });
  tell('公主岭审核人 other county', '查看该提示 → 404（不在管辖范围）', 'asks for the flag → 404, not theirs to see');
  return flags;
}
