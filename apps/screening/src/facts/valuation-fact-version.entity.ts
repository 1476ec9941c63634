import { Entity, PrimaryColumn } from 'typeorm';
import { FactColumns } from './fact-columns.js';

/** Every accepted version of a report, so that what an earlier run saw can be put together again. Only ever added to. */
@Entity('valuation_fact_version')
export class ValuationFactVersion extends FactColumns {
  @PrimaryColumn('uuid')
  reportId: string;

  @PrimaryColumn('int')
  version: number;
}
