import type { NoticeTemplate } from './notice-template.js';

/** Some days before the last day, to those who must act. */
export const reminder: NoticeTemplate = {
  title: {
    zh: '期限提醒：“{act}”截至{dueOn}',
    en: 'Reminder: “{act}” is due by {dueOn}',
  },
  text: {
    zh: '{subject}：“{act}”（{key}）的最后一日为{dueOn}，当日二十四时届满。应办理或可办理者：{actors}。',
    en: '{subject}: the last day for “{act}” ({key}) is {dueOn}, to its end. To be done, or open to be done, by: {actors}.',
  },
};
