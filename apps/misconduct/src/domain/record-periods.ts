/** A period this service sets in whole working days or years, until a text that confirms it is at hand. */
interface Period {
  length: number;
  unit: 'working' | 'years';
  basis: string;
  unconfirmed: true;
}

/** Periods of the record's own procedures. */
export const recordPeriods = {
  disputeAnswer: {
    length: 10,
    unit: 'working',
    basis: '《个人信息保护法》第四十六条（及时核实、更正）',
    unconfirmed: true,
  },
  repairAccept: { length: 3, unit: 'working', basis: '《信用修复管理办法》', unconfirmed: true },
  repairDecide: { length: 10, unit: 'working', basis: '《信用修复管理办法》', unconfirmed: true },
  fraudBar: { length: 3, unit: 'years', basis: '《信用修复管理办法》', unconfirmed: true },
} as const satisfies Record<string, Period>;
