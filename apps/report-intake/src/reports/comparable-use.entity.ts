import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What the version in force of a report says of a comparable, to be held against other reports of the project (RC22). */
@Entity('comparable_use')
@Index('comparable_use_of_project', { synchronize: false })
export class ComparableUse {
  @PrimaryColumn('uuid')
  reportId: string;

  @PrimaryColumn('text')
  comparableNo: string;

  @PrimaryColumn('date')
  transactionOn: string;

  @PrimaryColumn('int')
  priceYuanPerSqm: number;

  @PrimaryColumn('numeric', { precision: 12, scale: 2 })
  areaSqm: string;

  @Column('text')
  tenant: string;

  @Column('uuid')
  projectId: string;
}
