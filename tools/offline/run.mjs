import { prepare } from '../start/prepare.mjs';

/**
 * Runs an offline command of the screening engine: no server, no database. Standard output belongs to its result, so
 * whatever building on first use says goes to standard error.
 * @param {string} name the command, as npm knows it
 * @param {(args: string[], around: object) => Promise<number>} load
 */
export async function runOffline(name, load) {
  const log = console.log;
  console.log = console.error;
  try {
    await prepare();
    const command = await load();
    process.exitCode = await command(process.argv.slice(2), {
      // npm changes to the project's folder; paths start from where the user stood.
      folder: (process.env.npm_lifecycle_event === name && process.env.INIT_CWD) || process.cwd(),
      out: (text) => process.stdout.write(text),
      tell: (line) => process.stderr.write(`${line}\n`),
    });
  } catch (error) {
    console.error(`未完成 not completed: ${error.stack ?? error}`);
    process.exitCode = 1;
  } finally {
    console.log = log;
  }
}
