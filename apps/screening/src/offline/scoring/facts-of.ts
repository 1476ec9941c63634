import type { ValuationFact } from '../../domain/valuation-fact.js';
import type { NameColumn, NumberColumn } from '../reports/report-columns.js';
import type { ProjectRows } from '../reports/report-table.js';

/** A project's rows as the engine takes them; what is unknown stays undefined. */
export function factsOf(rows: ProjectRows): ValuationFact[] {
  return rows.reportNos.map((reportId, i): ValuationFact => {
    const name = (column: NameColumn): string | undefined => rows.names[column][i] || undefined;
    const number = (column: NumberColumn): number | undefined => known(rows.numbers[column][i]);
    return {
      reportId,
      projectId: rows.projectCode,
      use: rows.names.use[i] ?? '',
      structure: rows.names.structure[i] ?? '',
      areaSqm: rows.numbers.areaSqm[i] ?? NaN,
      unitPriceYuan: rows.numbers.unitPriceYuan[i] ?? NaN,
      valuationDate: rows.valuationDates[i],
      builtYear: number('builtYear'),
      floor: number('floor'),
      floors: number('floors'),
      orientation: name('orientation'),
      decoration: name('decoration'),
      blockNo: name('blockNo'),
      buildingNo: name('buildingNo'),
      x: number('x'),
      y: number('y'),
      agencyId: name('agencyCode'),
      appraiserId: name('appraiserCode'),
      referencePriceYuan: number('referencePriceYuan'),
      earlierUnitPriceYuan: number('earlierUnitPriceYuan'),
      attributes: attributesAt(rows, i),
    };
  });
}

function attributesAt({ attributes }: ProjectRows, i: number): Record<string, number> | undefined {
  let found: Record<string, number> | undefined;
  for (const name in attributes) {
    const value = known(attributes[name]?.[i]);
    if (value !== undefined) (found ??= {})[name] = value;
  }
  return found;
}

function known(value: number | undefined): number | undefined {
  return value === undefined || Number.isNaN(value) ? undefined : value;
}
