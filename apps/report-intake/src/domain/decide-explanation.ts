import type { LocalDate } from '#kernel';
import { isInForce } from './checks/in-force.js';

interface Span {
  from: LocalDate;
  to?: LocalDate;
}

export interface ExplanationFacts {
  heldOn: LocalDate;
  /** First day of the display. */
  displayedFrom: LocalDate;
  /** Last day of the display, as announced. */
  displayedTo: LocalDate;
  questions: number;
  answers: number;
  appraiserId: string;
  /** Appointments of the displaying agency to the project. */
  appointments: readonly (Span & { appraiserIds: readonly string[] })[];
  /** The appraiser's registrations; none for one the register does not know. */
  registrations: readonly Span[];
}

type Decision =
  | { valid: true }
  | {
      valid: false;
      because: 'explained-outside-display' | 'explainer-not-of-project' | 'answers-exceed';
      pointer: string;
    };

/**
 * Whether an on-site explanation (现场说明解释, 办法 art. 16) counts: given during the display as announced by a registered appraiser whom
 * the project's appointment names on that day.
 */
export function decideExplanation(facts: ExplanationFacts, today: LocalDate): Decision {
  const { heldOn, appraiserId, appointments, registrations } = facts;
  if (heldOn < facts.displayedFrom || heldOn > facts.displayedTo || heldOn > today) {
    return { valid: false, because: 'explained-outside-display', pointer: '/heldOn' };
  }
  const named = appointments.some((span) => isInForce(span, heldOn) && span.appraiserIds.includes(appraiserId));
  if (!named || !registrations.some((span) => isInForce(span, heldOn))) {
    return { valid: false, because: 'explainer-not-of-project', pointer: '/appraiserId' };
  }
  if (facts.answers > facts.questions) return { valid: false, because: 'answers-exceed', pointer: '/answers' };
  return { valid: true };
}
