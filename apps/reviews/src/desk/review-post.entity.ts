import type { ReviewSpeaker } from '#contracts';
import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';

/** A question or an answer inside a review. Every party reads it; it is only ever added. */
@Entity('review_post')
@Index('review_post_newest', ['reviewId', 'createdAt', 'id'])
export class ReviewPost {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  tenant: string;

  @Column('uuid')
  reviewId: string;

  @Column('text')
  speaker: ReviewSpeaker;

  /** Claim, key or officer that wrote it; shown to nobody. */
  @Column('text')
  authorId: string;

  @Column('text')
  text: string;

  @Column('uuid', { nullable: true })
  inReplyTo: string | null;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
