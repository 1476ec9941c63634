import type { Reason } from './reason.js';

/** Passages that hardly any other report holds stand in two reports on homes of different buildings. */
export const sc02: Reason = {
  code: 'SC02',
  title: { zh: '两份报告文字雷同', en: 'Two reports share their wording' },
  nextStep: {
    zh: '对照雷同段落，核对各自的查勘记录与照片',
    en: 'Read the shared passages side by side; check the inspection record and photographs of each',
  },
  clearedBy: { zh: '各自独立的现场查勘记录', en: 'An inspection record of its own for each home' },
};
