import { once } from 'node:events';
import { createServer } from 'node:net';
import { Launcher, newDataDir } from './start/launcher.js';
import { reportMemory, runCommand } from './start/outside.js';

const usualPort = 8080;

describe('npm start -- --single, where the usual port is taken', () => {
  const dataDir = newDataDir();
  const squatter = createServer();
  let system: Launcher;

  beforeAll(async () => {
    squatter.listen(usualPort, '127.0.0.1');
    // Taken by somebody else already, it is just as taken.
    await Promise.race([once(squatter, 'listening'), once(squatter, 'error')]).catch(() => undefined);
    system = await Launcher.start(dataDir, ['--single']).untilReady();
  }, 180_000);
  afterAll(async () => {
    squatter.close();
    await system.clear();
  }, 90_000);

  it('takes another port, and says so', async () => {
    expect(new URL(system.url).port).not.toBe(String(usualPort));
    expect(system.said).toContain(`Port ${usualPort} is taken`);
    expect((await fetch(`${system.url}/health/ready`)).status).toBe(200);
  });

  it('hosts everything in one process beside the launcher', () => {
    const ofNode = system.processes().filter(({ command }) => command.startsWith(process.execPath));
    expect(ofNode.filter(({ pid }) => pid !== system.pid).map(({ command }) => /\S+$/.exec(command)?.[0])).toEqual([
      expect.stringMatching(/tools\/single\.mjs$/),
    ]);
  });

  it('carries the demo to the end', async () => {
    expect(await runCommand('tools/demo.mjs', { DATA_DIR: dataDir })).toMatchObject({ code: 0 });
    reportMemory(`--single after the demo (ready in ${/\(([\d.]+ s)\)/.exec(system.said)?.[1]})`, dataDir);
  }, 120_000);

  it('ends well on Ctrl-C, pressed twice, and leaves nothing running', async () => {
    system.signal('SIGINT');
    await system.untilSays(/stopping/);
    expect(await system.stop('SIGINT')).toBe(0);
    expect(system.said.match(/stopping/g)).toHaveLength(1);
    expect(system.processes()).toEqual([]);
  }, 90_000);
});
