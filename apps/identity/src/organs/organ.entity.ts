import type { OrganLevel, OrganRole } from '#contracts';
import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';

/** An organ; where it stands is dated and kept in `organ_place`. */
@Entity('organ')
@Index('organ_newest', { synchronize: false })
export class Organ {
  /** A short opaque word: codes change, and some organs have none. */
  @PrimaryColumn('text')
  id: string;

  @Column('int')
  version: number;

  @Column('text')
  name: string;

  @Column('text')
  level: OrganLevel;

  @Column('text', { array: true })
  roles: OrganRole[];

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
