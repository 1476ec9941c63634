import type { CandidateSignUp, DrawWitness, Notarisation, SelectionOutcome, ShortPeriod, VoteResult } from '#contracts';
import type { LocalDate } from '#kernel';
import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';
import type { SelectionState } from '../domain/selection-workflow.js';

export interface Agreement {
  agencyIds: string[];
  householdNos: string[];
  agreedOn: LocalDate;
  evidenceSha256: string;
}

export interface Vote {
  from: LocalDate;
  closesOn: LocalDate;
  place: string;
  participants: string[];
  count?: { result: VoteResult; tally: { agencyId: string; votes: number }[] };
  notary?: Notarisation;
}

/** A text handed in under seal; the text itself since the draw was opened. */
export interface SealedText {
  witness: DrawWitness;
  agencyId?: string;
  seal: string;
  text?: string;
}

export interface Draw {
  drawOn: LocalDate;
  place: string;
  participants: string[];
  commitment: string;
  texts: SealedText[];
  opened?: { seed: string; order: string[]; drawnOn: LocalDate; evidenceSha256: string; notary?: Notarisation };
}

/** One round of choosing a project's agencies, with every paper and figure the choice rests on. */
@Entity('selection')
@Index('selection_one_standing', { synchronize: false })
@Index('selection_round', ['projectId', 'round'], { unique: true })
export class Selection {
  @PrimaryColumn('uuid')
  id: string;

  @Column('int')
  version: number;

  @Column('uuid')
  projectId: string;

  @Column('int')
  round: number;

  @Column('text')
  state: SelectionState;

  /** The client, whose clerks run it. */
  @Column('text')
  organId: string;

  @Column('text')
  regulatorOrganId: string;

  /** The rules of the day the candidates were announced, kept for good. */
  @Column('text')
  packId: string;

  @Column('date')
  announcedOn: LocalDate;

  @Column('text')
  place: string;

  @Column('text')
  noticeSha256: string;

  @Column('int')
  households: number;

  @Column('int')
  seats: number;

  @Column('jsonb')
  candidates: CandidateSignUp[];

  /** Set where the list left fewer days to agree than the rules of the place leave at least. */
  @Column('jsonb', { nullable: true })
  shortPeriod: ShortPeriod | null;

  @Column('jsonb', { nullable: true })
  agreement: Agreement | null;

  /** Minutes of talks that came to nothing. */
  @Column('text', { nullable: true })
  noAgreementSha256: string | null;

  @Column('jsonb', { nullable: true })
  vote: Vote | null;

  @Column('jsonb', { nullable: true })
  draw: Draw | null;

  /** Told to nobody before the draw is opened, or the selection annulled. */
  @Column('text', { nullable: true })
  drawSecret: string | null;

  @Column('jsonb', { nullable: true })
  outcome: SelectionOutcome | null;

  @Column('text', { nullable: true })
  annulmentSha256: string | null;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  createdAt: Date;
}
