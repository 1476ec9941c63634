import { spawn } from 'node:child_process';

const LAST_LINES = 25;

/**
 * Runs a command to its end and answers what it printed; throws with its last words when it fails. It is one of `parts`,
 * and so ends with them.
 * @param {ReturnType<typeof import('./parts.mjs').openParts>} parts
 * @param {{ command: string, args: string[], cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean }} request
 * @returns {Promise<string>}
 */
export async function runToEnd(parts, { command, args, ...options }) {
  const { ended } = await parts.start(() => begin(command, args, options));
  return ended;
}

function begin(command, args, options) {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'])
    child[stream].setEncoding('utf8').on('data', (text) => (said[stream] += text));
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) return resolve(said.stdout);
      const words = `${said.stdout}\n${said.stderr}`.trim().split('\n').slice(-LAST_LINES).join('\n');
      reject(new Error(words || `${command} ${args.join(' ')}: ${signal ?? code}`));
    });
  });
  ended.catch(() => undefined);
  const stop = async () => {
    child.kill('SIGTERM');
    await ended.catch(() => undefined);
  };
  return { ended, stop };
}
