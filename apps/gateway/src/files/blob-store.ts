import type { StoredFile } from '#contracts';
import { Refusal } from '#kernel';
import { Inject, Injectable } from '@nestjs/common';
import { createHash, randomUUID, type Hash } from 'node:crypto';
import { mkdir, open, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { gatewayConfigToken, type GatewayConfig } from '../edge/config.js';
import { fileTypeOf, headBytes } from './file-type.js';

/** Bytes; 20 MiB. */
export const largestFile = 20 * 1024 * 1024;

/** Folder of files still being received, within the store. */
export const draftFolder = 'drafts';

interface Measured {
  size: number;
  head: Buffer;
  hash: Hash;
}

/** The content-addressed file store: `ab/<sha256>`, written once whole, never changed. */
@Injectable()
export class BlobStore {
  constructor(@Inject(gatewayConfigToken) private readonly config: Pick<GatewayConfig, 'blobDir'>) {}

  /** Streams a file in, hashing as it comes. It gets its name only when it is whole, on disk and of a type we take. */
  async keep(body: Readable): Promise<StoredFile> {
    const { blobDir } = this.config;
    const draft = join(blobDir, draftFolder, randomUUID());
    await mkdir(join(blobDir, draftFolder), { recursive: true });
    try {
      const { size, head, hash } = await write(body, draft);
      const type = typeOf(head);
      const sha256 = hash.digest('hex');
      await mkdir(join(blobDir, sha256.slice(0, 2)), { recursive: true });
      // Replaces an equal file: its age, which the sweep asks for, begins anew.
      await rename(draft, join(blobDir, sha256.slice(0, 2), sha256));
      return { sha256, size, type };
    } finally {
      await rm(draft, { force: true });
    }
  }

  /** Whether the file is there. Its age begins anew, so that it is not swept away before what names it is stored. */
  async holds(sha256: string): Promise<boolean> {
    const now = new Date();
    try {
      await utimes(join(this.config.blobDir, sha256.slice(0, 2), sha256), now, now);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
      throw error;
    }
  }
}

async function write(body: Readable, path: string): Promise<Measured> {
  const measured: Measured = { size: 0, head: Buffer.alloc(0), hash: createHash('sha256') };
  const file = await open(path, 'wx');
  try {
    await writeFile(file, measuring(body, measured));
    await file.sync();
  } finally {
    await file.close();
  }
  return measured;
}

/** Passes the chunks on, counting and hashing; stops as soon as the file is too large or of no type we take. */
async function* measuring(body: Readable, measured: Measured): AsyncGenerator<Buffer> {
  // The request must survive a refusal, or the answer could not be sent.
  for await (const chunk of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    measured.size += chunk.length;
    if (measured.size > largestFile) throw new Refusal('file-too-large');
    if (measured.head.length < headBytes) {
      measured.head = Buffer.concat([measured.head, chunk]).subarray(0, headBytes);
      if (measured.head.length === headBytes) typeOf(measured.head);
    }
    measured.hash.update(chunk);
    yield chunk;
  }
}

function typeOf(head: Buffer): StoredFile['type'] {
  const type = fileTypeOf(head);
  if (!type) throw new Refusal('file-type-unsupported');
  return type;
}
