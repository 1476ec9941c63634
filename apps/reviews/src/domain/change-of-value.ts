interface ValueChange {
  oldTotalYuan: number;
  newTotalYuan: number;
  differenceYuan: number;
  oldUnitPriceYuan: number;
  newUnitPriceYuan: number;
}

/** Values of a version in whole yuan; null where its registration told none. */
export interface VersionValue {
  totalYuan: number | null;
  unitPriceYuan: number | null;
}

/** What a new version changed in the value; null while either version's value is not known. */
export function changeOfValue(before: VersionValue, after: VersionValue): ValueChange | null {
  const [oldTotalYuan, oldUnitPriceYuan] = [before.totalYuan, before.unitPriceYuan];
  const [newTotalYuan, newUnitPriceYuan] = [after.totalYuan, after.unitPriceYuan];
  if (oldTotalYuan === null || newTotalYuan === null) return null;
  if (oldUnitPriceYuan === null || newUnitPriceYuan === null) return null;
  const differenceYuan = newTotalYuan - oldTotalYuan;
  return { oldTotalYuan, newTotalYuan, differenceYuan, oldUnitPriceYuan, newUnitPriceYuan };
}
