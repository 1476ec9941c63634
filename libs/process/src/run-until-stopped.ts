interface Closeable {
  close(): Promise<unknown>;
}

/** Runs until SIGTERM or SIGINT, then closes what was started, last first, and leaves. */
export async function runUntilStopped(name: string, starting: Promise<Closeable[]>): Promise<void> {
  const started = await starting.catch((error: unknown) => {
    process.stderr.write(`${name} did not start: ${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  });
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    for (const app of started.toReversed()) await app.close().catch(() => undefined);
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
  process.stdout.write(`ready ${name}\n`);
}
