import { a01ToA10 } from './a01-a10.js';
import { a11ToA20 } from './a11-a20.js';
import { a21ToA30 } from './a21-a30.js';
import { b01ToB07 } from './b01-b07.js';
import { c01ToE01 } from './c01-e01.js';
import type { Violation } from './violation.js';

/** The whole catalogue, in the order of its codes: agencies (A), appraisers (B), clients (C), experts (E). */
export const violations: readonly Violation[] = [...a01ToA10, ...a11ToA20, ...a21ToA30, ...b01ToB07, ...c01ToE01];

const byCode: ReadonlyMap<string, Violation> = new Map(violations.map((violation) => [violation.code, violation]));

/** The entry with this code, or null where the catalogue has none. */
export function findViolation(code: string): Violation | null {
  return byCode.get(code) ?? null;
}
