import { serviceNames } from '#contracts';
import { eventually } from '#testing';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Launcher, newDataDir } from './start/launcher.js';
import { ask, isOpen, isReady, portsOf, reportMemory, runCommand } from './start/outside.js';

interface Demo {
  url: string;
  officers: { username: string; password: string }[];
  agencies: { id: string }[];
}
interface Records {
  items: { decisionNo: string }[];
}

describe('npm start, then once more', () => {
  const dataDir = newDataDir();
  let system: Launcher;
  const demoFile = (): Demo => JSON.parse(readFileSync(join(dataDir, 'demo.json'), 'utf8')) as Demo;
  /** Of all agencies, as the public sees them. */
  const records = async (): Promise<string[]> => {
    const lists = await Promise.all(
      demoFile().agencies.map(({ id }) => ask(system.url, `/public/agencies/${id}/records`)),
    );
    return lists.flatMap(({ body }) => (body as Records).items.map(({ decisionNo }) => decisionNo));
  };

  beforeAll(async () => {
    system = await Launcher.start(dataDir, [], { PORT: '0' }).untilReady();
  }, 180_000);
  afterAll(() => system.clear(), 90_000);

  it('prints the URLs, and each demo account with its password', async () => {
    const { officers } = demoFile();
    expect(officers.length).toBeGreaterThan(8);
    for (const { username, password } of officers) expect(system.said).toMatch(new RegExp(`${username} +${password}`));
    expect(system.said).toContain(`${system.url}/api/docs`);
    expect(await isReady(system.url)).toBe(true);
  });

  it('runs one process per service and one gateway', () => {
    expect(Object.keys(system.pids()).sort()).toEqual([...serviceNames, 'gateway'].sort());
    const mains = system.processes().flatMap(({ command }) => /apps\/([^/]+)\/src\/main\.js/.exec(command)?.[1] ?? []);
    expect(mains.sort()).toEqual([...serviceNames, 'gateway'].sort());
  });

  it('carries the demo from the report to the public record', async () => {
    expect(await runCommand('tools/demo.mjs', { DATA_DIR: dataDir })).toMatchObject({ code: 0 });
    expect(await records()).toHaveLength(1);
    reportMemory(`separate processes after the demo (ready in ${/\(([\d.]+ s)\)/.exec(system.said)?.[1]})`, dataDir);
  }, 120_000);

  it('brings a service back that was killed', async () => {
    const { 'report-intake': killed = 0 } = system.pids();
    process.kill(killed, 'SIGKILL');
    const another = () => ![undefined, killed].includes(system.pids()['report-intake']);
    await system.until(another, 'start report-intake again');
    expect(await eventually(() => isReady(system.url), 30_000)).toBe(true);
  }, 60_000);

  it('leaves no process and no open port after SIGTERM, and ends well', async () => {
    const ports = portsOf(system.url, dataDir);
    expect(await Promise.all(ports.map(isOpen))).toEqual([true, true, true]);
    expect(await system.stop()).toBe(0);
    expect(system.processes()).toEqual([]);
    expect(await Promise.all(ports.map(isOpen))).toEqual([false, false, false]);
  }, 90_000);

  it('keeps everything for the second start, which seeds nothing again', async () => {
    const before = demoFile();
    system = await Launcher.start(dataDir, [], { PORT: '0' }).untilReady();
    process.stderr.write(`second start: ready in ${system.seconds} s\n`);
    expect(system.said).not.toContain('seed demo data');
    expect(demoFile()).toEqual({ ...before, url: system.url });
    for (const { username, password } of before.officers) {
      expect((await ask(system.url, '/sessions', { body: { username, password } })).status).toBe(201);
    }
    expect(await records()).toHaveLength(1);
  }, 120_000);
});
