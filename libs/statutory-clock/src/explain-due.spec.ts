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

  it('tells months and years, and a month without the day', () => {
    const { zh, en } = explainDue(due('D18', '2025-08-31', national, calendar));
    expect(zh).toContain('自次日起算 6 个月；到期月没有对应日，以月末日 2026-02-28 为期间末日；最后一日为 2026-02-28');
    expect(en).toContain(
      '6 months run from the next day; that month has no corresponding day, so they end on its last, 2026-02-28;',
    );
    const bar = explainDue(due('D16', '2024-03-15', national, calendar));
    expect(bar.zh).toContain('自次日起算 2 年；最后一日为 2026-03-15');
    expect(bar.en).toContain('2 years run from the next day; the last day is 2026-03-15');
  });

  it('tells of suspended days as spans, and of what was added', () => {
    const suspensions = [
      { from: '2025-06-05', to: '2025-06-08' },
      { from: '2025-06-11', to: '2025-06-11' },
    ];
    const { zh, en } = explainDue(
      due('D22', '2025-06-02', national, calendar, { suspensions, extensions: [{ length: 5 }] }),
    );
    expect(zh).toContain(
      '自次日起算 20 个工作日；经批准延长 5 个工作日，共 25 个工作日；2025-06-05至2025-06-08、2025-06-11期间中止，不计入；',
    );
    expect(en).toContain(
      '20 working days run from the next day; extended by 5 to 25 working days; 2025-06-05 to 2025-06-08, 2025-06-11 suspended, not counted;',
    );
  });

  it('says of a minimum that it is one', () => {
    const { zh, en } = explainDue(due('D10', '2025-06-02', national, calendar));
    expect(zh).toContain('该期间为最短期间，届满前不得提前');
    expect(en).toContain('this is a minimum, which must run out first');
    expect(explainDue(due('D12', '2025-06-02', national, calendar)).zh).not.toContain('最短');
  });

  it('says wherever Jilin counts that its pack is an unconfirmed sample', () => {
    const { zh, en } = explainDue(due('D03', '2025-06-02', jilin, calendar));
    expect(zh).toMatch(/；吉林省规则包为未经核实的样本，按全国规则计算；该期限的规则尚待核实。$/);
    expect(en).toContain('the pack for Jilin is an unconfirmed sample, counted by the national rules;');
  });
});
