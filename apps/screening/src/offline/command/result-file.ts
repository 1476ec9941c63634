import { once } from 'node:events';
import { createWriteStream, renameSync, rmSync, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { Unusable } from '../table/problems.js';

const BATCH = 1 << 18;

/** A result that stands under its name only once it is whole. */
export class ResultFile {
  private text = '';

  private constructor(
    private readonly path: string,
    private readonly stream: WriteStream,
  ) {}

  /** Throws Unusable where the file cannot be written. */
  static async create(path: string): Promise<ResultFile> {
    const stream = createWriteStream(`${path}.part`);
    try {
      await once(stream, 'open');
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? String(error);
      throw new Unusable({ zh: `无法写入 ${path}：${code}`, en: `Cannot write ${path}: ${code}` });
    }
    return new ResultFile(path, stream);
  }

  async write(text: string): Promise<void> {
    this.text += text;
    if (this.text.length >= BATCH) await this.flush();
  }

  async keep(): Promise<void> {
    await this.flush();
    this.stream.end();
    await finished(this.stream);
    renameSync(`${this.path}.part`, this.path);
  }

  drop(): void {
    this.stream.destroy();
    rmSync(`${this.path}.part`, { force: true });
  }

  private async flush(): Promise<void> {
    const text = this.text;
    this.text = '';
    if (!this.stream.write(text)) await once(this.stream, 'drain');
  }
}

/** Files written together: all are kept when the work is done, none when it fails. */
export async function withResults<const Paths extends readonly (string | undefined)[]>(
  paths: Paths,
  work: (files: { [P in keyof Paths]: ResultFile | undefined }) => Promise<void>,
): Promise<void> {
  const open: (ResultFile | undefined)[] = [];
  try {
    for (const path of paths) open.push(path === undefined ? undefined : await ResultFile.create(path));
    await work(open as { [P in keyof Paths]: ResultFile | undefined });
    for (const file of open) await file?.keep();
  } catch (error) {
    for (const file of open) file?.drop();
    throw error;
  }
}
