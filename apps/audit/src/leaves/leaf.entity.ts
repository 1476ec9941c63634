import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A leaf of the audit trail as it stands for ever: the service may add rows, never change or delete one. */
@Entity('leaf')
@Index('leaf_newest', { synchronize: false })
@Index('leaf_of_subject', { synchronize: false })
@Index('leaf_of_actor', { synchronize: false })
export class LeafRow {
  /** Id of the event that told of the deed, so that no deed is told twice. */
  @PrimaryColumn('uuid')
  id: string;

  /** Grows with the order of arrival; gaps mean nothing. */
  @Column('bigint', { generated: 'increment' })
  seq: string;

  @Column('text')
  service: string;

  @Column('text')
  deed: string;

  @Column('text')
  actorKind: string;

  @Column('text')
  actorId: string;

  @Column('text')
  subjectId: string;

  @Column('text')
  tenant: string;

  @Column({ type: 'timestamptz', precision: 3 })
  at: Date;

  @Column('text', { nullable: true })
  why: string | null;

  @Column('text')
  afterHash: string;

  @Column('text')
  correlationId: string;

  /** See hashLeaf. */
  @Column('text')
  leafHash: string;
}
