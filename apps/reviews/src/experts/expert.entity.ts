import type { ExpertField } from '#contracts';
import type { LocalDate } from '#kernel';
import type { RosterState } from '../domain/roster-workflow.js';
import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';

/** Bound into the cipher of every expert's name. */
export const expertNameColumn = 'expert.name';

/** An expert on the roster of one organ's committee (评估专家委员会), with every agency tie that calls for recusal. */
@Entity('expert')
@Index('expert_newest', ['createdAt', 'id'])
@Index('expert_of_committee', ['tenant', 'organId'])
export class Expert {
  @PrimaryColumn('uuid')
  id: string;

  @Column('int')
  version: number;

  @Column('text')
  tenant: string;

  @Column('text')
  organId: string;

  /** Encrypted. */
  @Column('text')
  name: string;

  @Column('text')
  field: ExpertField;

  @Column('uuid', { nullable: true })
  employerAgencyId: string | null;

  @Column('uuid', { array: true })
  formerAgencyIds: string[];

  /** Id on the register, of a registered appraiser. */
  @Column('uuid', { nullable: true })
  appraiserId: string | null;

  @Column('text', { default: 'ON_ROSTER' })
  status: RosterState;

  /** Officer who last changed the entry. */
  @Column('text', { nullable: true })
  changedById: string | null;

  @Column('date')
  termFrom: LocalDate;

  @Column('date')
  termTo: LocalDate;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
