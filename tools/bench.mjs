import { prepare } from './start/prepare.mjs';

/**
 * `npm run bench -- submit`: the whole chain, on servers of its own. `npm run bench -- screening`: the engine, no server.
 * The last line is one JSON object.
 */
const BENCHES = { submit, screening };

const [name = 'submit', ...args] = process.argv.slice(2);
const bench = BENCHES[name];
if (!bench) throw new Error(`no such bench: ${name}; there is ${Object.keys(BENCHES).join(', ')}`);
await prepare();
console.log(JSON.stringify(await bench(args)));

async function submit() {
  const { withSystem } = await import('./system/throwaway-system.mjs');
  const { benchSubmit } = await import('./bench/submit.mjs');
  return withSystem({ homes: 3 }, benchSubmit);
}

async function screening(own) {
  const { benchScreening } = await import('./bench/screening.mjs');
  return benchScreening(own);
}
