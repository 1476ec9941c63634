import { indicesBy, median, scoreWithin, spreadByMad } from './numbers.mjs';

const mean = (values) => values.reduce((a, b) => a + b, 0) / values.length;
const standardDeviation = (values, middle) =>
  Math.sqrt(values.reduce((sum, v) => sum + (v - middle) ** 2, 0) / (values.length - 1));

/** What a spreadsheet gives: (unit price - mean) / standard deviation, per project and use. */
export function excelZ(facts) {
  const groups = indicesBy(facts, (fact) => fact.use);
  const prices = facts.map((fact) => fact.unitPriceYuan);
  return scoreWithin(groups, prices, { fewest: 3, middleOf: mean, spreadOf: standardDeviation });
}

/** Median and MAD of ln unit price per project, use and structure. */
export function segmentMad(facts) {
  return madWithin(facts, (fact) => `${fact.use}/${fact.structure}`);
}

/** The same for any segment; `fewest` members or no score. */
export function madWithin(facts, segmentOf, fewest = 3) {
  const logs = facts.map((fact) => Math.log(fact.unitPriceYuan));
  return scoreWithin(indicesBy(facts, segmentOf), logs, { fewest, middleOf: median, spreadOf: spreadByMad });
}
