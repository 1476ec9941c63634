import type { Reason } from './reason.js';
import { sc01 } from './sc01.js';
import { sc02 } from './sc02.js';
import { sc03 } from './sc03.js';
import { sg01 } from './sg01.js';
import { sg02 } from './sg02.js';
import { sg03 } from './sg03.js';
import { sv01 } from './sv01.js';
import { sv02 } from './sv02.js';
import { sv03 } from './sv03.js';
import { sv04 } from './sv04.js';
import { sv05 } from './sv05.js';

/** Every reason: SV of a value, SG of a group of values, SC of a report's content. */
export const reasons: readonly Reason[] = [sv01, sv02, sv03, sv04, sv05, sg01, sg02, sg03, sc01, sc02, sc03];
