import type { StateOf } from '#kernel';
import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';
import type { displayWorkflow } from '../domain/display-workflow.js';

/** A public display (公示) of an agency's preliminary results; first and last day count. */
@Entity('public_display')
@Index('display_of_project', { synchronize: false })
export class PublicDisplay {
  @PrimaryColumn('uuid')
  id: string;

  @Column('int')
  version: number;

  @Column('text')
  tenant: string;

  @Column('uuid')
  projectId: string;

  @Column('uuid')
  agencyId: string;

  @Column('text')
  jurisdiction: string;

  @Column('text')
  state: StateOf<typeof displayWorkflow>;

  @Column('date')
  fromOn: string;

  /** Last day announced. */
  @Column('date')
  toOn: string;

  /** Day it was really ended. */
  @Column('date', { nullable: true })
  endedOn: string | null;

  @Column('text')
  place: string;

  @Column('text')
  displayedBy: string;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
