import type { Draft } from '#documents';
import { chineseDay, type LocalDate } from '#kernel';

export interface CorrectionOrderFacts {
  agencyName: string;
  organName: string;
  /** What was found. */
  facts: string;
  what: string;
  issuedOn: LocalDate;
  dueOn: LocalDate;
}

/** An order to put something right by a set day (责令改正, 行政处罚法 art. 28); it is no penalty. */
export function draftCorrectionOrder({
  agencyName,
  organName,
  facts,
  what,
  issuedOn,
  dueOn,
}: CorrectionOrderFacts): Draft {
  const by = `你单位应当于${chineseDay(dueOn)}前（含当日）改正完毕，并向本机关书面报告改正情况。逾期不改正的，依法处理。`;
  return {
    addressee: agencyName,
    sections: [
      { heading: '一、查明的事实', paragraphs: [facts] },
      { heading: '二、责令改正的内容', paragraphs: ['依据《行政处罚法》第二十八条第一款，责令你单位改正：', what] },
      { heading: '三、期限', paragraphs: [by] },
    ],
    signedBy: organName,
    issuedOn,
    cautions: [],
  };
}
