import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { FactColumns } from './fact-columns.js';

/** The latest accepted version of a report, as far as screening needs it. */
@Entity('valuation_fact')
@Index('valuation_fact_project', ['tenant', 'projectId', 'reportId'])
export class ValuationFactRow extends FactColumns {
  @PrimaryColumn('uuid')
  reportId: string;

  /** A lower one that comes later is passed over. */
  @Column('int')
  version: number;
}
