import type { Sentence } from '../../flag.js';

/** Why a value, a group of values or a report's content is shown to a person; one page of the method for each code. */
export interface Reason {
  code: string;
  /** Short, for lists. */
  title: Sentence;
  /** What whoever looks does first. */
  nextStep: Sentence;
  /** Evidence that settles it. */
  clearedBy: Sentence;
}
