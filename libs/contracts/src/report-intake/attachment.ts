import { IsIn } from 'class-validator';
import { CleanText } from '../decorators/clean-text.js';
import { FileHash } from '../decorators/file-hash.js';

/** What a file of the report is. */
export const attachmentKinds = [
  'report-file',
  'commission',
  'inspection-record',
  'photo',
  'title',
  'location-map',
  'comparable-map',
  'agency-filing',
  'appraiser-certificate',
  'other',
] as const;
export type AttachmentKind = (typeof attachmentKinds)[number];

/** A file already in the blob store, named by what it holds. */
export class ReportAttachment {
  /** SHA-256 of the content, 64 lower-case hexadecimal digits. */
  @FileHash()
  sha256: string;

  @IsIn(attachmentKinds)
  kind: AttachmentKind;

  /** Name to show; not a path. */
  @CleanText(200)
  name: string;
}
