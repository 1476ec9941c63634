import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { openParts } from './runtime/parts.mjs';
import { step } from './runtime/steps.mjs';
import { isSeedUnfinished } from './seed/seed.mjs';
import { ensureDemo } from './start/demo-data.mjs';
import { prepare } from './start/prepare.mjs';

/**
 * `npm start`: from a fresh clone to a running system with one command. `--single` hosts everything in one process,
 * `--no-seed` leaves the embedded database empty. PORT, DATABASE_URL, NATS_URL, DATA_DIR override.
 */
const began = performance.now();
const DEFAULT_PORT = 8080;
const has = (flag) => process.argv.includes(flag);
const dataDir = process.env.DATA_DIR ?? join(import.meta.dirname, '../.data');
const log = (line) => console.log(`         ${line}`);

const parts = openParts();
let ending;
/** Asked twice, as by Ctrl-C under npm, which passes the signal on, it is still one stop. */
const stop = (code) =>
  (ending ??= (async () => {
    console.log('\n正在停止 stopping ...');
    const failure = await parts.stop().catch((error) => error);
    if (failure) console.error(failure.message);
    console.log('已停止 stopped');
    process.exit(failure ? 1 : code);
  })());
const fail = (error) => {
  if (!ending) console.error(`\n启动失败或中断 could not start, or broke off: ${error.message}`);
  return stop(1);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0));
process.on('uncaughtException', (error) => void fail(error));
// Whoever read the output may be gone; what runs is stopped in order all the same.
for (const output of [process.stdout, process.stderr]) output.on('error', () => {});

try {
  await run();
} catch (error) {
  await fail(error);
}

async function run() {
  await prepare(parts);
  const { startSystem } = await import('./system/system.mjs');
  const seeds = !process.env.DATABASE_URL && !has('--no-seed');
  const fresh = seeds && isSeedUnfinished(dataDir);
  if (fresh) log('上次写入演示数据中断，重新建立演示库 the demo data were left unfinished; making them anew');
  const firstAdminToken = randomBytes(24).toString('base64url');
  const system = await startSystem({
    parts,
    dataDir,
    outer: process.env,
    single: has('--single'),
    fresh,
    port: Number(process.env.PORT || DEFAULT_PORT),
    firstAdminTokenSha256: createHash('sha256').update(firstAdminToken).digest('hex'),
    step,
    log,
  });
  system.processes.failed.catch((error) => void fail(error));
  const { url } = system;
  if (seeds) printDemo(await ensureDemo({ parts, url, dataDir, firstAdminToken }));
  else printFirstAdministrator(url, firstAdminToken);
  console.log(`
  接口 API        ${url}/api/v1
  接口文档 docs    ${url}/api/docs
  就绪 ready      ${url}/health/ready     (${((performance.now() - began) / 1000).toFixed(1)} s)
  按 Ctrl-C 停止。Press Ctrl-C to stop.`);
}

function printDemo(demo) {
  console.log('\n  演示账号（仅限本机演示库） Demo accounts, embedded database only:');
  for (const { zh, en, username, password } of demo.officers) {
    console.log(`    ${username.padEnd(16)} ${password}   ${zh} ${en}`);
  }
  console.log('  另开终端运行 npm run demo 看完整案例。Run "npm run demo" in another terminal to watch a whole case.');
}

/** Works once, while no officer exists; afterwards it is only a random word. */
function printFirstAdministrator(url, token) {
  console.log(`
  如尚无账号，请用一次性令牌建立首位管理员：
  If there is no officer yet, make the first administrator with this one-time token:
    curl -X POST ${url}/api/v1/first-administrator -H 'content-type: application/json' \\
      -H "idempotency-key: $(uuidgen)" -d '{"token":"${token}","username":"...","password":"..."}'`);
}
