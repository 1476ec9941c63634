/** Stops what the set-up of this run started, and removes all it wrote; servers given from outside are left alone. */
export default async function globalTeardown() {
  await globalThis.testServers?.stop();
}
