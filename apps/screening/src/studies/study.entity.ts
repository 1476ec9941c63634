import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Valued homes from elsewhere under one name, screened by the same engine as projects. */
@Entity('study')
export class Study {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  tenant: string;

  /** The organ that did it: its officers see it. */
  @Column('text')
  organId: string;

  @Column('text')
  name: string;

  @Column('text')
  source: string;

  @Column('text')
  notes: string;

  /** ISO 4217. */
  @Column('text')
  currency: string;

  @Column('timestamptz')
  openedAt: Date;
}
