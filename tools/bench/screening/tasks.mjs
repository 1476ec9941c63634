import { NOISE_LEVELS, WORLDS } from './world/worlds.mjs';

const SEEDS = [1, 2, 3];
/** Shifted buildings are few: some 18 a seed. */
const BUILDING_SEEDS = [1, 2, 3, 4, 5, 6];
const LUCAS_SEEDS = [1, 2];
const AGENCY_SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const VOLUMES = [24, 48, 96];
const QUICK_PROJECTS = 6;
const QUICK_TINY_PROJECTS = 60;

/** What is to be run, the longest first so that the workers end together. */
export function tasksOf({ quick, only }) {
  const seeds = quick ? SEEDS.slice(0, 1) : SEEDS;
  const wanted = (...names) => !only || names.some((name) => only.includes(name));
  const tasks = [
    ...agencyTasks(quick).filter(() => wanted('agencies')),
    ...Object.keys(WORLDS)
      .filter((world) => wanted(world))
      .map((world) => ({ run: 'reports', world, seeds, projects: quick ? quickProjects(world) : undefined })),
    ...NOISE_LEVELS.filter(() => wanted('buildings')).map((world) => ({
      run: 'buildings',
      world,
      seeds: quick ? seeds : BUILDING_SEEDS,
      projects: quick ? QUICK_PROJECTS : undefined,
    })),
  ];
  if (wanted('lucas')) tasks.push({ run: 'lucas', seeds: quick ? LUCAS_SEEDS.slice(0, 1) : LUCAS_SEEDS });
  if (wanted('cloned-texts')) {
    for (const comparables of [3, 0]) {
      tasks.push({ run: 'cloned-texts', seed: 1, reports: quick ? 4000 : 20000, comparables });
    }
  }
  if (tasks.length === 0 && !wanted('cost'))
    throw new Error(`nothing to run: there is ${[...Object.keys(WORLDS), ...OTHERS].join(', ')}`);
  return tasks;
}

/** `cost` is no task: it needs the machine to itself, after all others. */
const OTHERS = ['buildings', 'agencies', 'lucas', 'cloned-texts', 'cost'];

const quickProjects = (world) => (world === 'tiny-projects' ? QUICK_TINY_PROJECTS : QUICK_PROJECTS);

/** Two agencies lifted by 8 % after 24, 48 and 96 projects; the same with whole blocks in one section; nobody lifted. */
function agencyTasks(quick) {
  const task = { run: 'agencies', shift: 0.08, sectionsBy: 'building', volumes: VOLUMES };
  if (quick) return [{ ...task, seed: 1, volumes: VOLUMES.slice(0, 1) }];
  return [
    ...AGENCY_SEEDS.map((seed) => ({ ...task, seed })),
    ...AGENCY_SEEDS.slice(0, 4).map((seed) => ({ ...task, seed, sectionsBy: 'block' })),
    ...AGENCY_SEEDS.slice(0, 4).map((seed) => ({ ...task, seed, shift: 0 })),
  ];
}
