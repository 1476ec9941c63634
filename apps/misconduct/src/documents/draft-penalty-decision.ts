import type { CaseConclusion, CaseDecision, CaseDefence } from '#contracts';
import { lengthInWords, type Draft } from '#documents';
import { chineseDay, type LocalDate } from '#kernel';
import type { DeadlineRule } from '#statutory-clock';
import { evidenceInWords } from './evidence-in-words.js';
import { isFine, sanctionInWords } from './sanction-in-words.js';

export interface PenaltyDecisionFacts {
  agency: { name: string; creditCode: string };
  organName: string;
  conclusion: CaseConclusion;
  defence: readonly CaseDefence[];
  heardOn: LocalDate | null;
  decision: CaseDecision;
  /** The periods to pay (D13), to apply for reconsideration (D17) and to sue (D18). */
  rules: Record<'pay' | 'reconsider' | 'sue', DeadlineRule>;
}

/**
 * The decision on a penalty with all that 行政处罚法 art. 59 asks for: the party, facts and evidence, kind and basis, how and
 * until when to perform, the remedies and their periods, organ and day.
 */
export function draftPenaltyDecision(facts: PenaltyDecisionFacts): Draft {
  const { agency, organName, conclusion, decision, rules } = facts;
  return {
    addressee: agency.name,
    sections: [
      {
        fields: [
          { label: '当事人', value: agency.name },
          { label: '统一社会\n信用代码', value: agency.creditCode },
        ],
      },
      { heading: '一、违法事实和证据', paragraphs: [conclusion.facts, ...evidenceInWords(conclusion)] },
      { heading: '二、陈述、申辩和听证', paragraphs: hearingOf(facts) },
      { heading: '三、处罚的依据、种类和理由', paragraphs: sanctionOf(conclusion, decision) },
      { heading: '四、履行方式和期限', paragraphs: [performanceOf(decision, rules.pay)] },
      {
        heading: '五、救济途径和期限',
        paragraphs: [
          `不服本决定的，可以自收到本决定书之日起${lengthInWords(rules.reconsider)}内依法申请行政复议（${rules.reconsider.basis.zh}），` +
            `也可以自收到本决定书之日起${lengthInWords(rules.sue)}内依法提起行政诉讼（${rules.sue.basis.zh}）。` +
            '行政复议或者行政诉讼期间，除法律另有规定外，本决定不停止执行（《行政处罚法》第七十三条）。',
        ],
      },
    ],
    signedBy: organName,
    issuedOn: decision.decidedOn,
    cautions: [],
  };
}

function hearingOf({ defence, heardOn, decision }: PenaltyDecisionFacts): string[] {
  const last = defence.at(-1);
  return [
    last
      ? `你单位于${chineseDay(last.receivedOn)}提出陈述、申辩。本机关复核意见：${decision.answerToDefence ?? '已予复核。'}`
      : '你单位在期限内未提出陈述、申辩。',
    ...(heardOn ? [`本机关于${chineseDay(heardOn)}举行了听证。`] : []),
  ];
}

function sanctionOf({ chosenBasis, localRuleCited }: CaseConclusion, decision: CaseDecision): string[] {
  const basis = `${chosenBasis}${localRuleCited ? `，${localRuleCited}` : ''}`;
  return [
    `依据：${basis}。`,
    `处罚种类：${sanctionInWords(decision) ?? '无。'}`,
    decision.measures,
    `理由：${decision.reason}`,
    ...(decision.mitigation ? [`减轻处罚的情节：${decision.mitigation}`] : []),
  ];
}

function performanceOf({ penalties }: CaseDecision, pay: DeadlineRule): string {
  if (!penalties.some(isFine)) return '本决定自送达之日起履行。';
  return (
    `你单位应当自收到本决定书之日起${lengthInWords(pay)}内缴纳罚款（${pay.basis.zh}）。` +
    '到期不缴纳的，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超过罚款数额（《行政处罚法》第七十二条）。'
  );
}
