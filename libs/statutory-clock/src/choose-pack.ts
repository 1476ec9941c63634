import { Refusal, type LocalDate } from '#kernel';
import { RULE_PACKS } from './packs/rule-packs.js';
import type { RulePack } from './rule-pack.js';

/**
 * The pack in force on a day for a place: of its county, else its prefecture, else its province, else the nation; where two
 * overlap, the younger. `jurisdiction` is a GB/T 2260 code, 'CN', or the
 * word of a test pack. Refuses with 'no-rule-pack' before the first
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

/** The pack with an id, in force or not: what a file was opened under. Refuses an unknown id with 'no-rule-pack'. */
export function packOf(id: string): RulePack {
  const pack = RULE_PACKS.find((each) => each.id === id);
  if (pack === undefined) throw new Refusal('no-rule-pack', { details: { packId: id } });
  return pack;
}
