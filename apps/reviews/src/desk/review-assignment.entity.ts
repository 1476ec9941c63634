import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';

/** A review given to an officer, or handed over; the last line names who has it. */
@Entity('review_assignment')
@Index('review_assignment_of_review', ['reviewId', 'createdAt'])
export class ReviewAssignment {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  tenant: string;

  @Column('uuid')
  reviewId: string;

  @Column('uuid')
  officerId: string;

  @Column('uuid')
  assignedBy: string;

  @Column('text', { nullable: true })
  reason: string | null;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
