import type { LocalDate } from '#kernel';

export interface AuthorityFacts {
  validFrom: LocalDate;
  validUntil: LocalDate;
  /** Whether an officer saw the representative's own document. */
  identityChecked: boolean;
  by: 'officer' | 'household';
}

type Decision =
  | { valid: true }
  | { valid: false; because: 'span-reversed' | 'authority-expired' | 'identity-check-missing'; pointer: string };

/**
 * Whether a letter of authority (委托书) goes on file: it is not over yet, and at the counter the officer checked who stands
 * there. By claim the household itself names its representative, who is checked when something is filed.
 */
export function decideAuthority(facts: AuthorityFacts, today: LocalDate): Decision {
  const { validFrom, validUntil } = facts;
  if (validUntil < validFrom) return { valid: false, because: 'span-reversed', pointer: '/validUntil' };
  if (validUntil < today) return { valid: false, because: 'authority-expired', pointer: '/validUntil' };
  if (facts.by === 'officer' && !facts.identityChecked) {
    return { valid: false, because: 'identity-check-missing', pointer: '/identityDocument' };
  }
  return { valid: true };
}
