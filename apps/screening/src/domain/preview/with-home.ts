import { homesOf, type Categories, type Homes } from '../homes.js';
import type { ValuationFact } from '../valuation-fact.js';

/** The homes with one more in the last row, without going through their facts again. */
export function withHome(homes: Homes, fact: ValuationFact): Homes {
  const one = homesOf([fact]);
  const number = (name: NumberColumn): Float64Array => and(homes[name], one[name][0] ?? NaN);
  const word = (name: WordColumn): Categories => andWord(homes[name], one[name].names[0]);
  return {
    n: homes.n + 1,
    reportId: [...homes.reportId, fact.reportId],
    unitPrice: number('unitPrice'),
    area: number('area'),
    builtYear: number('builtYear'),
    floor: number('floor'),
    floors: number('floors'),
    x: number('x'),
    y: number('y'),
    reference: number('reference'),
    earlier: number('earlier'),
    valuationYear: number('valuationYear'),
    use: word('use'),
    structure: word('structure'),
    orientation: word('orientation'),
    decoration: word('decoration'),
    block: word('block'),
    building: word('building'),
    agency: word('agency'),
    appraiser: word('appraiser'),
    attributes: new Map([...homes.attributes].map(([name, values]) => [name, and(values, NaN)])),
  };
}

type NumberColumn = { [K in keyof Homes]: Homes[K] extends Float64Array ? K : never }[keyof Homes];
type WordColumn = { [K in keyof Homes]: Homes[K] extends Categories ? K : never }[keyof Homes];

/** The values with one more at the end. */
export function and(values: Float64Array, value: number): Float64Array {
  const more = new Float64Array(values.length + 1);
  more.set(values);
  more[values.length] = value;
  return more;
}

function andWord({ codes, names }: Categories, word: string | undefined): Categories {
  const known = word === undefined ? -1 : names.indexOf(word);
  const isNew = word !== undefined && known < 0;
  const more = new Int32Array(codes.length + 1);
  more.set(codes);
  more[codes.length] = isNew ? names.length : known;
  return { codes: more, names: isNew ? [...names, word] : names };
}
