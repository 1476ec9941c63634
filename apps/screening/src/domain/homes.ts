import type { ValuationFact } from './valuation-fact.js';

/** One word per home as a number: place in `names`, -1 where it is unknown. */
export interface Categories {
  codes: Int32Array;
  names: string[];
}

/** Homes of one project in columns. Numbers that are unknown are NaN, words that are unknown have the code -1. */
export interface Homes {
  n: number;
  reportId: string[];
  /** Yuan per m². */
  unitPrice: Float64Array;
  /** m² of floor area. */
  area: Float64Array;
  builtYear: Float64Array;
  floor: Float64Array;
  floors: Float64Array;
  /** Metres in a plane grid of the project. */
  x: Float64Array;
  y: Float64Array;
  /** Published reference price, yuan per m². */
  reference: Float64Array;
  /** A second value of the same house, yuan per m². */
  earlier: Float64Array;
  /** Year of valuation with its fraction: 1 July 2026 is about 2026.5. */
  valuationYear: Float64Array;
  use: Categories;
  structure: Categories;
  orientation: Categories;
  decoration: Categories;
  block: Categories;
  /** Told apart by block, where one is given: building 3 of two blocks is two buildings. */
  building: Categories;
  agency: Categories;
  appraiser: Categories;
  /** Further numeric facts by name; names in code-unit order. */
  attributes: Map<string, Float64Array>;
}

/** Facts of one project as columns, in the order given. */
export function homesOf(facts: readonly ValuationFact[]): Homes {
  const number = (of: (fact: ValuationFact) => number | undefined): Float64Array => numbersOf(facts, of);
  const word = (of: (fact: ValuationFact) => string | undefined): Categories => categoriesOf(facts, of);
  return {
    n: facts.length,
    reportId: facts.map(({ reportId }) => reportId),
    unitPrice: number((fact) => fact.unitPriceYuan),
    area: number((fact) => fact.areaSqm),
    builtYear: number((fact) => fact.builtYear),
    floor: number((fact) => fact.floor),
    floors: number((fact) => fact.floors),
    x: number((fact) => fact.x),
    y: number((fact) => fact.y),
    reference: number((fact) => fact.referencePriceYuan),
    earlier: number((fact) => fact.earlierUnitPriceYuan),
    valuationYear: number((fact) => yearOf(fact.valuationDate)),
    use: word((fact) => fact.use),
    structure: word((fact) => fact.structure),
    orientation: word((fact) => fact.orientation),
    decoration: word((fact) => fact.decoration),
    block: word((fact) => fact.blockNo),
    building: word(({ blockNo, buildingNo }) => buildingNo && `${blockNo ?? ''}\u0000${buildingNo}`),
    agency: word((fact) => fact.agencyId),
    appraiser: word((fact) => fact.appraiserId),
    attributes: attributesOf(facts),
  };
}

function numbersOf(facts: readonly ValuationFact[], of: (fact: ValuationFact) => number | undefined): Float64Array {
  const column = new Float64Array(facts.length);
  let i = 0;
  for (const fact of facts) column[i++] = of(fact) ?? NaN;
  return column;
}

/** Words numbered as they come; an empty word is unknown. */
function categoriesOf(facts: readonly ValuationFact[], of: (fact: ValuationFact) => string | undefined): Categories {
  const places = new Map<string, number>();
  const codes = new Int32Array(facts.length);
  facts.forEach((fact, i) => {
    const name = of(fact);
    if (!name) {
      codes[i] = -1;
      return;
    }
    let place = places.get(name);
    if (place === undefined) places.set(name, (place = places.size));
    codes[i] = place;
  });
  return { codes, names: [...places.keys()] };
}

function attributesOf(facts: readonly ValuationFact[]): Map<string, Float64Array> {
  const names = new Set<string>();
  for (const { attributes } of facts) for (const name in attributes) names.add(name);
  const columns = [...names].sort().map((name): [string, Float64Array] => {
    return [name, numbersOf(facts, ({ attributes }) => attributes?.[name])];
  });
  return new Map(columns);
}

/** '2026-07-01' as 2026.5; days of a month counted as twelfths and thirtieths. */
function yearOf(date: string | undefined): number | undefined {
  if (!date) return undefined;
  const [year, month, day] = date.split('-').map(Number);
  return (year ?? NaN) + ((month ?? NaN) - 1) / 12 + ((day ?? NaN) - 1) / 365;
}
