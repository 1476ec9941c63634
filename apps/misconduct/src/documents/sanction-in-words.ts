import type { PenaltyName } from '#contracts';

const names: Record<PenaltyName, string> = {
  warning: '警告',
  'public-criticism': '通报批评',
  fine: '罚款',
  'large-fine': '较大数额罚款',
  'very-large-fine': '数额特别巨大的罚款',
  confiscation: '没收违法所得',
  suspension: '责令停业',
  revocation: '吊销资质证书',
  'practice-ban': '限制从业',
};

const fines: readonly PenaltyName[] = ['fine', 'large-fine', 'very-large-fine'];

interface Sanction {
  penalties: readonly PenaltyName[];
  fineYuan?: number | undefined;
  suspensionMonths?: number | undefined;
}

export const isFine = (penalty: PenaltyName): boolean => fines.includes(penalty);

/** A sanction as a notice or decision names it (行政处罚法 art. 9), amounts in whole yuan; null where there is none. */
export function sanctionInWords({ penalties, fineYuan, suspensionMonths }: Sanction): string | null {
  const parts = penalties.map((penalty) => {
    if (isFine(penalty) && fineYuan) return `${names[penalty]}人民币${fineYuan.toLocaleString('en-US')}元`;
    if (penalty === 'suspension' && suspensionMonths) return `${names[penalty]}${suspensionMonths}个月`;
    return names[penalty];
  });
  return parts.length > 0 ? `${parts.join('；')}。` : null;
}
