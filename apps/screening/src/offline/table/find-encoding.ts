import { createReadStream } from 'node:fs';
import { Unusable } from './problems.js';

export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** A file is UTF-8 although some of its rows are not, as long as at most one in this many of its non-ASCII characters speaks against it. */
const TOLERATED = 10;
const REPLACEMENT = 0xfffd;

/** How a text reads in one encoding: characters beyond ASCII, and what speaks against it among them. */
class Reading {
  foreign = 0;
  /** Bytes that say nothing in the encoding. */
  damaged = 0;
  /**
   * Letters from Latin Extended to Syriac: 住宅 and 联通 in GBK happen to be Hebrew, Armenian and Cyrillic letters in UTF-8, which
   * these files do not hold.
   */
  improbable = 0;
  private readonly decoder: TextDecoder;

  constructor(encoding: Encoding) {
    this.decoder = new TextDecoder(encoding);
  }

  read(chunk: Buffer): void {
    const text = this.decoder.decode(chunk, { stream: true });
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      if (code < 0x80) continue;
      this.foreign += 1;
      if (code === REPLACEMENT) this.damaged += 1;
      else if (code >= 0x100 && code < 0x800) this.improbable += 1;
    }
  }
}

/**
 * How the file is written: by its byte order mark, else UTF-8, else what Excel saves in China (GBK, read as GB18030).
 * Throws Unusable where it is no text.
 */
export async function findEncoding(path: string): Promise<Encoding> {
  const utf8 = new Reading('utf-8');
  const gb18030 = new Reading('gb18030');
  let isFirst = true;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const bytes = chunk as Buffer;
    if (isFirst) {
      const marked = byMark(bytes);
      if (marked) return marked;
      refuseWorkbook(bytes);
    }
    isFirst = false;
    if (bytes.includes(0)) throw unknownEncoding();
    if (isAscii(bytes)) continue;
    utf8.read(bytes);
    gb18030.read(bytes);
  }
  const against = utf8.damaged + utf8.improbable;
  if (against * TOLERATED <= utf8.foreign) return 'utf-8';
  return gb18030.damaged < against ? 'gb18030' : 'utf-8';
}

function byMark(bytes: Buffer): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null;
}

/** Both kinds of Excel workbook, by their first bytes. */
function refuseWorkbook(bytes: Buffer): void {
  const start = bytes.toString('latin1', 0, 4);
  if (start !== 'PK\u0003\u0004' && start !== '\u00d0\u00cf\u0011\u00e0') return;
  throw new Unusable({
    zh: '这是 Excel 工作簿，不是 CSV；请另存为“CSV UTF-8”。',
    en: 'This is an Excel workbook, not CSV; save it as "CSV UTF-8".',
  });
}

function unknownEncoding(): Unusable {
  return new Unusable({
    zh: '无法识别文件编码：含有空字节。请用 UTF-8 或 GBK 保存。',
    en: 'Unknown encoding: the file holds null bytes. Save it as UTF-8 or GBK.',
  });
}

function isAscii(bytes: Buffer): boolean {
  for (let i = 0; i < bytes.length; i += 1) if ((bytes[i] ?? 0) > 0x7f) return false;
  return true;
}
