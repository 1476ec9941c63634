import type { CorrectedField } from '#contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A displayed preliminary result put right during the display. */
@Entity('display_correction')
@Index('correction_of_display', { synchronize: false })
@Index('correction_evidence', { synchronize: false })
export class DisplayCorrection {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  tenant: string;

  @Column('uuid')
  displayId: string;

  @Column('text')
  householdNo: string;

  @Column('text')
  field: CorrectedField;

  /** Encrypted: such reasons name people. */
  @Column('text')
  reason: string;

  /** Whole yuan; text, as PostgreSQL's bigint comes. */
  @Column('bigint')
  beforeYuan: string;

  @Column('bigint')
  afterYuan: string;

  @Column('date')
  correctedOn: string;

  @Column('text')
  evidenceSha256: string;

  @Column({ type: 'timestamptz', precision: 3 })
  recordedAt: Date;

  @Column('text')
  recordedBy: string;
}
