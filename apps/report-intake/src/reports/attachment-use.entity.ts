import { Entity, PrimaryColumn } from 'typeorm';

/** A file that some version of a report names; versions are never deleted, so neither is the file. */
@Entity('attachment_use')
export class AttachmentUse {
  @PrimaryColumn('text')
  sha256: string;

  @PrimaryColumn('uuid')
  reportId: string;
}
