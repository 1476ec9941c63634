import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AgencyIndicators } from '../domain/agencies/agency-indicators.js';
import type { AgencyRating } from '../domain/agencies/rate-agencies.js';
import type { AppraiserFinding } from '../domain/panels/rate-panel.js';

/** The last rating of all agencies and appraisers of a tenant, and the runs it was made from. */
@Entity('agency_panel')
export class AgencyPanelRow {
  @PrimaryColumn('text')
  tenant: string;

  /** Of the runs whose block levels and traces were used. */
  @Column('text')
  fingerprint: string;

  @Column({ type: 'timestamptz', precision: 3 })
  ratedAt: Date;

  @Column('jsonb')
  ratings: AgencyRating[];

  @Column('jsonb')
  indicators: AgencyIndicators[];

  @Column('jsonb')
  appraisers: AppraiserFinding[];
}
