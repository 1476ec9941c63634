import type { Penalty } from './penalty-classes.js';

/** Penalties with their figures: whole yuan, whole months. */
export interface Sanction {
  penalties: readonly Penalty[];
  fineYuan?: number;
  suspensionMonths?: number;
}

const fines: readonly Penalty[] = ['fine', 'large-fine', 'very-large-fine'];

export const hasFine = ({ penalties }: Pick<Sanction, 'penalties'>): boolean =>
  penalties.some((penalty) => fines.includes(penalty));

export type SanctionCheck =
  | { sound: true }
  | { sound: false; because: 'sanction-figure-wrong'; field: 'penalties' | 'fineYuan' | 'suspensionMonths' };

/** A fine has its amount and a suspension its months; nothing else has either; one act is fined once, so there is one fine. */
export function checkSanction(sanction: Sanction): SanctionCheck {
  const { penalties, fineYuan, suspensionMonths } = sanction;
  if (penalties.filter((penalty) => fines.includes(penalty)).length > 1) return wrong('penalties');
  if (hasFine(sanction) !== (fineYuan !== undefined)) return wrong('fineYuan');
  if (penalties.includes('suspension') !== (suspensionMonths !== undefined)) return wrong('suspensionMonths');
  return { sound: true };
}

const wrong = (field: 'penalties' | 'fineYuan' | 'suspensionMonths'): SanctionCheck => ({
  sound: false,
  because: 'sanction-figure-wrong',
  field,
});
