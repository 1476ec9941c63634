import type { DocumentField, ServiceReceipt } from '#contracts';
import { cautionsOf, lengthInWords, type Draft } from '#documents';
import { chineseDay, type LocalDate } from '#kernel';
import type { DueDate } from '#statutory-clock';
import { defectNames, kindNames, recipientNames, witnessNames } from './terms.js';

export interface ServiceReceiptFacts {
  organName: string;
  receipt: ServiceReceipt;
  recordedOn: LocalDate;
  /** D03, from the legal day of this service. */
  review: DueDate;
}

const notOnRecord = '（未记载）';

/** The receipt of service (送达回证) in its customary form: a form of two columns, then what the household may do until when (art. 20). */
export function draftServiceReceipt({ organName, receipt, recordedOn, review }: ServiceReceiptFacts): Draft {
  const { defects } = receipt;
  const lacks =
    defects.length > 0 ? [`登记时该送达证明欠缺：${defects.map((one) => defectNames[one]).join('；')}。`] : [];
  return {
    sections: [{ fields: fieldsOf(organName, receipt) }, { heading: '权利告知', paragraphs: [rightOf(review)] }],
    signedBy: organName,
    issuedOn: recordedOn,
    cautions: [...lacks, ...cautionsOf(review)],
  };
}

function fieldsOf(organName: string, receipt: ServiceReceipt): DocumentField[] {
  const { paper, recipient, householdNo, place, kind, note, deliveredBy } = receipt;
  return [
    { label: '送达机关', value: organName },
    {
      label: '送达文书\n名称、文号',
      value: `${paper.title}\n${paper.number}（第${paper.version}版），核验码 ${paper.reportCode}`,
    },
    { label: '受送达人', value: `${recipient}（户号 ${householdNo}）` },
    { label: '送达地点', value: place ?? notOnRecord },
    { label: '送达方式', value: kindNames[kind] },
    ...daysOf(receipt),
    { label: '收件人签收', value: signatureOf(receipt) },
    { label: '见证人', value: witnessesOf(receipt) },
    { label: '送达人', value: deliveredBy.length > 0 ? deliveredBy.join('、') : notOnRecord },
    { label: '备注', value: note ?? '无' },
  ];
}

function daysOf({ servedOn, postedOn, noticedOn, attempts }: ServiceReceipt): DocumentField[] {
  const tried = attempts.map(({ kind, triedOn, why }) => `${chineseDay(triedOn)}${kindNames[kind]}：${why}`);
  return [
    ...(tried.length > 0 ? [{ label: '此前送达情况', value: tried.join('\n') }] : []),
    ...(postedOn ? [{ label: '交邮日期', value: chineseDay(postedOn) }] : []),
    ...(noticedOn ? [{ label: '公告日期', value: chineseDay(noticedOn) }] : []),
    { label: '送达日期', value: chineseDay(servedOn) },
  ];
}

function signatureOf({ signedBy, kind, recipient }: ServiceReceipt): string {
  if (!signedBy) return kind === 'public-notice' || kind === 'left-with-witnesses' ? '无（见送达方式）' : notOnRecord;
  const name = signedBy.name ?? (signedBy.role === 'owner' ? recipient : null);
  return name ? `${name}（${recipientNames[signedBy.role]}）` : recipientNames[signedBy.role];
}

const witnessesOf = ({ witnesses }: ServiceReceipt): string =>
  witnesses.length === 0
    ? '无'
    : witnesses
        .map(({ name, role, disinterested }) => {
          const interest = disinterested ? '声明无利害关系' : '未声明无利害关系';
          return `${name}（${witnessNames[role]}，${interest}）`;
        })
        .join('\n');

const rightOf = (review: DueDate): string =>
  `对评估结果有异议的，可以自收到评估报告之日起${lengthInWords(review)}内，向出具报告的评估机构书面申请复核评估（${review.basis.zh}）。` +
  `本次送达的申请最后一日为${chineseDay(review.on)}。`;
