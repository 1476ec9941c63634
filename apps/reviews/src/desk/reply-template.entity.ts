import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';

/** A text an organ's officers reply with; placeholders in double braces. */
@Entity('reply_template')
@Index('reply_template_of_organ', ['tenant', 'organId', 'createdAt', 'id'])
export class ReplyTemplate {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  tenant: string;

  @Column('text')
  organId: string;

  @Column('text')
  title: string;

  @Column('text')
  text: string;

  @Column('uuid')
  authorId: string;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
