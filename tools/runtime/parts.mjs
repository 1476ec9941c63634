/**
 * What a command has started and must stop again: servers, services, a child that still works. Stopped once, the last
 * started first, however often it is asked for; a part that is just starting is waited for and then stopped, and none
 * starts afterwards.
 */
export function openParts() {
  const parts = [];
  const ending = new AbortController();
  let stopping = null;

  /**
   * @template {{ stop(): Promise<unknown> }} T
   * @param {() => T | Promise<T>} begin
   * @returns {Promise<T>}
   */
  async function start(begin) {
    if (stopping) throw new Error('正在停止，不再启动 everything is being stopped');
    const part = Promise.resolve().then(begin);
    parts.push(part);
    return part;
  }

  async function stopAll() {
    ending.abort();
    const failures = [];
    for (const part of parts.toReversed()) {
      const begun = await part.catch(() => null);
      await begun?.stop().catch((error) => failures.push(error.message));
    }
    if (failures.length > 0) throw new Error(failures.join('\n'));
  }

  return { start, stop: () => (stopping ??= stopAll()), stopping: ending.signal };
}
