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
} as const;
