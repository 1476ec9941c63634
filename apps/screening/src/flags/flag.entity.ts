import type { FlagAnswer, FlagDirection, FlagDisposition, FlagState, FlagSubjectKind } from '#contracts';
import { Column, CreateDateColumn, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Explanation } from '../domain/explanation/explanation.js';
import type { FirstEngineFlag } from './first-engine-flag.js';

/** A flag on a report or a group of homes, one per code and direction for good; each version has its entry in `flag_entry`. */
@Entity('flag')
@Unique('flag_of_subject', ['tenant', 'projectId', 'subjectKind', 'subject', 'code', 'direction'])
@Index('flag_of_report', ['tenant', 'reportId'])
@Index('flag_newest', { synchronize: false })
@Index('flag_of_project', { synchronize: false })
@Index('flag_of_agency', { synchronize: false })
export class FlagRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('int')
  version: number;

  @Column('text')
  tenant: string;

  @Column('uuid')
  projectId: string;

  @Column('text')
  subjectKind: FlagSubjectKind;

  /** Id of the report, or block and building of the group. */
  @Column('text')
  subject: string;

  /** Null where it is about a group of homes. */
  @Column('uuid', { nullable: true })
  reportId: string | null;

  /** Null where several agencies valued the group. */
  @Column('uuid', { nullable: true })
  agencyId: string | null;

  @Column('text')
  organId: string;

  @Column('text')
  regulatorOrganId: string;

  @Column('text')
  code: string;

  /** None of a flag on the contents of a report. */
  @Column('text')
  direction: FlagDirection | 'none';

  /** 1 look, 2 review, 3 escalate. */
  @Column('smallint')
  level: number;

  /** Code of the strongest single reason. */
  @Column('text')
  reason: string;

  @Column('text')
  state: FlagState;

  /** What the engine said when it last found it, word for word. */
  @Column('jsonb')
  said: Explanation | FirstEngineFlag;

  /** Hash of the facts it was last found in. */
  @Column('text')
  snapshotHash: string;

  @Column('uuid')
  firstRunId: string;

  @Column('uuid')
  lastRunId: string;

  @Column('uuid', { nullable: true })
  clearedRunId: string | null;

  @Column('jsonb', { nullable: true })
  disposition: FlagDisposition | null;

  @Column('jsonb', { nullable: true })
  answer: FlagAnswer | null;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
