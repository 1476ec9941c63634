import { opinionAspects, type OpinionView } from '#contracts';
import { draftDeterminationOpinion, type DeterminationOpinionFacts } from './draft-determination-opinion.js';

const opinion: OpinionView = {
  outcome: 'maintained',
  signers: ['a', 'b', 'c'],
  dissents: [{ expertId: 'b', text: '成新率取值偏低。' }],
  aspects: opinionAspects.map((aspect) => ({ aspect, finding: 'sound', text: '符合规定' })),
  givenOn: '2026-12-02',
};
const maintained: DeterminationOpinionFacts = {
  applicant: '报告7K2M-9QHD-3XPV的被征收人',
  organName: '长春市住房保障和房屋管理局',
  agencyName: '吉林省明诚房地产估价有限公司',
  reportCode: '7K2M-9QHD-3XPV',
  reportVersion: 1,
  filedOn: '2026-11-24',
  receivedOn: '2026-11-25',
  panel: [
    { expertId: 'a', field: 'appraiser' },
    { expertId: 'b', field: 'land' },
    { expertId: 'c', field: 'appraiser' },
  ],
  opinion,
  cautions: ['吉林省规则包为未经核实的样本，按全国规则计算。'],
};
const cellsOf = (facts: DeterminationOpinionFacts, section: number) =>
  draftDeterminationOpinion(facts).sections[section]?.table?.map(({ cells }) => cells);
const paragraphsOf = (facts: DeterminationOpinionFacts, section: number) =>
  draftDeterminationOpinion(facts).sections[section]?.paragraphs;

describe('the opinion of a panel on paper', () => {
  it('is the committee’s, and says what it was asked and by which articles', () => {
    const { signedBy, issuedOn, sections, cautions } = draftDeterminationOpinion(maintained);
    expect({ signedBy, issuedOn, cautions }).toEqual({
      signedBy: '长春市住房保障和房屋管理局房地产价格评估专家委员会',
      issuedOn: '2026-12-02',
      cautions: ['吉林省规则包为未经核实的样本，按全国规则计算。'],
    });
    expect(sections[0]?.paragraphs).toEqual([
      '申请人于2026年11月24日对吉林省明诚房地产估价有限公司出具的分户评估报告（报告核验码7K2M-9QHD-3XPV，第1版）申请鉴定，本委员会于2026年11月25日收到申请，并选派成员组成专家组。专家组依据《国有土地上房屋征收评估办法》第二十四条、第二十五条进行审核，出具鉴定意见如下：',
    ]);
  });

  it('tells the experts by their seats and fields, and keeps what one of them held apart', () => {
    expect(cellsOf(maintained, 1)).toEqual([
      ['席位', '专业', '签名情况'],
      ['1', '注册房地产估价师', '已签名'],
      ['2', '土地', '已签名，另有不同意见'],
      ['3', '注册房地产估价师', '已签名'],
    ]);
    expect(paragraphsOf(maintained, 3)).toEqual(['席位2（土地）：成新率取值偏低。']);
    const { dissents: _, ...unanimous } = opinion;
    expect(paragraphsOf({ ...maintained, opinion: unanimous }, 3)).toEqual(['无。']);
  });

  it('goes through the seven aspects of article 25', () => {
    const cells = cellsOf(maintained, 2);
    expect(cells?.[0]).toEqual(['序号', '审核事项', '意见', '说明']);
    expect(cells?.slice(1).map(([no, aspect]) => `${no}${aspect}`)).toEqual([
      '1评估程序',
      '2评估依据',
      '3评估假设',
      '4评估技术路线',
      '5评估方法选用',
      '6参数选取',
      '7评估结果确定方式',
    ]);
    expect(cells?.[1]?.slice(2)).toEqual(['无技术问题', '符合规定']);
  });

  it('maintains the report, or sets the day for a new one', () => {
    expect(paragraphsOf(maintained, 4)).toEqual(['经鉴定，评估报告不存在技术问题，维持评估报告。']);
    const correct: OpinionView = { ...opinion, outcome: 'correct', newReportBy: '2026-12-16' };
    expect(paragraphsOf({ ...maintained, opinion: correct }, 4)).toEqual([
      '经鉴定，评估报告存在技术问题。吉林省明诚房地产估价有限公司应当改正错误，于2026年12月16日前（含当日）重新出具评估报告。',
    ]);
    expect(paragraphsOf(maintained, 5)?.[0]).toContain('第二十六条');
  });
});
