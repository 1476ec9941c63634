/**
 * The worlds of the bench. `CENTRAL` is the synthetic expropriation world; every other world is the central one with a
 * few figures changed. Effects and spreads are in log points of the unit price.
 */
const CENTRAL = {
  projects: 16,
  /** Households of a project, log-uniform between the two. */
  households: [400, 4000],
  /** Multiplies the unobserved home effect and the report noise. */
  noise: 1,
  /** Law of the report noise, see noise.mjs; every law has the spread REPORT_SPREAD. */
  noiseLaw: 't5',
  /** Agencies working in one project, between the two. */
  agenciesOfProject: [1, 4],
  /**
   * Whether a section line runs between buildings or between blocks. By building, two agencies may share a block, and an
   * agency's level after 48 and 96 projects has the published standard errors .019 and .013; by block, .027 and .019.
   */
  sectionsBy: 'building',
  agencies: 24,
  shiftedAgencies: 2,
  agencyShift: 0.08,
  /** Share of reports given a bias of +-10, 15, 25 or 40 %. */
  biased: 0.024,
  clones: 0.01,
  /** Share of buildings of at least 5 homes lifted or lowered by 12 %. */
  shiftedBuildings: 0,
};

/** What each world changes, and why it is here. */
export const WORLDS = {
  formulaic: { noise: 0.6 },
  central: {},
  loose: { noise: 2 },
  /** Other laws of the report noise, same spread. */
  normal: { noiseLaw: 'normal' },
  't3-tails': { noiseLaw: 't3' },
  laplace: { noiseLaw: 'laplace' },
  skewed: { noiseLaw: 'skewed' },
  /** The home effect is shared by neighbours within some 40 m instead of each home's own, and is larger. */
  'spatial-error': { spatialError: { spread: 0.035, metres: 40 } },
  /** One home in five has something worth 5 % that no column tells. */
  'omitted-variable': { omitted: { share: 0.2, effect: 0.05 } },
  /** One area in twenty is written down wrong by up to half, one in two hundred by a factor of ten. */
  'misrecorded-areas': { wrongAreas: { share: 0.05, tenfold: 0.005 } },
  /** In the first project of each seed three reports in ten are biased, nearly all upward. */
  'one-rotten-project': { rotten: { share: 0.3, upward: 0.9 } },
  'tiny-projects': { projects: 240, households: [12, 90] },
  'one-agency-projects': { agenciesOfProject: [1, 1] },
  /** Effects that depend on one another, which no additive model holds. */
  interactions: { interactions: true },
  /** Half of the optional facts are unknown, in three projects of four whole columns. */
  'unknown-facts': { unknowns: 0.5 },
};

/** The three noise levels of the goals. */
export const NOISE_LEVELS = ['formulaic', 'central', 'loose'];

/** A world by name, with `changes` on top. */
export function worldOf(name, changes = {}) {
  if (!WORLDS[name]) throw new Error(`no such world: ${name}; there is ${Object.keys(WORLDS).join(', ')}`);
  return { name, ...CENTRAL, ...WORLDS[name], ...changes };
}
