import type { AskedParty } from '#contracts';
import type { LocalDate } from '#kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A question of the panel and its answer. The agency has to explain its report to the committee (art. 26). */
@Entity('panel_question')
@Index('panel_question_evidence', { synchronize: false })
export class PanelQuestionRow {
  @PrimaryColumn('uuid')
  determinationId: string;

  /** From 1, in the order asked. */
  @PrimaryColumn('int')
  no: number;

  @Column('text')
  addressee: AskedParty;

  @Column('text')
  text: string;

  @Column('date')
  answerBy: LocalDate;

  @Column('date')
  askedOn: LocalDate;

  @Column('text')
  askedById: string;

  @Column('text', { nullable: true })
  answer: string | null;

  /** SHA-256 of files. */
  @Column('text', { array: true })
  evidence: string[];

  @Column('date', { nullable: true })
  answeredOn: LocalDate | null;

  @Column('text', { nullable: true })
  answeredById: string | null;
}
