import { lengthInWords, type Draft } from '#documents';
import { chineseDay, type LocalDate } from '#kernel';
import type { DeadlineRule } from '#statutory-clock';
import { compensationRemedy } from './terms.js';

export interface LateRulingFacts {
  applicant: string;
  organName: string;
  reportCode: string;
  reportVersion: number;
  filedOn: LocalDate;
  /** Last day for the application (D03); null where no proof of service is in force any more. */
  lastDay: LocalDate | null;
  /** The periods to apply (D03) and to answer (D04). */
  rules: { apply: DeadlineRule; answer: DeadlineRule };
  ruling: 'admit' | 'refuse';
  reason: string;
  decidedOn: LocalDate;
  cautions: string[];
}

/** An officer's ruling on an application filed after the last day: admitted or not, and why. The law sets no bar (art. 20). */
export function draftLateRuling(facts: LateRulingFacts): Draft {
  const { applicant, organName, ruling, reason, decidedOn, cautions, rules } = facts;
  const admitted = ruling === 'admit';
  const way = `申请材料由本机关送交原评估机构，评估机构应当自收到申请之日起${lengthInWords(rules.answer)}内作出复核答复（${rules.answer.basis.zh}）。`;
  return {
    addressee: applicant,
    sections: [
      { paragraphs: [openingOf(facts)] },
      { heading: '一、决定', paragraphs: [admitted ? '准予受理该逾期复核申请。' : '不予受理该逾期复核申请。'] },
      { heading: '二、理由', paragraphs: [reason] },
      admitted
        ? { heading: '三、后续程序', paragraphs: [way] }
        : { heading: '三、权利告知', paragraphs: [compensationRemedy] },
    ],
    signedBy: organName,
    issuedOn: decidedOn,
    cautions,
  };
}

function openingOf({ reportCode, reportVersion, filedOn, lastDay, rules }: LateRulingFacts): string {
  const period = `复核申请应当自收到评估报告之日起${lengthInWords(rules.apply)}内提出（${rules.apply.basis.zh}）`;
  return (
    `你方于${chineseDay(filedOn)}对分户评估报告（报告核验码${reportCode}，第${reportVersion}版）提出复核申请。${period}` +
    `${lastDay ? `，最后一日为${chineseDay(lastDay)}` : ''}，该申请已经逾期。经审查，现决定如下：`
  );
}
