import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An on-site explanation (现场说明解释) given during a display. */
@Entity('display_explanation')
@Index('explanation_of_display', { synchronize: false })
@Index('explanation_evidence', { synchronize: false })
export class DisplayExplanation {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  tenant: string;

  @Column('uuid')
  displayId: string;

  @Column('uuid')
  appraiserId: string;

  @Column('date')
  heldOn: string;

  @Column('text')
  place: string;

  @Column('int')
  questions: number;

  @Column('int')
  answers: number;

  @Column('text')
  evidenceSha256: string;

  @Column({ type: 'timestamptz', precision: 3 })
  recordedAt: Date;

  @Column('text')
  recordedBy: string;
}
