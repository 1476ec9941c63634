import type { ContentExplanation } from './explain-content.js';
import type { GroupExplanation } from './explain-group.js';
import type { FlagExplanation } from './flag-evidence.js';

/** What a flag says of the value of a home or of a group. */
export type ValueExplanation = FlagExplanation | GroupExplanation;

/** What a flag says. */
export type Explanation = ValueExplanation | ContentExplanation;
