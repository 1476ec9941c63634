import { serviceNames } from '#contracts';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { services as definitions } from './services.js';

interface ComposeService {
  command?: string[];
  environment?: Record<string, string | number>;
  ports?: string[];
  volumes?: string[];
  depends_on?: Record<string, unknown>;
}

const root = join(import.meta.dirname, '..');
const compose = parse(readFileSync(join(root, 'docker-compose.yml'), 'utf8'), { merge: true }) as {
  services: Record<string, ComposeService>;
  volumes: Record<string, unknown>;
};
const services = Object.entries(compose.services);

/** Every source and tool file, in one text: a variable is real when some code reads it. */
const code = ['apps', 'libs', 'tools']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(root, folder, file)),
  )
  .filter((file) => /\.(ts|mjs)$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

const fromImages = ['POSTGRES_DB', 'POSTGRES_PASSWORD'];
const isSecretOfAService = (name: string) => /^(PG|NATS)_PASSWORD_[A-Z_]+$/.test(name);

describe('docker-compose.yml', () => {
  it('runs every service and the gateway', () => {
    expect(Object.keys(compose.services)).toEqual(
      expect.arrayContaining([...serviceNames, 'gateway', 'postgres', 'nats']),
    );
  });

  it('starts only files that the build makes', () => {
    const scripts = services.flatMap(([, { command }]) => (command?.[0] === 'node' ? [command[1] ?? ''] : []));
    expect(scripts.length).toBeGreaterThan(8);
    const sources = scripts.map((script) => script.replace(/^dist\//, '').replace(/\.js$/, '.ts'));
    expect(sources.filter((source) => !existsSync(join(root, source)))).toEqual([]);
  });

  it('sets only variables that some code reads, and each service only its own passwords', () => {
    const names = services.flatMap(([, { environment }]) => Object.keys(environment ?? {}));
    const unread = names.filter(
      (name) => !fromImages.includes(name) && !isSecretOfAService(name) && !code.includes(name),
    );
    expect(unread).toEqual([]);
    for (const [service, { environment }] of services) {
      const suffix = service.replaceAll('-', '_').toUpperCase();
      const passwords = Object.keys(environment ?? {}).filter(isSecretOfAService);
      expect(passwords.filter((name) => !name.endsWith(`_PASSWORD_${suffix}`))).toEqual([]);
    }
  });

  it('gives the key of personal columns to the services that encrypt, as npm start does, and to no other', async () => {
    const { environmentOf } = (await import(join(root, 'tools/system/environment.mjs'))) as {
      environmentOf: (name: string, whole: Record<string, string>) => Record<string, string>;
    };
    const encrypting = definitions.filter(({ schema }) => schema.encrypts).map(({ schema }) => schema.service);
    expect(encrypting).toContain('identity');
    const inCompose = services.filter(([, { environment }]) => environment?.['FIELD_KEY']).map(([name]) => name);
    expect(inCompose.toSorted()).toEqual(encrypting.toSorted());
    const atStart = [...serviceNames, 'gateway'].filter(
      (name) => environmentOf(name, { FIELD_KEY: 'key' })['FIELD_KEY'],
    );
    expect(atStart.toSorted()).toEqual(encrypting.toSorted());
  });

  it('finds every secret it cannot do without, but the owner’s, in what new-secrets prints, and of the first account only a hash', () => {
    const made = spawnSync(process.execPath, ['tools/new-secrets.mjs'], { cwd: root, encoding: 'utf8' });
    const printed = new Map(
      made.stdout
        .trim()
        .split('\n')
        .map((line): [string, string] => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    );
    const asked = services.flatMap(([, { environment }]) =>
      Object.values(environment ?? {}).flatMap((value) =>
        [...String(value).matchAll(/\$\{(\w+):\?/g)].map(([, name]) => name),
      ),
    );
    expect(asked.filter((name) => !printed.has(name ?? '')).every((name) => name === 'PG_OWNER_PASSWORD')).toBe(true);
    const token = /"token":"([^"]+)"/.exec(made.stderr)?.[1] ?? '';
    expect(printed.get('FIRST_ADMIN_TOKEN_SHA256')).toBe(createHash('sha256').update(token).digest('hex'));
    expect(made.stdout).not.toContain(token);
  });

  it.each(['.gitignore', '.dockerignore'])('keeps its secrets out of everything, by %s', (file) => {
    expect(readFileSync(join(root, file), 'utf8').split('\n')).toContain('.env');
  });

  it('depends on, and mounts, only what it defines; the gateway listens on the port it publishes', () => {
    for (const [, { depends_on, volumes }] of services) {
      expect(Object.keys(compose.services)).toEqual(expect.arrayContaining(Object.keys(depends_on ?? {})));
      const mounted = (volumes ?? []).map((volume) => volume.split(':')[0]);
      expect(Object.keys(compose.volumes)).toEqual(expect.arrayContaining(mounted));
    }
    const { environment, ports } = compose.services['gateway'] ?? {};
    expect(ports).toEqual([`${environment?.['PORT']}:${environment?.['PORT']}`]);
  });
});
