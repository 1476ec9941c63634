import type { StudyFact } from '#contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One home of a study; never changed. */
@Entity('study_fact')
export class StudyFactRow {
  @PrimaryColumn('uuid')
  studyId: string;

  @PrimaryColumn('text')
  ref: string;

  @Column('jsonb')
  facts: StudyFact;
}
