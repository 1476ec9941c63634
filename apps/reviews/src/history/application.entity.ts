import type { Applicant, FilingView } from '#contracts';
import { Column } from 'typeorm';
import { CaseRecord } from './case-record.entity.js';

/** Who brought the application; whoever filed at the counter answers for having checked the person's identity. */
export type Filing = FilingView & { identityCheckedBy?: string };

/** What a review and a determination have alike: a party applies, about one version of one report. */
export abstract class Application extends CaseRecord {
  @Column('int')
  reportVersion: number;

  @Column('text')
  applicant: Applicant;

  /** Claim or officer that filed. */
  @Column('text')
  filedById: string;

  @Column('jsonb')
  filing: Filing;

  /** Applied for after the last day. */
  @Column('boolean')
  late: boolean;

  /** How it was brought, without the officer who checked the identity: the trace shows officers to officers. */
  shownFiling(): FilingView {
    const { identityCheckedBy: _, ...shown } = this.filing;
    return shown;
  }
}
