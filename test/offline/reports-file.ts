const columns = [
  'reportNo',
  'projectCode',
  'use',
  'valuationDate',
  'areaSqm',
  'unitPriceYuan',
  'blockNo',
  'buildingNo',
  'agencyCode',
  'structure',
  'floor',
  'floors',
  'x',
  'y',
  'referencePriceYuan',
] as const;

export type Cells = Record<(typeof columns)[number], string>;

/**
 * Two projects of 150 homes in buildings of ten, honest within a few percent, and two planted: the seventh is 30 % too dear, the
 * eighth 30 % too cheap.
 */
export function someReports(): Cells[] {
  return Array.from({ length: 300 }, (_, i): Cells => {
    const wave = 0.03 * Math.sin(i * 12.9898) + 0.02 * Math.sin(i * 78.233);
    const planted = i === 6 ? 1.3 : i === 7 ? 0.7 : 1;
    const building = Math.floor(i / 10);
    return {
      reportNo: `R${String(i).padStart(4, '0')}`,
      projectCode: i < 150 ? 'P-1' : 'P-2',
      use: 'residential',
      valuationDate: '2026-03-01',
      areaSqm: (60 + ((i * 7) % 50)).toFixed(2),
      unitPriceYuan: Math.round(8000 * Math.exp(wave) * planted).toFixed(0),
      blockNo: `${Math.floor(building / 5)}`,
      buildingNo: `${building}`,
      agencyCode: `A${building % 3}`,
      structure: 'brick-concrete',
      floor: `${(i % 6) + 1}`,
      floors: '6',
      x: `${(building % 5) * 40}`,
      y: `${Math.floor(building / 5) * 60}`,
      referencePriceYuan: '8000',
    };
  });
}

/** The file of these reports; `without` leaves columns out. */
export function csvOf(
  reports: readonly Cells[],
  { without = [] as string[], end = '\n', delimiter = ',' } = {},
): string {
  const kept = columns.filter((column) => !without.includes(column));
  const lines = [kept.join(delimiter), ...reports.map((one) => kept.map((column) => one[column]).join(delimiter))];
  return lines.join(end) + end;
}
