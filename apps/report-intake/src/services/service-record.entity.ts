import type { ProofDefectCode, ServiceKind } from '#contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Proof that a version was served (送达). `servedOn` is the legal day, `recordedAt` when it was entered. Voided, never deleted. */
@Entity('service_record')
@Index('service_in_force', { synchronize: false })
@Index('service_of_report', { synchronize: false })
@Index('service_evidence', { synchronize: false })
export class ServiceRecord {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  tenant: string;

  @Column('uuid')
  reportId: string;

  @Column('int')
  reportVersion: number;

  /** Of the project: chooses the rule pack on the day of service. */
  @Column('text')
  jurisdiction: string;

  @Column('text')
  kind: ServiceKind;

  @Column('date')
  servedOn: string;

  /** Of a letter: the day of the postmark. */
  @Column('date', { nullable: true })
  postedOn: string | null;

  /** Of a public notice: the day it was published. */
  @Column('date', { nullable: true })
  noticedOn: string | null;

  @Column('text')
  evidenceSha256: string;

  /** What the proof lacks, as judged when it was recorded. */
  @Column('text', { array: true })
  defects: ProofDefectCode[];

  /** JSON of place, signature, deliverers and failed tries, encrypted. */
  @Column('text', { nullable: true })
  particulars: string | null;

  /** JSON of the witnesses, encrypted. */
  @Column('text', { nullable: true })
  witnesses: string | null;

  /** Encrypted: such notes name people. */
  @Column('text', { nullable: true })
  note: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  recordedAt: Date;

  @Column('text')
  recordedBy: string;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  voidedAt: Date | null;

  @Column('text', { nullable: true })
  voidedBy: string | null;

  @Column('text', { nullable: true })
  voidReason: string | null;
}
