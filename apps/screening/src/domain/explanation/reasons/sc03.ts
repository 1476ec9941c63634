import type { Reason } from './reason.js';

/** One photograph stands for homes of different buildings. */
export const sc03: Reason = {
  code: 'SC03',
  title: { zh: '不同房屋使用同一照片', en: 'One photograph for different homes' },
  nextStep: {
    zh: '查看照片原件及拍摄时间，核对拍的是哪一户',
    en: 'Look at the original and when it was taken; find out which home it shows',
  },
  clearedBy: { zh: '各户自己的查勘照片', en: 'Inspection photographs of each home' },
};
