import { createReadStream } from 'node:fs';
import { findEncoding } from './find-encoding.js';
import { Unusable } from './problems.js';

const LONGEST = 1_000_000;

/**
 * The file's lines in order, in batches, without their ends (LF, CRLF or CR) and without a byte order mark.
 * Throws Unusable where the file cannot be opened or is no text.
 */
export async function* readLines(path: string): AsyncGenerator<string[]> {
  try {
    yield* decoded(path, new TextDecoder(await findEncoding(path)));
  } catch (error) {
    if (error instanceof Unusable || !isOfSystem(error)) throw error;
    throw new Unusable({ zh: `无法读取文件 ${path}：${error.code}`, en: `Cannot read ${path}: ${error.code}` });
  }
}

async function* decoded(path: string, decoder: TextDecoder): AsyncGenerator<string[]> {
  let rest = '';
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const text = rest + decoder.decode(chunk as Buffer, { stream: true });
    // A CR at the very end may be the first half of a CRLF.
    const lines = text.endsWith('\r') ? split(text.slice(0, -1)) : split(text);
    rest = (lines.pop() ?? '') + (text.endsWith('\r') ? '\r' : '');
    if (rest.length > LONGEST) throw tooLong();
    yield lines;
  }
  rest += decoder.decode();
  if (rest !== '') yield split(rest.endsWith('\r') ? rest.slice(0, -1) : rest);
}

function split(text: string): string[] {
  return text.includes('\r') ? text.split(/\r\n|\n|\r/) : text.split('\n');
}

function tooLong(): Unusable {
  return new Unusable({
    zh: `某一行超过 ${LONGEST} 个字符，不是表格文件。`,
    en: `A line is longer than ${LONGEST} characters; this is no table.`,
  });
}

function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}
