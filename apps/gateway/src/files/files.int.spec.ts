import { ProblemFilter } from '../edge/problem.filter.js';
import { gatewayConfigToken } from '../edge/config.js';
import { Body, Controller, Module, Post } from '@nestjs/common';
import { APP_FILTER, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { BlobStore, draftFolder, largestFile } from './blob-store.js';
import { FileBodies } from './file-bodies.js';
import { FilesController } from './files.controller.js';
import { sweepOrphans } from './sweep-orphans.js';

const blobDir = mkdtempSync(join(tmpdir(), 'oversight-blobs-'));
const pdf = (text: string) => Buffer.from(`%PDF-1.7\n${text}`);
const hashOf = (content: Buffer) => createHash('sha256').update(content).digest('hex');
const pathOf = (sha256: string) => join(blobDir, sha256.slice(0, 2), sha256);

@Controller('elsewhere')
class Elsewhere {
  @Post()
  take(@Body() body: object): object {
    return body;
  }
}

@Module({
  controllers: [FilesController, Elsewhere],
  providers: [
    BlobStore,
    FileBodies,
    { provide: gatewayConfigToken, useValue: { blobDir } },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
})
class FilesAlone {}

describe('the file store', () => {
  let app: NestFastifyApplication;
  beforeAll(async () => {
    app = await NestFactory.create(FilesAlone, new FastifyAdapter({ bodyLimit: 1024 }), { logger: false });
    await app.listen(0, '127.0.0.1');
  });
  afterAll(async () => {
    await app.close();
    await rm(blobDir, { recursive: true });
  });

  const post = async (body: Buffer | ReadableStream, type = 'application/pdf', path = 'api/v1/files') => {
    const answer = await fetch(`${await app.getUrl()}/${path}`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: Buffer.isBuffer(body) ? new Uint8Array(body) : body,
      duplex: 'half',
    } as RequestInit);
    return { status: answer.status, body: (await answer.json()) as { code?: string; sha256?: string } };
  };
  const drafts = () => readdir(join(blobDir, draftFolder));

  it('keeps a file under the hash of its content, whole, and the same when sent again', async () => {
    const content = pdf('x'.repeat(3_000_000));
    const first = await post(content);
    expect(first).toEqual({
      status: 201,
      body: { sha256: hashOf(content), size: content.length, type: 'application/pdf' },
    });
    expect(await post(content, 'image/png')).toEqual(first);
    expect((await readFile(pathOf(hashOf(content)))).equals(content)).toBe(true);
    expect(await drafts()).toEqual([]);
  });

  it('believes the content, not the header', async () => {
    expect(await post(Buffer.from('<html><script>'))).toMatchObject({
      status: 415,
      body: { code: 'file-type-unsupported' },
    });
    expect(await post(Buffer.from('%P'))).toMatchObject({ status: 415 });
    expect(await post(Buffer.from('{"a":1}'), 'application/json')).toMatchObject({ status: 415 });
    expect(await post(pdf(''), 'text/html')).toMatchObject({ status: 415, body: { code: 'media-type-unsupported' } });
    expect(await drafts()).toEqual([]);
  });

  it('takes a file at the limit and none beyond, whether its length is announced or not', async () => {
    const full = pdf('').length;
    expect((await post(pdf('y'.repeat(largestFile - full)))).status).toBe(201);
    const over = pdf('y'.repeat(largestFile - full + 1));
    expect(await post(over)).toMatchObject({ status: 413, body: { code: 'file-too-large' } });
    const unannounced = Readable.toWeb(Readable.from([over])) as ReadableStream;
    expect(await post(unannounced)).toMatchObject({ status: 413, body: { code: 'file-too-large' } });
    expect(await drafts()).toEqual([]);
  });

  it('is the only place that takes a file', async () => {
    expect(await post(pdf('z'), 'application/pdf', 'elsewhere')).toMatchObject({
      status: 415,
      body: { code: 'media-type-unsupported' },
    });
  });

  it('sweeps away what nothing names after a day, and nothing else', async () => {
    const [used, orphan, young] = ['used', 'orphan', 'young'].map(pdf) as [Buffer, Buffer, Buffer];
    for (const content of [used, orphan, young]) await post(content);
    await writeFile(join(blobDir, draftFolder, 'interrupted'), '%PDF-');
    const now = new Date();
    const longAgo = new Date(now.getTime() - 25 * 3600 * 1000);
    const aged = [pathOf(hashOf(used)), pathOf(hashOf(orphan)), join(blobDir, draftFolder, 'interrupted')];
    for (const path of aged) await utimes(path, longAgo, longAgo);

    const asked: string[] = [];
    const removed = await sweepOrphans(blobDir, now, (hashes) => {
      asked.push(...hashes);
      return Promise.resolve([hashOf(used)]);
    });
    expect(removed).toBe(2);
    expect(asked.sort()).toEqual([hashOf(used), hashOf(orphan)].sort());
    await expect(readFile(pathOf(hashOf(orphan)))).rejects.toThrow('ENOENT');
    for (const kept of [used, young]) expect(await readFile(pathOf(hashOf(kept)))).toEqual(kept);
    expect(await drafts()).toEqual([]);
  });

  it('knows what it holds, and keeps what was just asked for from the sweep', async () => {
    const [there, store] = [pdf('asked for'), app.get(BlobStore)];
    await post(there);
    const longAgo = new Date(Date.now() - 25 * 3600 * 1000);
    await utimes(pathOf(hashOf(there)), longAgo, longAgo);
    expect(await store.holds(hashOf(there))).toBe(true);
    expect(await store.holds(hashOf(pdf('never sent')))).toBe(false);
    await sweepOrphans(blobDir, new Date(), () => Promise.resolve([]));
    expect(await readFile(pathOf(hashOf(there)))).toEqual(there);
  });

  it('sweeps nothing when it cannot ask what is in use', async () => {
    const content = pdf('nobody answers');
    await post(content);
    const later = new Date(Date.now() + 25 * 3600 * 1000);
    await expect(sweepOrphans(blobDir, later, () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(await readFile(pathOf(hashOf(content)))).toEqual(content);
  });
});
