import type { ValuationFacts } from '#contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The latest accepted version of a report, as far as screening needs it. */
@Entity('valuation_fact')
@Index('valuation_fact_project', ['tenant', 'projectId'])
export class ValuationFactRow {
  @PrimaryColumn('uuid')
  reportId: string;

  /** A lower one that comes later is passed over. */
  @Column('int')
  version: number;

  @Column('text')
  tenant: string;

  @Column('uuid')
  projectId: string;

  @Column('text')
  organId: string;

  @Column('text')
  regulatorOrganId: string;

  @Column('uuid')
  agencyId: string;

  @Column('jsonb')
  facts: ValuationFacts;
}
