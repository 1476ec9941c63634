import type { LocalDate } from '#kernel';

/** The act a case is about: where, when, and for how long. */
export interface Act {
  /** The report it concerns; without one, `reference` says what was done to whom. */
  reportId?: string;
  reference?: string;
  from: LocalDate;
  /** Last day of an act that went on. */
  until?: LocalDate;
  ongoing?: boolean;
  /** It endangered life, health or financial safety, with harm done. */
  endangering?: boolean;
}

/** What makes a case weigh more than its penalty says. */
export type Weight = 'public-interest' | 'complex' | 'grave';
