import type { Applicant } from '#contracts';
import { Column } from 'typeorm';
import { CaseRecord } from './case-record.entity.js';

/** What a review and a determination have alike: a party applies, about one version of one report. */
export abstract class Application extends CaseRecord {
  @Column('int')
  reportVersion: number;

  @Column('text')
  applicant: Applicant;

  /** Claim or officer that filed. */
  @Column('text')
  filedById: string;

  /** Applied for after the last day. */
  @Column('boolean')
  late: boolean;
}
