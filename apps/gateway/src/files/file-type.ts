import type { FileType } from '#contracts';

/** What the first bytes of each type are; what the sender calls a file is not asked. */
const beginnings: readonly [FileType, Buffer][] = [
  ['application/pdf', Buffer.from('%PDF-')],
  ['image/jpeg', Buffer.from([0xff, 0xd8, 0xff])],
  ['image/png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
];

/** Bytes needed to tell the types apart. */
export const headBytes = 8;

/** The type a file's first bytes show, or null for none the store takes. */
export function fileTypeOf(head: Buffer): FileType | null {
  const found = beginnings.find(([, beginning]) => head.subarray(0, beginning.length).equals(beginning));
  return found?.[0] ?? null;
}
