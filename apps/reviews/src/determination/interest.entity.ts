import type { LocalDate } from '#kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An expert's interest in a case. It holds for every determination of the same report. */
@Entity('interest')
@Index('interest_in_report', ['reportId'])
@Index('interest_evidence', ['evidenceSha256'])
export class Interest {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  determinationId: string;

  @Column('uuid')
  reportId: string;

  @Column('uuid')
  expertId: string;

  @Column('text')
  reason: string;

  /** SHA-256 of the file that proves it; always there when the expert was seated. */
  @Column('text', { nullable: true })
  evidenceSha256: string | null;

  @Column('date')
  declaredOn: LocalDate;

  @Column('text')
  declaredById: string;
}
