import { compareHome, type Ruler } from './compare-home.js';
import { explainCannotJudge } from './explain.js';
import type { CannotJudge, Flag, PeerGroup, ScreenResult } from './flag.js';
import { groupHomes, likeness, type LikeHomes } from './like-homes.js';
import { engineVersion, settingsHash, type ScreenSettings } from './screen-settings.js';
import type { ValuationFact } from './valuation-fact.js';

/**
 * Compares each home with the like homes of its project: use × structure, itself left out; where those are too few, use alone
 * with a wider range; where those are too few as well, it says so. Flags a log unit price further from the others' median than
 * `zThreshold` robust scales and than the smallest gap. The same facts give the same bytes in any order.
 * It sees homes against homes: a whole project valued too high or too low it cannot see.
 * Throws RangeError on facts of two projects, a report given twice, or a unit price that is not above 0.
 */
export function screenProject(facts: readonly ValuationFact[], settings: ScreenSettings): ScreenResult {
  refuseUnfit(facts);
  const ruler: Ruler = { settings, hash: settingsHash(settings) };
  const result: ScreenResult = {
    engineVersion,
    settingsHash: ruler.hash,
    flags: [],
    unremarkable: [],
    cannotJudge: [],
  };
  const alike = groupHomes(facts, likeness);
  const sameUse = groupHomes(facts, (fact) => fact.use);

  for (const fact of [...facts].sort((a, b) => (a.reportId < b.reportId ? -1 : 1))) {
    const verdict = judgeHome(fact, alike.get(likeness(fact)), sameUse.get(fact.use), ruler);
    if (verdict === null) result.unremarkable.push(fact.reportId);
    else if ('direction' in verdict) result.flags.push(verdict);
    else result.cannotJudge.push(verdict);
  }
  return result;
}

function judgeHome(
  fact: ValuationFact,
  alike: LikeHomes | undefined,
  sameUse: LikeHomes | undefined,
  ruler: Ruler,
): Flag | CannotJudge | null {
  const { reportId, use, structure } = fact;
  const { minPeers } = ruler.settings;
  if (alike && alike.size > minPeers) {
    return compareHome(fact, alike, { use, structure, n: alike.size - 1 }, ruler);
  }
  const peerGroup: PeerGroup = { use, structure: null, n: (sameUse?.size ?? 1) - 1 };
  if (sameUse && sameUse.size > minPeers) return compareHome(fact, sameUse, peerGroup, ruler);
  return { reportId, reason: 'too-few-peers', peerGroup, sentence: explainCannotJudge(peerGroup, minPeers) };
}

function refuseUnfit(facts: readonly ValuationFact[]): void {
  const reports = new Set(facts.map((fact) => fact.reportId));
  if (reports.size !== facts.length) throw new RangeError('a report is given twice');
  if (new Set(facts.map((fact) => fact.projectId)).size > 1) throw new RangeError('facts of two projects');
  const unfit = facts.find(({ unitPriceYuan }) => !(unitPriceYuan > 0 && Number.isFinite(unitPriceYuan)));
  if (unfit) throw new RangeError(`unit price of ${unfit.reportId} is not above 0`);
}
