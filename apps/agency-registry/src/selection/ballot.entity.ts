import type { LocalDate } from '#kernel';
import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';

/** One household's ballot with the hash of its paper; a household has one, and nothing changes it afterwards. */
@Entity('ballot')
@Index('ballot_one_per_household', ['selectionId', 'householdNo'], { unique: true })
export class Ballot {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  selectionId: string;

  @Column('text')
  householdNo: string;

  @Column('uuid', { array: true })
  agencyIds: string[];

  @Column('date')
  castOn: LocalDate;

  @Column('text')
  evidenceSha256: string;

  /** Officer who put it on file. */
  @Column('text')
  recordedById: string;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
