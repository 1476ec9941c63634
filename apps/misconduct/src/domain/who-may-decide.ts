import type { DeciderLetter, Violation } from './catalogue/violation.js';

/** What an organ is, as far as power to decide goes. */
export interface OrganPowers {
  level: 'county' | 'prefecture' | 'province';
  /** It acts as the industry authority (房地产主管部门), whatever its name: letters P and C are for these alone. */
  isRegulator: boolean;
  /** It issued this agency's or appraiser's certificate, or took its filing. */
  isIssuingAuthority: boolean;
  isMarketRegulator: boolean;
  /** Codes on which a local rule lets this organ decide. */
  localRuleCodes: readonly string[];
}

export type PowerDecision =
  | { may: true; as: readonly DeciderLetter[] }
  | { may: false; because: 'organ-lacks-power'; needs: Violation['decidedBy'] };

/**
 * Whether an organ may decide on an act: as which of the catalogue's letters, or which it would need. An organ that may not
 * refers the case (资产评估法 art. 40, 条例 art. 34, 行政处罚法 art. 22-23).
 */
export function decidePower(organ: OrganPowers, violation: Violation): PowerDecision {
  const as = violation.decidedBy.filter((letter) => holds[letter](organ, violation.code));
  if (as.length === 0) return { may: false, because: 'organ-lacks-power', needs: violation.decidedBy };
  return { may: true, as };
}

const holds: Readonly<Record<DeciderLetter, (organ: OrganPowers, code: string) => boolean>> = {
  P: (organ) => organ.isRegulator && organ.level !== 'county',
  C: (organ) => organ.isRegulator,
  I: (organ) => organ.isIssuingAuthority,
  M: (organ) => organ.isMarketRegulator,
  L: (organ, code) => organ.localRuleCodes.includes(code),
};
