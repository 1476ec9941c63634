import { likeHomesOf } from '../explanation/evidence-of.js';
import type { LikeHome } from '../explanation/flag-evidence.js';
import type { Homes } from '../homes.js';
import type { EngineSettings } from '../model/engine-settings.js';
import { homeColumns } from '../model/home-columns.js';
import { likeHomes } from '../model/like-homes.js';
import { orderHomes } from '../model/order-homes.js';
import type { ProjectScores } from '../model/project-scores.js';
import { median } from '../statistics/quantiles.js';
import type { ValuationFact } from '../valuation-fact.js';
import { placeAt } from './place-at.js';
import type { PreviewModel } from './preview-model.js';
import { and, withHome } from './with-home.js';

/** Log units but for the like homes. */
export interface Preview {
  verdict: 'usual' | 'look' | 'review' | 'escalate';
  z: number;
  logExpected: number;
  low: number;
  high: number;
  likeHomes: LikeHome[];
}

/** What the model says of a home, with the variance of what it does not know of it. */
interface Told {
  attributes: number;
  block: number;
  building: number;
  unsure: number;
}

/**
 * Holds one home against a fitted project: its own facts by the coefficients, the effects of its block and building, and what like
 * homes show beyond that. A second value of the house is left aside. The home itself must not be among those of the model. Null
 * where it cannot be judged: too few homes, too few of its use, nothing like it.
 */
export function previewHome(model: PreviewModel, home: ValuationFact): Preview | null {
  const { scores, settings, reach } = model;
  const homes = withHome(model.homes, home);
  const last = homes.n - 1;
  if (scores.coefficients.size === 0 || !hasPeers(homes, scores, last, settings)) return null;
  const told = tell(model, homes);
  const together = scoresWith(scores, told);
  const alike = likeHomes(homes, together, last);
  if (alike.length === 0) return null;
  const of = (values: Float64Array) => alike.map(({ index }) => values[index] ?? NaN);
  const noise = median(Float64Array.from(of(scores.scale)));
  if (told.unsure > (settings.widestExpectation * noise) ** 2) return null;
  const scale = Math.sqrt(noise * noise + told.unsure);
  const weights = alike.reduce((sum, { weight }) => sum + weight, 0);
  const local = of(scores.parts.local).reduce((sum, part, q) => sum + (part * (alike[q]?.weight ?? 0)) / weights, 0);
  const logExpected = told.attributes + told.block + told.building + local;
  const z = (Math.log(home.unitPriceYuan) - logExpected) / scale;
  return {
    verdict: verdictOf(Math.abs(z), settings),
    z,
    logExpected,
    low: logExpected - reach * scale,
    high: logExpected + reach * scale,
    likeHomes: likeHomesOf(homes, together, last),
  };
}

function hasPeers({ use }: Homes, { z }: ProjectScores, i: number, { minimumPeers }: EngineSettings): boolean {
  let peers = 0;
  z.forEach((value, j) => (peers += use.codes[j] === use.codes[i] && !Number.isNaN(value) ? 1 : 0));
  return peers >= minimumPeers;
}

/** A word the project has not seen has no coefficient yet: it adds its prior variance, like a building or block not seen. */
function tell({ scores, surface, blocks, buildings, ...model }: PreviewModel, homes: Homes): Told {
  const { coefficients, spreads } = scores;
  const last = homes.n - 1;
  const ordered = orderHomes(homes);
  const row = ordered.row.indexOf(last);
  const told: Told = { attributes: coefficients.get('intercept') ?? NaN, block: 0, building: 0, unsure: 0 };
  for (const { name, values, spread } of homeColumns(homes, ordered)) {
    const value = values[row] ?? 0;
    const coefficient = coefficients.get(name);
    if (coefficient === undefined) told.unsure += (value * spread) ** 2;
    else told.attributes += value * coefficient;
  }
  const effect = (effects: ReadonlyMap<string, number>, { codes, names }: Homes['block'], spread: number): number => {
    const known = effects.get(names[codes[last] ?? -1] ?? '');
    if (known === undefined) told.unsure += spread * spread;
    return known ?? 0;
  };
  const place = placeAt(model.homes, surface, homes.x[last] ?? NaN, homes.y[last] ?? NaN);
  told.block = place + effect(blocks, homes.block, spreads.block);
  told.building = effect(buildings, homes.building, spreads.building);
  return told;
}

/** The scores of the project with a row for the home, as far as like homes are looked for. */
function scoresWith(scores: ProjectScores, told: Told): ProjectScores {
  const { attributes, block, building } = scores.parts;
  return {
    ...scores,
    z: and(scores.z, NaN),
    parts: {
      ...scores.parts,
      attributes: and(attributes, told.attributes - scores.logTypical),
      block: and(block, told.block),
      building: and(building, told.building),
    },
  };
}

function verdictOf(size: number, { lookAt, reviewAt, escalateAt }: EngineSettings): Preview['verdict'] {
  if (size > escalateAt) return 'escalate';
  if (size > reviewAt) return 'review';
  return size > lookAt ? 'look' : 'usual';
}
