import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Launcher, newDataDir } from './start/launcher.js';

describe('npm start, broken off', () => {
  const dataDir = newDataDir();
  let system: Launcher;
  const start = () => (system = Launcher.start(dataDir, ['--single'], { PORT: '0' }));
  afterAll(() => system.clear(), 90_000);

  it('leaves nothing running when it is stopped as soon as PostgreSQL starts', async () => {
    start();
    await system.until(() => system.processes().some(({ command }) => /postgres -D/.test(command)), 'start PostgreSQL');
    expect(await system.stop()).toBe(0);
    expect(system.processes()).toEqual([]);
  }, 120_000);

  it('leaves nothing running when it is stopped while the services start', async () => {
    start();
    await system.until(() => existsSync(join(dataDir, 'run', 'pids.json')), 'start services');
    expect(await system.stop()).toBe(0);
    expect(system.said).not.toMatch(/could not start/);
    expect(system.processes()).toEqual([]);
  }, 120_000);

  it('ends what a killed start left, when started again', async () => {
    start();
    await system.untilSays(/s {2}启动各服务/);
    await system.until(() => existsSync(join(dataDir, 'demo.unfinished')), 'begin the demo data');
    system.signal('SIGKILL');
    await system.ended();
    const orphans = system.processes().map(({ pid }) => pid);
    expect(orphans.length).toBeGreaterThan(2);
    start();
    await system.untilReady();
    expect(system.processes().filter(({ pid }) => orphans.includes(pid))).toEqual([]);
  }, 180_000);

  it('makes the demo data anew when they were cut short', () => {
    expect(system.said).toContain('left unfinished');
    expect(system.said).toContain('Demo accounts');
    expect(existsSync(join(dataDir, 'demo.unfinished'))).toBe(false);
  });
});
