/** Two-sided tail of the standard normal law: P(|Z| > |z|), relative error below 1.2e-7 (Numerical Recipes erfcc). */
export function twoSidedTail(z) {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.5 * x);
  const series = [
    1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223, 0.17087277,
  ].reduceRight((sum, c) => sum * t + c, 0);
  return t * Math.exp(-x * x - 1.26551223 + t * series);
}
