import type { CaseConclusion } from '#contracts';
import { cautionsOf, lengthInWords, type Draft } from '#documents';
import type { LocalDate } from '#kernel';
import type { DeadlineRule } from '#statutory-clock';
import { evidenceInWords } from './evidence-in-words.js';
import { sanctionInWords } from './sanction-in-words.js';

export interface PenaltyNoticeFacts {
  agencyName: string;
  organName: string;
  conclusion: CaseConclusion;
  issuedOn: LocalDate;
  /** D11, and D09 where what is proposed gives the right to a hearing. */
  defence: DeadlineRule;
  hearing: DeadlineRule | null;
}

/** The notice before a penalty (行政处罚法 art. 44, 45, 63, 64): what is proposed, on which facts and articles, and the right to be heard. */
export function draftPenaltyNotice(facts: PenaltyNoticeFacts): Draft {
  const { agencyName, organName, conclusion, issuedOn, defence, hearing } = facts;
  const { facts: acts, chosenBasis, localRuleCited, proposal, proposed } = conclusion;
  const sanction = sanctionInWords(proposed);
  return {
    addressee: agencyName,
    sections: [
      {
        paragraphs: [
          '本机关对你单位涉嫌违法一案的调查已经终结。依据《行政处罚法》第四十四条，现将拟作出的处理及其事实、理由、依据和你单位依法享有的权利告知如下：',
        ],
      },
      { heading: '一、违法事实', paragraphs: [acts, ...evidenceInWords(conclusion)] },
      {
        heading: '二、依据',
        paragraphs: [`上述行为违反${chosenBasis}的规定${localRuleCited ? `，并适用${localRuleCited}` : ''}。`],
      },
      {
        heading: '三、拟作出的处理',
        paragraphs: [...(sanction ? [`拟作出的行政处罚：${sanction}`] : ['拟不予行政处罚。']), proposal],
      },
      { heading: '四、权利告知', paragraphs: rightsOf(defence, hearing) },
    ],
    signedBy: organName,
    issuedOn,
    cautions: cautionsOf(...[defence, ...(hearing ? [hearing] : [])].map(footingOf)),
  };
}

const footingOf = ({ confirmed }: DeadlineRule) => ({ provisional: false, unconfirmed: !confirmed });

/** The paper knows no day of service yet: it says how long the periods are, the file which day they end on. */
function rightsOf(defence: DeadlineRule, hearing: DeadlineRule | null): string[] {
  const within = (rule: DeadlineRule) => `应当自收到本告知书之日起${lengthInWords(rule)}内提出（${rule.basis.zh}）`;
  return [
    `你单位有权进行陈述和申辩，${within(defence)}。本机关对你单位提出的事实、理由和证据进行复核，不因陈述、申辩而给予更重的处罚。`,
    ...(hearing ? [`你单位有权要求听证，${within(hearing)}。你单位不承担组织听证的费用。`] : []),
  ];
}
