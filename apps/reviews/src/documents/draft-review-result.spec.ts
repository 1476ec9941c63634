import { choosePack, due, HolidayCalendar } from '#statutory-clock';
import { draftReviewResult, type ReviewResultFacts } from './draft-review-result.js';

const determination = (place: string) =>
  due('D05', '2026-11-18', choosePack(place, '2026-11-12'), new HolidayCalendar());

const unchanged: ReviewResultFacts = {
  applicant: '报告7K2M-9QHD-3XPV的被征收人',
  agencyName: '吉林省明诚房地产估价有限公司',
  reportCode: '7K2M-9QHD-3XPV',
  reportVersion: 1,
  filedOn: '2026-11-12',
  receivedOn: '2026-11-13',
  points: [
    { kind: 'value-dispute', ground: 'comparables', statement: '可比实例3不在同一供求圈' },
    { kind: 'fact-error', ground: 'area', statement: '建筑面积少计阳台' },
  ],
  answer: {
    outcome: 'unchanged',
    noticeSha256: 'cd'.repeat(32),
    points: [
      { no: 2, finding: 'rejected', text: '阳台面积已按登记簿计入' },
      { no: 1, finding: 'partly', text: '已补充说明区位修正' },
    ],
    answeredOn: '2026-11-18',
  },
  value: { totalYuan: 468_100, unitPriceYuan: 6200 },
  valueChange: null,
  determination: determination('CN'),
};

const headings = (facts: ReviewResultFacts) => draftReviewResult(facts).sections.map(({ heading }) => heading);

describe('the result of a review on paper', () => {
  it('says whose application it answers, and by which articles', () => {
    const { addressee, sections, signedBy, issuedOn } = draftReviewResult(unchanged);
    expect(addressee).toBe('报告7K2M-9QHD-3XPV的被征收人');
    expect(sections[0]?.paragraphs).toEqual([
      '你方于2026年11月12日对分户评估报告（报告核验码7K2M-9QHD-3XPV，第1版）提出复核申请，本机构于2026年11月13日收到。依据《国有土地上房屋征收评估办法》第二十条、第二十一条，现将复核结果通知如下：',
    ]);
    expect(headings(unchanged)).toEqual([undefined, '一、对申请事项的逐项答复', '二、复核结论', '三、权利告知']);
    expect({ signedBy, issuedOn }).toEqual({ signedBy: '吉林省明诚房地产估价有限公司', issuedOn: '2026-11-18' });
  });

  it('answers point by point, in the order they were raised', () => {
    expect(draftReviewResult(unchanged).sections[1]?.table?.map(({ cells }) => cells)).toEqual([
      ['序号', '申请事项', '答复', '理由'],
      ['1', '可比实例选取（价值异议）：可比实例3不在同一供求圈', '部分采纳', '已补充说明区位修正'],
      ['2', '建筑面积（事实错误）：建筑面积少计阳台', '不采纳', '阳台面积已按登记簿计入'],
    ]);
  });

  it('tells of the value that stands', () => {
    expect(draftReviewResult(unchanged).sections[2]).toEqual({
      heading: '二、复核结论',
      paragraphs: ['经复核，原评估结果没有改变，予以维持。'],
      fields: [{ label: '评估价值', value: '468,100元（单价6,200元／平方米）' }],
    });
    expect(draftReviewResult({ ...unchanged, value: null }).sections[2]).not.toHaveProperty('fields');
  });

  it('tells of the value before and after, where it changed', () => {
    const { noticeSha256: _, ...answer } = unchanged.answer;
    const changed: ReviewResultFacts = {
      ...unchanged,
      answer: { ...answer, outcome: 'changed', newVersion: 2 },
      valueChange: {
        oldTotalYuan: 468_100,
        newTotalYuan: 475_650,
        differenceYuan: 7550,
        oldUnitPriceYuan: 6200,
        newUnitPriceYuan: 6300,
      },
    };
    const conclusion = (facts: ReviewResultFacts) => draftReviewResult(facts).sections[2];
    expect(conclusion(changed)).toEqual({
      heading: '二、复核结论',
      paragraphs: ['经复核，原评估结果改变，本机构重新出具评估报告（第2版），原报告（第1版）不再作为补偿依据。'],
      fields: [
        { label: '原评估价值', value: '468,100元（单价6,200元／平方米）' },
        { label: '复核后评估价值', value: '475,650元（单价6,300元／平方米）' },
        { label: '差额', value: '增加7,550元' },
      ],
    });
    const lower = { ...changed.valueChange, differenceYuan: -7550 } as ReviewResultFacts['valueChange'];
    expect(conclusion({ ...changed, valueChange: lower })?.fields?.[2]?.value).toBe('减少7,550元');
    const level = { ...changed.valueChange, differenceYuan: 0 } as ReviewResultFacts['valueChange'];
    expect(conclusion({ ...changed, valueChange: level })?.fields?.[2]?.value).toBe('总价不变');
  });

  it('tells of the way to the committee, with the last day, and of a rule that is only a sample', () => {
    // 28 November 2026 is a Saturday: the last day moves to Monday.
    const right =
      '对复核结果有异议的，可以自收到复核结果之日起10日内，向被征收房屋所在地评估专家委员会申请鉴定（《国有土地上房屋征收评估办法》第二十二条）。于本通知书作出之日收到的，申请的最后一日为2026年11月30日；之后收到的，自实际收到之日的次日起算。';
    expect(draftReviewResult(unchanged).sections[3]?.paragraphs).toEqual([right]);
    expect(draftReviewResult(unchanged).cautions).toEqual([]);
    expect(draftReviewResult({ ...unchanged, determination: determination('220102') }).cautions).toEqual([
      '吉林省规则包为未经核实的样本，按全国规则计算。',
      '文中期限所依据的规则尚待核实。',
    ]);
  });
});
