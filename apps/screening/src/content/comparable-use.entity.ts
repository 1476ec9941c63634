import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A comparable as the latest version of a report tells it. */
@Entity('comparable_use')
@Index('comparable_use_told', ['tenant', 'comparableNo', 'transactionOn', 'priceYuanPerSqm', 'areaSqm', 'reportId'])
@Index('comparable_use_contested', { synchronize: false })
export class ComparableUse {
  @PrimaryColumn('uuid')
  reportId: string;

  /** Its place in the report, from 1. */
  @PrimaryColumn('int')
  place: number;

  @Column('text')
  tenant: string;

  @Column('uuid')
  projectId: string;

  @Column('text')
  comparableNo: string;

  @Column('date')
  transactionOn: string;

  @Column('int')
  priceYuanPerSqm: number;

  @Column('double precision')
  areaSqm: number;

  /** Set once any report tells this number otherwise, and never taken back: whoever reads compares again. */
  @Column('boolean', { default: false })
  contested: boolean;
}
