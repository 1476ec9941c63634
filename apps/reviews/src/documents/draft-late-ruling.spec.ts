import { choosePack } from '#statutory-clock';
import { draftLateRuling, type LateRulingFacts } from './draft-late-ruling.js';

const { D03, D04 } = choosePack('CN', '2026-11-24').deadlines;
if (!D03 || !D04) throw new Error('the national pack has both');

const refused: LateRulingFacts = {
  applicant: '报告7K2M-9QHD-3XPV的被征收人',
  organName: '长春市南关区住房和城乡建设局',
  reportCode: '7K2M-9QHD-3XPV',
  reportVersion: 1,
  filedOn: '2026-11-24',
  lastDay: '2026-11-19',
  rules: { apply: D03, answer: D04 },
  ruling: 'refuse',
  reason: '无不可抗力或者其他正当理由，送达程序亦无瑕疵。',
  decidedOn: '2026-11-26',
  cautions: [],
};

describe('the ruling on a late application on paper', () => {
  it('says by how much it is late, what was decided and why, and what remains', () => {
    expect(draftLateRuling(refused)).toEqual({
      addressee: '报告7K2M-9QHD-3XPV的被征收人',
      sections: [
        {
          paragraphs: [
            '你方于2026年11月24日对分户评估报告（报告核验码7K2M-9QHD-3XPV，第1版）提出复核申请。复核申请应当自收到评估报告之日起10日内提出（《国有土地上房屋征收评估办法》第二十条），最后一日为2026年11月19日，该申请已经逾期。经审查，现决定如下：',
          ],
        },
        { heading: '一、决定', paragraphs: ['不予受理该逾期复核申请。'] },
        { heading: '二、理由', paragraphs: ['无不可抗力或者其他正当理由，送达程序亦无瑕疵。'] },
        {
          heading: '三、权利告知',
          paragraphs: [
            '被征收人对补偿仍有异议的，按照《国有土地上房屋征收与补偿条例》第二十六条的规定处理：对补偿决定不服的，可以依法申请行政复议，也可以依法提起行政诉讼。',
          ],
        },
      ],
      signedBy: '长春市南关区住房和城乡建设局',
      issuedOn: '2026-11-26',
      cautions: [],
    });
  });

  it('tells of the agency’s days, where it is admitted, and of no last day that nobody knows', () => {
    const { sections } = draftLateRuling({ ...refused, ruling: 'admit', lastDay: null });
    expect(sections[0]?.paragraphs?.[0]).toContain('第二十条），该申请已经逾期。');
    expect(sections[1]?.paragraphs).toEqual(['准予受理该逾期复核申请。']);
    expect(sections[3]).toEqual({
      heading: '三、后续程序',
      paragraphs: [
        '申请材料由本机关送交原评估机构，评估机构应当自收到申请之日起10日内作出复核答复（《国有土地上房屋征收评估办法》第二十一条）。',
      ],
    });
  });
});
