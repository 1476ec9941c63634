import type { ConflictKind } from '#contracts';
import type { LocalDate } from '#kernel';
import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ConflictState } from '../domain/conflict-workflow.js';

/** An interest an agency has in a project, declared by itself or by the client's clerk. */
@Entity('conflict')
@Index('conflict_of_project', ['projectId', 'createdAt', 'id'])
export class Conflict {
  @PrimaryColumn('uuid')
  id: string;

  @Column('int')
  version: number;

  /** A declaration made with a test key bars nobody in earnest. */
  @Column('text')
  tenant: string;

  @Column('uuid')
  projectId: string;

  @Column('uuid')
  agencyId: string;

  @Column('text')
  state: ConflictState;

  @Column('text')
  kind: ConflictKind;

  @Column('text')
  reason: string;

  @Column('text')
  evidenceSha256: string;

  @Column('date')
  declaredOn: LocalDate;

  @Column('text')
  declaredBy: 'officer' | 'agency';

  @Column('text')
  declaredById: string;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
