import type { FlagEvidence } from './flag-evidence.js';
import type { Reason } from './reasons/reason.js';
import { sv01 } from './reasons/sv01.js';
import { sv02 } from './reasons/sv02.js';
import { sv03 } from './reasons/sv03.js';
import { sv04 } from './reasons/sv04.js';
import { sv05 } from './reasons/sv05.js';

const byCode: ReadonlyMap<string, Reason> = new Map([sv01, sv02, sv03, sv04].map((reason) => [reason.code, reason]));

/**
 * The strongest single reason: of the views that bear the flag out the one in which the value is most unusual, the plainer one
 * (lower code) where two are alike; the model as a whole where none does.
 */
export function reasonFor({ views }: Pick<FlagEvidence, 'views'>): Reason {
  const [strongest] = views
    .filter(({ supports, code }) => supports && byCode.has(code))
    .sort((a, b) => Math.abs(b.z) - Math.abs(a.z) || (a.code < b.code ? -1 : 1));
  return (strongest && byCode.get(strongest.code)) ?? sv05;
}
