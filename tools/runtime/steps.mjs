/** A step still running after this many milliseconds announces itself, so that nobody thinks the command hangs. */
const QUIET_MS = 1_500;

/**
 * Runs one step of a command and prints its name, in Chinese and English, with the time it took.
 * @template T
 * @param {{ zh: string, en: string }} name
 * @param {(log: (line: string) => void) => T | Promise<T>} work prints its own lines, indented, through `log`
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const title = `${name.zh} ${name.en}`;
  const began = performance.now();
  const seconds = () => `${((performance.now() - began) / 1000).toFixed(1)} s`;
  const announce = setTimeout(() => console.log(`         ${title} ...`), QUIET_MS);
  try {
    const result = await work((line) => console.log(`         ${line}`));
    console.log(`${seconds().padStart(7)}  ${title}`);
    return result;
  } catch (error) {
    console.error(`${seconds().padStart(7)}  ${title}: 未完成 not completed`);
    throw error;
  } finally {
    clearTimeout(announce);
  }
}
