import { IsIn, IsInt, Matches } from 'class-validator';

/** What the file store takes; the content decides, not what the sender calls it. */
export const fileTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const;
export type FileType = (typeof fileTypes)[number];

/** A file in the store, named by its content. Sending it again changes nothing. */
export class StoredFile {
  @Matches(/^[0-9a-f]{64}$/)
  sha256: string;

  /** Bytes. */
  @IsInt()
  size: number;

  @IsIn(fileTypes)
  type: FileType;
}
