import type { ContentExplanation } from './explanation/explain-content.js';
import type { ValueExplanation } from './explanation/explanation.js';

/** A value, or a group of values, worth a look, as a run found it. */
export interface FoundFlag {
  subjectKind: 'report' | 'building' | 'block' | 'section';
  /** Report id, or block and building. */
  subject: string;
  /** Stable name of what was found: with subject and direction it tells flags apart. */
  code: string;
  direction: 'high' | 'low';
  /** 1 look, 2 review, 3 escalate. */
  level: number;
  /** Code of the strongest single reason. */
  reason: string;
  /** Reports it is about. */
  homes: readonly string[];
  said: ValueExplanation;
}

/** What other reports say against the content of one. It has no direction. */
export interface FoundContentFlag extends Omit<FoundFlag, 'direction' | 'said'> {
  subjectKind: 'report';
  direction: 'none';
  said: ContentExplanation;
}

export type AnyFlag = FoundFlag | FoundContentFlag;
