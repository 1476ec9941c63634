import type { DeadlineRule, DeadlineUnit, DueDate } from '#statutory-clock';

const units: Record<DeadlineUnit, string> = { calendar: '日', working: '个工作日', months: '个月', years: '年' };

/** A period as notices state it: 10日, 5个工作日. */
export const lengthInWords = ({ length, unit }: Pick<DeadlineRule, 'length' | 'unit'>): string =>
  `${length}${units[unit]}`;

/** What must be said beside a computed date, each once. */
export function cautionsOf(...dates: Pick<DueDate, 'caveats' | 'provisional' | 'unconfirmed'>[]): string[] {
  const said = dates.flatMap(({ caveats = [], provisional, unconfirmed }) => [
    ...caveats.map(({ zh }) => `${zh}。`),
    ...(provisional ? ['相关年度放假安排尚未公布，文中最后一日为暂定。'] : []),
    ...(unconfirmed ? ['文中期限所依据的规则尚待核实。'] : []),
  ]);
  return [...new Set(said)];
}
