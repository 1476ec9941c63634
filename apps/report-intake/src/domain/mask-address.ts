/** Number, letter or Chinese numeral, then a word for a building: 3栋, 2幢, 5号楼, A座. */
const building = /^.*?[0-9A-Za-z〇一二三四五六七八九十]+(?:号楼|栋|幢|座)/u;
/** A house number on a street or in a village, where no building is named. */
const houseNumber = /^.*?(?:路|街|巷|道|胡同|村|屯|组).*?号/u;

/** An address to the building, for whoever has no need to know the home (PIPL art. 25). What has no such shape is hidden whole. */
export function maskAddress(address: string): string {
  const shown = building.exec(address)?.[0] ?? houseNumber.exec(address)?.[0] ?? '';
  return `${shown}***`;
}
