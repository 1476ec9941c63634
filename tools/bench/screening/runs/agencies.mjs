import { indicesBy, median } from '../detectors/numbers.mjs';
import { projectsOf } from '../world/generate.mjs';
import { agenciesOf } from '../world/agencies.mjs';
import { worldOf } from '../world/worlds.mjs';

/** An agency of a spreadsheet needs as many projects as one of the engine. */
const FEWEST_PROJECTS = 3;

/**
 * Agencies that lift everything, among honest ones: after the first 24, 48 and 96 projects of one world, who is named.
 * `shift` 0 is the world where nobody may be.
 */
export async function runAgencies({ seed, shift, sectionsBy, volumes }, engine) {
  const world = worldOf('central', {
    projects: Math.max(...volumes),
    sectionsBy,
    agencyShift: shift,
    shiftedAgencies: shift === 0 ? 0 : 2,
  });
  const shifted = new Set(agenciesOf(world, seed).flatMap(({ id, shifted: is }) => (is ? [id] : [])));
  const rate = await raterOf(engine);
  const blocks = [];
  const raw = [];
  const at = {};
  let done = 0;
  for (const { projectId, facts } of projectsOf(world, seed)) {
    raw.push(...rawLevels(projectId, facts));
    if (rate) blocks.push(...rate.levels(projectId, facts));
    done += 1;
    if (!volumes.includes(done)) continue;
    at[done] = { spreadsheet: outcome(spreadsheet(raw), shifted) };
    if (rate) at[done].engine = outcome(rate.ratings(blocks), shifted);
  }
  const funnel = rate?.funnel(blocks).map((agency) => ({ ...agency, shifted: shifted.has(agency.agencyId) }));
  return { seed, shift, sectionsBy, agencies: world.agencies, shifted: shifted.size, at, funnel };
}

/** Median of ln(unit price / reference price) of an agency's homes in a project. */
function rawLevels(projectId, facts) {
  return [...indicesBy(facts, (fact) => fact.agencyId)].map(([agencyId, members]) => ({
    projectId,
    agencyId,
    level: median(members.map((i) => Math.log(facts[i].unitPriceYuan / facts[i].referencePriceYuan))),
  }));
}

/** The raw league table: mean level per agency, named where it is more than two standard deviations from the mean. */
function spreadsheet(levels) {
  const agencies = [...indicesBy(levels, (row) => row.agencyId)]
    .filter(([, rows]) => rows.length >= FEWEST_PROJECTS)
    .map(([agencyId, rows]) => ({ agencyId, effect: rows.reduce((sum, i) => sum + levels[i].level, 0) / rows.length }));
  const mean = agencies.reduce((sum, { effect }) => sum + effect, 0) / agencies.length;
  const sd = Math.sqrt(agencies.reduce((sum, { effect }) => sum + (effect - mean) ** 2, 0) / (agencies.length - 1));
  return agencies.map(({ agencyId, effect }) => ({
    agencyId,
    strength: (effect - mean) / sd,
    named: Math.abs(effect - mean) > 2 * sd,
  }));
}

/** `power`: share of the shifted named; `innocents`: honest agencies named; `auc` of the ranking. */
function outcome(ratings, shifted) {
  const [guilty, honest] = [[], []];
  for (const rating of ratings) (shifted.has(rating.agencyId) ? guilty : honest).push(rating);
  const beats = guilty.flatMap((g) =>
    honest.map((h) => (g.strength > h.strength ? 1 : g.strength === h.strength ? 0.5 : 0)),
  );
  return {
    named: guilty.filter(({ named }) => named).length,
    shifted: shifted.size,
    innocents: honest.filter(({ named }) => named).length,
    rated: ratings.length,
    auc: beats.length > 0 ? beats.reduce((a, b) => a + b, 0) / beats.length : null,
  };
}

/** The engine's agency level, once it is built. */
async function raterOf(engine) {
  const { rateAgencies } = await engine.load('agencies/rate-agencies.js');
  const { blockLevels } = await engine.load('agencies/block-levels.js');
  const { defaultAgencySettings } = await engine.load('agencies/agency-settings.js');
  if (!engine.version || !rateAgencies || !blockLevels) return undefined;
  return {
    levels: (projectId, facts) => blockLevels(engine.homesOf(facts), engine.score(facts), projectId),
    funnel: (blocks) =>
      rateAgencies(blocks, defaultAgencySettings)
        .filter(({ raw }) => raw !== null)
        .map(({ agencyId, raw, rawError, z }) => ({ agencyId, level: raw, error: rawError, z })),
    ratings: (blocks) =>
      rateAgencies(blocks, defaultAgencySettings)
        .filter(({ effect }) => effect !== null)
        .map(({ agencyId, effect, verdict }) => ({
          agencyId,
          strength: effect,
          named: verdict.startsWith('flagged'),
        })),
  };
}
