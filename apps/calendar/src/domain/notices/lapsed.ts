import type { NoticeTemplate } from './notice-template.js';

/** The day after the last day, to those who had to act and to the organ in charge. */
export const lapsed: NoticeTemplate = {
  title: {
    zh: '期限已过：“{act}”已于{dueOn}届满',
    en: 'Passed: “{act}” was due by {dueOn}',
  },
  text: {
    zh: '{subject}：“{act}”（{key}）的期限已于{dueOn}届满，系统未见办理记录。应办理或可办理者：{actors}。已办理的，请尽快补录并附凭证。',
    en: '{subject}: the period for “{act}” ({key}) ended on {dueOn} and the system holds no record that it was done. To be done, or open to be done, by: {actors}. If it was done, please record it with its proof.',
  },
};
