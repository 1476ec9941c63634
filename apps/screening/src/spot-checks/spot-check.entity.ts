import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';

/** A draw of unflagged reports of a period, with all it takes to draw it again. Never changed. */
@Entity('spot_check')
@Index('spot_check_newest', ['tenant', 'organId', 'createdAt', 'id'])
export class SpotCheck {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  tenant: string;

  /** The organ that drew: whose officers see it. */
  @Column('text')
  organId: string;

  @Column('date')
  fromDay: string;

  @Column('date')
  toDay: string;

  @Column('text')
  seed: string;

  @Column('text')
  algorithm: string;

  /** The last run of each project in the period. */
  @Column('uuid', { array: true })
  runIds: string[];

  /** Reports drawn. */
  @Column('int')
  size: number;

  /** Unflagged reports they were drawn from. */
  @Column('int')
  frame: number;

  @Column('text')
  frameHash: string;

  @Column('text')
  drawnBy: string;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
