import type { DocumentKind, RevocationReason } from '#contracts';
import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';

/** A document as it was issued. Its content never changes; a better one is issued anew and replaces it. */
@Entity('issued_document')
@Index('issued_document_of_subject', { synchronize: false })
export class IssuedDocument {
  @PrimaryColumn('text')
  code: string;

  @Column('text')
  tenant: string;

  @Column('text')
  kind: DocumentKind;

  @Column('uuid')
  subjectId: string;

  /** Tells documents of one kind and subject apart, such as two orders in one case; empty where there is only one. */
  @Column('text')
  about: string;

  @Column('text')
  number: string;

  @Column('text')
  signedBy: string;

  @Column('date')
  issuedOn: string;

  @Column('text')
  sha256: string;

  /** Canonical JSON, encrypted: it names people. */
  @Column('text')
  content: string;

  /** Code of the document that took its place. */
  @Column('text', { nullable: true })
  replacedBy: string | null;

  /** What it says was voided, annulled or changed since. */
  @Column('boolean')
  revoked: boolean;

  @Column('date', { nullable: true })
  revokedOn: string | null;

  @Column('text', { nullable: true })
  revokedFor: RevocationReason | null;

  @Column('text', { array: true })
  organIds: string[];

  @Column('uuid', { nullable: true })
  agencyId: string | null;

  @Column('uuid', { nullable: true })
  reportId: string | null;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}

/** The last number given to a kind of document in a year. */
@Entity('document_number')
export class DocumentNumber {
  @PrimaryColumn('text')
  tenant: string;

  @PrimaryColumn('text')
  organId: string;

  @PrimaryColumn('text')
  kind: string;

  @PrimaryColumn('integer')
  year: number;

  @Column('integer')
  last: number;
}
