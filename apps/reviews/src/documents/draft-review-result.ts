import {
  reviewGroundOf,
  type DocumentSection,
  type ReviewAnswer,
  type ReviewPoint,
  type ValueChange,
} from '#contracts';
import { cautionsOf, lengthInWords, type Draft } from '#documents';
import { chineseDay, type LocalDate } from '#kernel';
import type { DueDate } from '#statutory-clock';
import { findingNames, pointKindNames } from './terms.js';

export interface ReviewResultFacts {
  /** As it is addressed. */
  applicant: string;
  agencyName: string;
  reportCode: string;
  reportVersion: number;
  filedOn: LocalDate;
  /** The day the agency could see the application. */
  receivedOn: LocalDate;
  points: readonly Pick<ReviewPoint, 'kind' | 'ground' | 'statement'>[];
  answer: ReviewAnswer;
  /** Of the version reviewed, in whole yuan; null where its registration told none. */
  value: { totalYuan: number; unitPriceYuan: number } | null;
  valueChange: ValueChange | null;
  /** D05, counted as if the result were received on the day of the answer. */
  determination: DueDate;
}

/** The agency's result of a review (复核结果), art. 21: every point with its answer, the value before and after, the way on (art. 22). */
export function draftReviewResult(facts: ReviewResultFacts): Draft {
  const { applicant, agencyName, reportCode, reportVersion, filedOn, receivedOn, answer, determination } = facts;
  const opening =
    `你方于${chineseDay(filedOn)}对分户评估报告（报告核验码${reportCode}，第${reportVersion}版）提出复核申请，` +
    `本机构于${chineseDay(receivedOn)}收到。依据《国有土地上房屋征收评估办法》第二十条、第二十一条，现将复核结果通知如下：`;
  return {
    addressee: applicant,
    sections: [
      { paragraphs: [opening] },
      { heading: '一、对申请事项的逐项答复', table: answersOf(facts) },
      { heading: '二、复核结论', ...conclusionOf(facts) },
      { heading: '三、权利告知', paragraphs: [rightOf(determination)] },
    ],
    signedBy: agencyName,
    issuedOn: answer.answeredOn,
    cautions: cautionsOf(determination),
  };
}

function answersOf({ points, answer }: ReviewResultFacts): DocumentSection['table'] {
  const rows = points.map(({ kind, ground, statement }, index) => {
    const answered = answer.points.find(({ no }) => no === index + 1);
    const raised = `${reviewGroundOf(ground).zh}（${pointKindNames[kind]}）：${statement}`;
    return { cells: [`${index + 1}`, raised, answered ? findingNames[answered.finding] : '', answered?.text ?? ''] };
  });
  return [{ cells: ['序号', '申请事项', '答复', '理由'] }, ...rows];
}

function conclusionOf({ answer, reportVersion, value, valueChange }: ReviewResultFacts): DocumentSection {
  if (answer.outcome === 'unchanged') {
    const stands = value ? [{ label: '评估价值', value: priced(value.totalYuan, value.unitPriceYuan) }] : [];
    return {
      paragraphs: ['经复核，原评估结果没有改变，予以维持。'],
      ...(stands.length > 0 ? { fields: stands } : {}),
    };
  }
  const paragraphs = [
    `经复核，原评估结果改变，本机构重新出具评估报告（第${answer.newVersion}版），原报告（第${reportVersion}版）不再作为补偿依据。`,
  ];
  if (!valueChange) return { paragraphs };
  const { oldTotalYuan, newTotalYuan, differenceYuan, oldUnitPriceYuan, newUnitPriceYuan } = valueChange;
  const fields = [
    { label: '原评估价值', value: priced(oldTotalYuan, oldUnitPriceYuan) },
    { label: '复核后评估价值', value: priced(newTotalYuan, newUnitPriceYuan) },
    { label: '差额', value: difference(differenceYuan) },
  ];
  return { paragraphs, fields };
}

const rightOf = (date: DueDate): string =>
  `对复核结果有异议的，可以自收到复核结果之日起${lengthInWords(date)}内，向被征收房屋所在地评估专家委员会申请鉴定（${date.basis.zh}）。` +
  `于本通知书作出之日收到的，申请的最后一日为${chineseDay(date.on)}；之后收到的，自实际收到之日的次日起算。`;

const difference = (amount: number): string =>
  amount === 0 ? '总价不变' : `${amount > 0 ? '增加' : '减少'}${yuan(Math.abs(amount))}`;

const yuan = (amount: number): string => `${amount.toLocaleString('en-US')}元`;
const priced = (total: number, unitPrice: number): string => `${yuan(total)}（单价${yuan(unitPrice)}／平方米）`;
