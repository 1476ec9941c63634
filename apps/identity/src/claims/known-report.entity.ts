import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What identity knows of a report: its code, and the organ whose clerks may issue its claim codes. */
@Entity('known_report')
@Index('known_report_code', { synchronize: false })
export class KnownReport {
  @PrimaryColumn('uuid')
  reportId: string;

  @Column('int')
  version: number;

  @Column('text')
  organId: string;

  /** Without hyphens. */
  @Column('text')
  reportCode: string;

  @Column('text')
  tenant: string;
}
