import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { step } from './runtime/steps.mjs';
import { prepare } from './start/prepare.mjs';

/**
 * `npm start`: from a fresh clone to a running system with one command. `--single` hosts everything in one process,
 * `--no-seed` leaves the embedded database empty. PORT, DATABASE_URL, NATS_URL, DATA_DIR override.
 */
const began = performance.now();
const has = (flag) => process.argv.includes(flag);
const dataDir = process.env.DATA_DIR ?? join(import.meta.dirname, '../.data');

const started = [];
let stopping;
const stop = async (code) => {
  stopping ??= (async () => {
    console.log('\n正在停止 stopping ...');
    for (const part of started.splice(0).reverse()) await part.stop();
    console.log('已停止 stopped');
    process.exit(code);
  })();
  await stopping;
};
process.on('SIGINT', () => void stop(0));
process.on('SIGTERM', () => void stop(0));

try {
  await prepare();
  const { startSystem } = await import('./system/system.mjs');
  const firstAdminToken = randomBytes(24).toString('base64url');
  const system = await startSystem({
    started,
    dataDir,
    outer: process.env,
    single: has('--single'),
    port: Number(process.env.PORT ?? 8080),
    firstAdminTokenSha256: createHash('sha256').update(firstAdminToken).digest('hex'),
    step,
    log: (line) => console.log(`         ${line}`),
  });
  const { url } = system;
  if (system.embedded && !has('--no-seed')) {
    const { seedOnce } = await import('./seed/seed.mjs');
    const demo = await seedOnce({ url, dataDir, firstAdminToken, step });
    printDemo(demo);
  } else {
    printFirstAdministrator(url, firstAdminToken);
  }
  console.log(`
  接口 API        ${url}/api/v1
  接口文档 docs    ${url}/api/docs
  就绪 ready      ${url}/health/ready     (${((performance.now() - began) / 1000).toFixed(1)} s)
  按 Ctrl-C 停止。Press Ctrl-C to stop.`);
} catch (error) {
  if (!stopping) console.error(`\n启动失败 could not start: ${error.message}`);
  await stop(1);
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
