import type { OpinionAspect } from '#contracts';
import type { LocalDate } from '#kernel';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/**
 * A panel's finding on one aspect of one version of the report. Only ever added: of one panel, one version and one aspect the
 * last counts.
 */
@Entity('aspect_finding')
@Index('aspect_finding_of_determination', ['determinationId', 'seq'])
@Index('aspect_finding_evidence', { synchronize: false })
export class AspectFinding {
  @PrimaryGeneratedColumn('increment', { type: 'bigint' })
  seq: string;

  @Column('uuid')
  determinationId: string;

  /** Draw the panel came from. */
  @Column('int')
  drawNo: number;

  @Column('int')
  reportVersion: number;

  @Column('text')
  aspect: OpinionAspect;

  @Column('text')
  finding: 'sound' | 'problem';

  @Column('text')
  text: string;

  /** SHA-256 of files. */
  @Column('text', { array: true })
  evidence: string[];

  @Column('date')
  examinedOn: LocalDate;

  @Column('text')
  examinedById: string;
}
