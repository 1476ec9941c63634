import { draftCorrectionOrder } from './draft-correction-order.js';
import { draftReferralLetter } from './draft-referral-letter.js';

const agencyName = '吉林省明诚房地产估价有限公司';
const organName = '长春市南关区住房和城乡建设局';

describe('an order to correct on paper', () => {
  it('says what was found, what to put right, and by which day', () => {
    const order = {
      facts: '价值时点有误。',
      what: '重新出具三份分户评估报告。',
      issuedOn: '2026-04-28',
      dueOn: '2026-05-28',
    };
    expect(draftCorrectionOrder({ agencyName, organName, ...order })).toEqual({
      addressee: agencyName,
      sections: [
        { heading: '一、查明的事实', paragraphs: ['价值时点有误。'] },
        {
          heading: '二、责令改正的内容',
          paragraphs: ['依据《行政处罚法》第二十八条第一款，责令你单位改正：', '重新出具三份分户评估报告。'],
        },
        {
          heading: '三、期限',
          paragraphs: [
            '你单位应当于2026年5月28日前（含当日）改正完毕，并向本机关书面报告改正情况。逾期不改正的，依法处理。',
          ],
        },
      ],
      signedBy: organName,
      issuedOn: '2026-04-28',
      cautions: [],
    });
  });
});

describe('a letter of referral on paper', () => {
  it('has its three mandatory parts and says whom it is about', () => {
    const referral = {
      toOrganId: 'changchun',
      facts: '事实。',
      result: '结果。',
      proposal: '建议。',
      referredOn: '2026-05-12',
    };
    const agency = { name: agencyName, creditCode: '91350100M000100Y43' };
    const { addressee, sections, issuedOn } = draftReferralLetter({
      agency,
      organName,
      receiverName: '长春市房产局',
      referral,
    });
    expect({ addressee, issuedOn }).toEqual({ addressee: '长春市房产局', issuedOn: '2026-05-12' });
    expect(sections[0]?.paragraphs).toEqual([
      '现将吉林省明诚房地产估价有限公司（统一社会信用代码91350100M000100Y43）一案移送你单位，请依照《房地产估价机构管理办法》和吉建征〔2024〕1号第七项的规定处理，并将处理结果函告本机关。',
    ]);
    expect(sections.slice(1)).toEqual([
      { heading: '一、违法事实', paragraphs: ['事实。'] },
      { heading: '二、处理结果', paragraphs: ['结果。'] },
      { heading: '三、处理建议', paragraphs: ['建议。'] },
    ]);
  });
});
