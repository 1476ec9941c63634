import { sha256Hex } from '#kernel';
import type { Direction, FlagEvidence, FlagExplanation, Parts } from './flag-evidence.js';
import { reasonFor } from './reason-for.js';
import { rounded } from './rounded.js';
import { sentenceOf } from './sentence-of.js';

/** Puts an unusual value into words and figures. The same evidence gives the same bytes. */
export function explainFlag(evidence: FlagEvidence): FlagExplanation {
  const { reportId, projectId, unitPriceYuan, areaSqm, logExpected, parts } = evidence;
  const { engineVersion, settingsHash, snapshotHash, level, likeHomes, views, isContested, zWithoutEscalated } =
    evidence;
  const expected = Math.exp(logExpected);
  const { code, title, nextStep, clearedBy } = reasonFor(evidence);
  const ln = sumOf(parts);
  const flag = {
    flagId: sha256Hex(`${snapshotHash}/${settingsHash}/${reportId}/value`).slice(0, 32),
    code,
    reportId,
    projectId,
    direction: directionOf(evidence),
    level,
    z: rounded(evidence.z, 4),
    unitPriceYuan,
    expectedUnitPriceYuan: rounded(expected, 2),
    interval: evidence.interval.map((yuan) => rounded(yuan, 2)) as [number, number],
    gap: {
      yuanPerSqm: rounded(unitPriceYuan - expected, 2),
      yuan: rounded((unitPriceYuan - expected) * areaSqm, 2),
      percent: rounded((unitPriceYuan / expected - 1) * 100, 1),
      ln: Math.log(unitPriceYuan) - logExpected,
    },
    decomposition: { typicalUnitPriceYuan: rounded(Math.exp(Math.log(unitPriceYuan) - ln), 2), ln, parts },
    likeHomes,
    views,
    isContested,
    zWithoutEscalated,
    reason: { title, nextStep, clearedBy, methodPage: `docs/screening.md#${code.toLowerCase()}` },
  };
  return { ...flag, sentence: sentenceOf(flag, evidence), engineVersion, settingsHash, snapshotHash };
}

function directionOf({ z }: { z: number }): Direction {
  return z > 0 ? 'high' : 'low';
}

/** In the order in which they are listed, so that the sum is the same wherever it is taken. */
export function sumOf({ attributes, block, building, local, secondValue, residual }: Parts): number {
  return attributes + block + building + local + secondValue + residual;
}
