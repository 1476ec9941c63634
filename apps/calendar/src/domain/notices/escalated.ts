import type { NoticeTemplate } from './notice-template.js';

/** Some days after the last day, to the organ in charge, while the act is still owed. */
export const escalated: NoticeTemplate = {
  title: {
    zh: '逾期督办：“{act}”逾期未办（{dueOn}届满）',
    en: 'Overdue: “{act}” was due by {dueOn} and is still not done',
  },
  text: {
    zh: '{subject}：“{act}”（{key}）已于{dueOn}届满，至{stageOn}仍无办理记录。应办理者：{actors}。请依法处理。',
    en: '{subject}: “{act}” ({key}) was due by {dueOn} and by {stageOn} there was still no record that it was done. Owed by: {actors}. Please deal with it under the law.',
  },
};
