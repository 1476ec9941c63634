import { createHash } from 'node:crypto';
import type { WholeSystem } from './whole-system.js';

const content = Buffer.from('%PDF-1.4\n% 测试用扫描件\n%%EOF\n');

/** Hash of the one small scan that every proof of these tests names. */
export const paperSha256 = createHash('sha256').update(content).digest('hex');

/** Puts that scan into the file store. */
export async function uploadPaper(system: WholeSystem, as: string): Promise<void> {
  await system.done('POST', '/files', { as, body: content, headers: { 'content-type': 'application/pdf' } });
}
