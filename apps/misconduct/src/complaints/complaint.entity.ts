import type { ComplaintMatter } from '#contracts';
import type { LocalDate } from '#kernel';
import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ComplaintState } from '../domain/complaint-workflow.js';

/** A complaint (投诉举报). Whatever its author wrote is sealed; only the hash of the tracking code is kept. */
@Entity('complaint')
@Index('complaint_code', { synchronize: false })
@Index('complaint_organ', { synchronize: false })
@Index('complaint_lead', { synchronize: false })
export class Complaint {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  tenant: string;

  @Column('int')
  version: number;

  @Column('text')
  state: ComplaintState;

  @Column('text')
  codeHash: string;

  @Column('text')
  organId: string;

  @Column('text', { array: true })
  matters: ComplaintMatter[];

  @Column('uuid', { nullable: true })
  agencyId: string | null;

  @Column('text', { nullable: true })
  sealedAgencyName: string | null;

  @Column('text')
  sealedText: string;

  @Column('text', { nullable: true })
  sealedName: string | null;

  @Column('text', { nullable: true })
  sealedContact: string | null;

  @Column('date')
  receivedOn: LocalDate;

  @Column('int')
  added: number;

  @Column('uuid', { nullable: true })
  leadId: string | null;

  /** May quote the complaint, so sealed too. */
  @Column('text', { nullable: true })
  sealedReply: string | null;

  @Column('date', { nullable: true })
  repliedOn: LocalDate | null;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
