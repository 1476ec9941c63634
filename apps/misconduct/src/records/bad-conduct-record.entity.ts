import type { SeverityClass } from '#contracts';
import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';

/** An entry of the bad-conduct record (不良行为记录), one per case. It stays on file when its publication ends. */
@Entity('bad_conduct_record')
@Index('bad_conduct_record_newest', { synchronize: false })
@Index('bad_conduct_record_agency', { synchronize: false })
@Index('bad_conduct_record_code', { synchronize: false })
@Index('bad_conduct_record_expiring', { synchronize: false })
export class BadConductRecord {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  tenant: string;

  @Column('uuid', { unique: true })
  caseId: string;

  @Column('text')
  state: 'published' | 'unpublished' | 'expired';

  @Column('uuid')
  agencyId: string;

  /** As it was called on the day of the entry. */
  @Column('text')
  agencyName: string;

  @Column('text')
  creditCode: string;

  @Column('text')
  violationCode: string;

  @Column('text')
  severityClass: SeverityClass;

  @Column('jsonb')
  legalBasis: string[];

  @Column('text', { nullable: true })
  localRuleCited: string | null;

  @Column('text')
  decisionNo: string;

  @Column('date')
  decidedOn: string;

  @Column('text')
  organId: string;

  @Column('text')
  facts: string;

  @Column('text', { nullable: true })
  reply: string | null;

  /** Officer id of whoever signed the entry. */
  @Column('uuid')
  signatoryId: string;

  @Column('text')
  instrument: string;

  @Column('date', { nullable: true })
  publishFrom: string | null;

  @Column('date', { nullable: true })
  earliestRepairOn: string | null;

  @Column('date', { nullable: true })
  expiresOn: string | null;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
