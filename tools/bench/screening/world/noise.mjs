import { USE } from './effects.mjs';

/** Spread of what is the home's own and no column tells, and of the report itself, at noise 1, residential. */
const HOME_SPREAD = 0.02;
const REPORT_SPREAD = 0.025;

const LAWS = {
  t5: (random) => random.studentOfSpread1(5),
  t3: (random) => random.studentOfSpread1(3),
  normal: (random) => random.normal(),
  laplace: (random) => random.laplace(),
  /** A long tail upward: exponential with its mean taken off. */
  skewed: (random) => random.exponential() - 1,
};

/** One report's deviation from its true mean, and the spread it was drawn with. */
export function noiseOf(random, { noise, noiseLaw, spatialError }, use) {
  const times = noise * USE[use].noise;
  // With spatially correlated errors the home effect is drawn for the place, see project.mjs.
  const home = spatialError ? 0 : HOME_SPREAD * times;
  const report = REPORT_SPREAD * times;
  return {
    deviation: home * random.normal() + report * LAWS[noiseLaw](random),
    spread: Math.hypot(home, report),
  };
}
