import { prepare } from './start/prepare.mjs';

/** `npm run bench -- submit`: measures on servers of its own; the last line is one JSON object. */
const BENCHES = { submit: ['./bench/submit.mjs', 'benchSubmit'] };

const [name = 'submit'] = process.argv.slice(2);
const bench = BENCHES[name];
if (!bench) throw new Error(`no such bench: ${name}; there is ${Object.keys(BENCHES).join(', ')}`);
await prepare();
const { withSystem } = await import('./system/throwaway-system.mjs');
const { [bench[1]]: run } = await import(bench[0]);
const figures = await withSystem({ homes: 0 }, run);
console.log(JSON.stringify(figures));
