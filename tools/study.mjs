import { parseArgs } from 'node:util';
import { apiOf } from './http.mjs';
import { signIn } from './seed/people.mjs';
import { prepare } from './start/prepare.mjs';
import { runLucas } from './study/run.mjs';

/**
 * `npm run study`: 2,000 real homes through screening over HTTP; flags, and appraised value against sale price.
 * `-- --url http://127.0.0.1:8080 --user reviewer --password ...` uses a running system and a reviewer's account; without
 * `--url` it starts a system of its own on free ports. The last line is one JSON object.
 */
const text = { type: 'string' };
const { url, user, password } = parseArgs({ options: { url: text, user: text, password: text } }).values;

try {
  console.log(JSON.stringify(await (url ? onRunning() : onOwn())));
} catch (error) {
  console.error(`\n研究失败 the study failed: ${error.message}`);
  process.exitCode = 1;
}

async function onRunning() {
  if (!user || !password) throw new Error('请给出账号与密码。Give --user and --password of a reviewer.');
  const call = apiOf(url.replace(/\/$/, ''));
  return runLucas(call, await signIn(call, { username: user, password }));
}

async function onOwn() {
  await prepare();
  const { withSystem } = await import('./system/throwaway-system.mjs');
  return withSystem({ homes: 3 }, ({ world }) => runLucas(world.call, world.tokens.reviewer));
}
