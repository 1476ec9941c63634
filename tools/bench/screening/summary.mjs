/** The results of all tasks as one object, numbers with four digits. */
export function summaryOf(results) {
  const of = (run) => results.filter((result) => result.run === run);
  const byWorld = (run) => Object.fromEntries(of(run).map(({ world, ...figures }) => [world, without(figures, 'run')]));
  const [lucas] = of('lucas');
  const [cost] = of('cost');
  return rounded({
    worlds: Object.fromEntries(Object.entries(byWorld('reports')).map(([world, figures]) => [world, held(figures)])),
    buildings: byWorld('buildings'),
    agencies: agencyPower(of('agencies')),
    ...(lucas && { lucas: without(lucas, 'run') }),
    ...(cost && { cost: without(cost, 'run') }),
    clonedTexts: of('cloned-texts').map((texts) => without(texts, 'run')),
  });
}

const without = (object, name) => Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));

/** The engine against the ceiling and against the best of the baselines. */
function held(figures) {
  const { engine, oracle, ...baselines } = figures.detectors;
  if (!engine) return figures;
  const [best, { ap }] = Object.entries(baselines).toSorted(([, a], [, b]) => b.ap - a.ap)[0];
  const shareOfOracle = Object.fromEntries(
    Object.entries(engine.recall).map(([size, recall]) => [size, recall / oracle.recall[size]]),
  );
  return {
    ...figures,
    engineAgainst: {
      oracleRecall: engine.recallAll / oracle.recallAll,
      oracleRecallBySize: shareOfOracle,
      bestBaseline: best,
      bestBaselineAp: engine.ap / ap,
    },
  };
}

/** Power, innocents named a world and AUC over the seeds, by shift, volume of projects and method. */
function agencyPower(runs) {
  const cells = {};
  for (const { shift, sectionsBy, at, seed } of runs) {
    for (const [volume, outcomes] of Object.entries(at)) {
      for (const [method, outcome] of Object.entries(outcomes)) {
        (((cells[`shift ${shift}, sections by ${sectionsBy}`] ??= {})[`${volume} projects`] ??= {})[method] ??=
          []).push({ seed, ...outcome });
      }
    }
  }
  return mapLeaves(cells, (outcomes) => {
    const sum = (field) => outcomes.reduce((total, outcome) => total + outcome[field], 0);
    const ranked = outcomes.filter(({ auc }) => auc !== null);
    return {
      seeds: outcomes.map(({ seed }) => seed),
      power: sum('shifted') > 0 ? sum('named') / sum('shifted') : null,
      innocentsNamed: sum('innocents') / outcomes.length,
      rated: sum('rated') / outcomes.length,
      auc: ranked.length > 0 ? ranked.reduce((total, { auc }) => total + auc, 0) / ranked.length : null,
    };
  });
}

const mapLeaves = (node, leaf) =>
  Array.isArray(node)
    ? leaf(node)
    : Object.fromEntries(Object.entries(node).map(([key, child]) => [key, mapLeaves(child, leaf)]));

function rounded(value) {
  if (typeof value === 'number') return Number.isFinite(value) ? Math.round(value * 1e4) / 1e4 : null;
  if (Array.isArray(value)) return value.map(rounded);
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, rounded(child)]));
  }
  return value;
}
