import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ChallengeKind } from '../domain/decide-supersession.js';

/**
 * What entitles to a new version of a served report: a review made available to the agency, or a determination whose panel
 * asked for correction. Closed once the review is answered or a version that names it is registered.
 */
@Entity('known_challenge')
export class KnownChallenge {
  @PrimaryColumn('text')
  kind: ChallengeKind;

  /** Of the review or the determination. */
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  tenant: string;

  @Column('uuid')
  reportId: string;

  @Column('boolean')
  closed: boolean;

  /** Closed for good: answered, or a version that names it is registered. */
  @Column('boolean', { default: false })
  settled: boolean;

  /** When what is known here was told by its service. */
  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  toldAt: Date;
}
