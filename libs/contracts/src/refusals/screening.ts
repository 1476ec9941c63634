import { refusal } from './refusal-text.js';

/** Refusals of screening and its studies. */
export const screeningRefusals = {
  'project-not-screened': refusal(
    404,
    '该项目尚未筛查。',
    'The project has not been screened yet.',
    '报告受理后会自动筛查，请稍候。',
    'It is screened soon after a report is accepted; wait a moment.',
  ),
  'study-fact-differs': refusal(
    409,
    '该编号的数据已存在，且内容不同；本批没有写入任何数据。',
    'The study already holds that ref with other figures; nothing of this batch was stored.',
    '请核对 pointer 指出的一条，或换用新的编号。',
    'Check the item named by the pointer, or give it a ref of its own.',
  ),
  'study-empty': refusal(
    409,
    '该研究尚无数据。',
    'The study holds no facts yet.',
    '请先提交数据。',
    'Add facts first.',
  ),
  'study-full': refusal(
    409,
    '该研究的数据已达上限。',
    'The study holds as many facts as it may.',
    '上限见 details.most；请另开一项研究。',
    'The limit is in details.most; open another study.',
  ),
  'full-run-under-way': refusal(
    409,
    '本机关已有一次全面重新筛查正在进行。',
    'A full screening of your organ is under way already.',
    '请按 details.fullRunId 查看进度，完成后再发起。',
    'Follow the one named in details.fullRunId; start another when it has ended.',
  ),
  'full-run-above-county': refusal(
    403,
    '全面重新筛查由设区的市级以上主管部门发起。',
    'A full screening is started by a prefecture or the province, not by a county.',
    '请向上级主管部门提出；单个项目有新报告时会自动重新筛查。',
    'Ask the organ above; a single project is screened again with each new report by itself.',
  ),
  'nothing-to-screen': refusal(
    409,
    '本机关辖区内没有可筛查的项目。',
    'No project within your scope has reports to screen.',
    '报告受理后再发起。',
    'Wait until reports have been accepted.',
  ),
  'engine-replaced': refusal(
    409,
    '该提示由旧版引擎得出，现行引擎不能重算。',
    'The flag was found by an earlier engine, which is no longer here to compute it again.',
    '旧版本号见 details.engineVersion；该提示的证据仍可查看。',
    'The older version is in details.engineVersion; the evidence it left can still be read.',
  ),
} as const;
