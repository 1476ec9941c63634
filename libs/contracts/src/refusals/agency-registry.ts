import { refusal } from './refusal-text.js';

/** Refusals of the agency registry. */
export const agencyRegistryRefusals = {
  'credit-code-taken': refusal(
    409,
    '该统一社会信用代码已登记。',
    'This credit code is already registered.',
    '请查询已有登记，不要重复登记。',
    'Look up the existing entry instead.',
  ),
  'organ-not-known': refusal(
    422,
    '没有这个机关。',
    'There is no such organ.',
    '请从机关名录中选择；新设机关请先登记。',
    'Choose one from the list of organs; a new one must be entered first.',
  ),
  'registration-no-taken': refusal(
    409,
    '该注册号已登记。',
    'This registration number is already registered.',
    '请查询已有登记。',
    'Look up the existing entry instead.',
  ),
  'span-overlaps': refusal(
    409,
    '该期间与已登记的期间重叠。',
    'The span overlaps one already on file.',
    '请先结束原期间，或改正起止日期。',
    'End the earlier span first, or mend the dates.',
  ),
  'span-reversed': refusal(
    422,
    '结束日期早于开始日期。',
    'The last day is before the first.',
    '请改正日期。',
    'Mend the dates.',
  ),
  'appraiser-not-of-agency': refusal(
    422,
    '所列估价师在该日不属于该机构。',
    'An appraiser named is not employed by the agency on that day.',
    '请核对估价师的执业机构。',
    'Check where the appraiser is employed.',
  ),
  'move-backdated': refusal(
    403,
    '调动日早于今天，而原执业机构的备案机关不在您的管辖范围内。',
    'The move begins before today, and the filing organ of the present employer is outside your scope.',
    '请自今天起调动，或由对两家机构均有管辖权的机关办理。',
    'Let it begin today or later, or ask an organ that covers both agencies.',
  ),
  'lift-outside-suspension': refusal(
    422,
    '停业的最后一日须在停业期间内，且不早于昨天。',
    'The last day must lie within the suspension and not before yesterday.',
    '请改正 lastDay；已经过去的停业日不得更改。',
    'Mend lastDay; days of suspension already past are not undone.',
  ),
  'organ-outside-your-scope': refusal(
    403,
    '该机关不在您的管辖范围内。',
    'That organ is outside your scope.',
    '请由有管辖权的机关办理。',
    'Ask the organ in charge.',
  ),
} as const;
