import { due } from './due.js';
import { explainDue } from './explain-due.js';
import { HolidayCalendar } from './holiday-calendar.js';
import { jilin } from './packs/jilin.js';
import { national } from './packs/national.js';

const calendar = new HolidayCalendar();

describe('explainDue', () => {
  it('tells a plain period in both languages', () => {
    expect(explainDue(due('D03', '2025-06-02', national, calendar))).toEqual({
      zh: '收到评估报告之日 2025-06-02 不计入；自次日起算 10 日；最后一日为 2025-06-12，当日二十四时届满；依据：《国有土地上房屋征收评估办法》第二十条，《民法典》第二百条至第二百零四条。',
      en: '2025-06-02, the day of receipt of the household report, is not counted; 10 calendar days run from the next day; the last day is 2025-06-12, to its end; basis: Expropriation Appraisal Measures, art. 20; Civil Code, arts. 200-204.',
    });
  });

  it('tells why the last day moved', () => {
    const { zh, en } = explainDue(due('D05', '2025-06-04', national, calendar));
    expect(zh).toContain('2025-06-14（周末）、2025-06-15（周末）为非工作日，顺延；最后一日为 2025-06-16');
    expect(en).toContain(
      '2025-06-14 (weekend), 2025-06-15 (weekend) no working day, moved on; the last day is 2025-06-16',
    );
  });

  it('tells why a weekend counts, and which days working days left out', () => {
    const { zh, en } = explainDue(due('D03', '2025-09-17', national, calendar));
    expect(zh).toContain('最后一日为 2025-09-28（国庆节调休上班日）');
    expect(en).toContain('the last day is 2025-09-28 (made a working day for National Day)');

    const working = explainDue(due('D11', '2025-09-30', national, calendar));
    expect(working.zh).toContain('自次日起算 5 个工作日；2025-10-01（国庆节）、');
    expect(working.zh).toContain('2025-10-12（周末）不计；最后一日为 2025-10-14');
    expect(working.en).toContain('2025-10-12 (weekend) not counted; the last day is 2025-10-14');
  });

  it('says aloud what is not certain', () => {
    const { zh, en } = explainDue(due('D03', '2026-12-22', jilin, calendar));
    expect(zh).toMatch(/尚未公布，该日期为暂定；该期限的规则尚待核实。$/);
    expect(en).toMatch(/provisional: .* not published yet; the rule behind this period awaits confirmation\.$/);
  });
});
