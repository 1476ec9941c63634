import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';

/** A note among officers, in a table of its own: nothing a party asks for reads it. */
@Entity('review_note')
@Index('review_note_of_review', ['reviewId', 'createdAt'])
export class ReviewNote {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  tenant: string;

  @Column('uuid')
  reviewId: string;

  @Column('uuid')
  authorId: string;

  @Column('text')
  text: string;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
