import { refusal } from './refusal-text.js';

/** Refusals of the calendar. */
export const calendarRefusals = {
  'organ-not-province': refusal(
    403,
    '节假日表由省级机关统一导入。',
    'Holiday tables are imported by the organ of the province alone.',
    '请由省级机关的系统管理员导入。',
    'Let a system administrator of the province import it.',
  ),
  'holiday-table-incomplete': refusal(
    422,
    '节假日表缺少该年元旦或国庆节的放假日，不能视为全年安排。',
    'The table lacks New Year’s Day or National Day of its year, so it is not the whole of the year.',
    '请导入国务院办公厅通知的全部日期；缺少的日期见 details.missing。',
    'Import every day of the State Council’s notice; details.missing names those left out.',
  ),
  'holiday-outside-year': refusal(
    422,
    '该日期不属于所列年度（仅上一年最后三日可随该年通知调整）。',
    'The day lies outside the table’s year; of the year before only its last three days may be moved.',
    '请改正 pointer 指出的日期或年度。',
    'Mend the day the pointer names, or the year.',
  ),
  'holiday-day-twice': refusal(
    422,
    '同一日期在表中出现两次。',
    'A day stands in the table twice.',
    '请删除 pointer 指出的重复项。',
    'Remove the entry the pointer names.',
  ),
} as const;
