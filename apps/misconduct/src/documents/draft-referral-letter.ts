import type { CaseReferral } from '#contracts';
import type { Draft } from '#documents';

export interface ReferralLetterFacts {
  agency: { name: string; creditCode: string };
  organName: string;
  receiverName: string;
  referral: CaseReferral;
}

/** The letter that refers a case, with its three mandatory parts (吉建征〔2024〕1号 item 7): facts, result, proposal. */
export const draftReferralLetter = ({ agency, organName, receiverName, referral }: ReferralLetterFacts): Draft => ({
  addressee: receiverName,
  sections: [
    {
      paragraphs: [
        `现将${agency.name}（统一社会信用代码${agency.creditCode}）一案移送你单位，请依照《房地产估价机构管理办法》和吉建征〔2024〕1号第七项的规定处理，并将处理结果函告本机关。`,
      ],
    },
    { heading: '一、违法事实', paragraphs: [referral.facts] },
    { heading: '二、处理结果', paragraphs: [referral.result] },
    { heading: '三、处理建议', paragraphs: [referral.proposal] },
  ],
  signedBy: organName,
  issuedOn: referral.referredOn,
  cautions: [],
});
