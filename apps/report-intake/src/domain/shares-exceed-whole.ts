/** A share of ownership as written, such as '1/3'. */
const shape = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/;

/** Whether shares of one house add up to more than the whole. Counted exactly; whoever states no share counts nothing. */
export function sharesExceedWhole(shares: readonly (string | null)[]): boolean {
  let [sum, whole] = [0n, 1n];
  for (const share of shares) {
    const [, part, of] = shape.exec(share ?? '') ?? [];
    if (part === undefined || of === undefined) continue;
    sum = sum * BigInt(of) + BigInt(part) * whole;
    whole *= BigInt(of);
  }
  return sum > whole;
}
