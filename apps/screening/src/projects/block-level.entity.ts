import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How high one agency values one block of a project, beyond what attributes explain, as the project's last run found it. */
@Entity('block_level')
@Index('block_level_agency', ['tenant', 'agencyId'])
export class BlockLevelRow {
  @PrimaryColumn('text')
  tenant: string;

  @PrimaryColumn('uuid')
  projectId: string;

  @PrimaryColumn('text')
  block: string;

  @PrimaryColumn('text')
  agencyId: string;

  @Column('uuid')
  runId: string;

  /** Middle of the agency's homes in the block, metres. */
  @Column('double precision', { nullable: true })
  x: number | null;

  @Column('double precision', { nullable: true })
  y: number | null;

  @Column('int')
  homes: number;

  /** Median of ln value less attributes, and less ln reference price where the block is anchored. */
  @Column('double precision')
  level: number;

  /** Sampling variance of that median. */
  @Column('double precision')
  variance: number;

  /** A reference price is known. */
  @Column('boolean')
  anchored: boolean;
}
