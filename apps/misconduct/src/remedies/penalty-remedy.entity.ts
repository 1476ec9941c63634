import type { PenaltyName, RemedyKind } from '#contracts';
import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';
import type { RemedyState } from '../domain/remedy-workflow.js';

/** A reconsideration or a suit against the decision of a case. */
@Entity('penalty_remedy')
@Index('penalty_remedy_of_case', { synchronize: false })
@Index('penalty_remedy_one_open', { synchronize: false })
export class PenaltyRemedy {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  tenant: string;

  @Column('int')
  version: number;

  @Column('text')
  state: RemedyState;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  agencyId: string;

  /** Organ whose decision it is. */
  @Column('text')
  organId: string;

  @Column('text')
  kind: RemedyKind;

  @Column('date')
  filedOn: string;

  /** As far as known here; whoever hears it decides. */
  @Column('boolean')
  late: boolean;

  @Column('text')
  heardBy: string;

  @Column('text', { nullable: true })
  docketNo: string | null;

  @Column('text', { nullable: true })
  documentNo: string | null;

  @Column('date', { nullable: true })
  endedOn: string | null;

  @Column('jsonb', { nullable: true })
  penaltiesLeft: PenaltyName[] | null;

  /** The fine among the penalties left. */
  @Column('int', { nullable: true })
  fineYuanLeft: number | null;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
