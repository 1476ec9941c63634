import { Refusal, type LocalDate } from '#kernel';
import { jilin } from './packs/jilin.js';
import { national } from './packs/national.js';
import { shandong } from './packs/shandong.js';
import { testWorkingDays } from './packs/test-working-days.js';
import { zhejiang } from './packs/zhejiang.js';
import type { RulePack } from './rule-pack.js';

const RULE_PACKS: readonly RulePack[] = [national, zhejiang, shandong, jilin, testWorkingDays];

/**
 * The pack in force on a day for a place: of its county, else its prefecture, else its province, else the nation; where two
 * overlap, the younger. `jurisdiction` is a GB/T 2260 code, 'CN', or 'TEST'. Refuses with 'no-rule-pack' before the first
 * national measures.
 */
export function choosePack(jurisdiction: string, on: LocalDate, packs: readonly RulePack[] = RULE_PACKS): RulePack {
  const places = [jurisdiction, `${jurisdiction.slice(0, 4)}00`, `${jurisdiction.slice(0, 2)}0000`, 'CN'];
  for (const place of places) {
    const [pack] = packs
      .filter((each) => each.jurisdiction === place && isInForce(each, on))
      .sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
    if (pack) return pack;
  }
  throw new Refusal('no-rule-pack', { details: { jurisdiction, on } });
}

function isInForce(pack: RulePack, on: LocalDate): boolean {
  return pack.validFrom <= on && (pack.validTo === undefined || on <= pack.validTo);
}
