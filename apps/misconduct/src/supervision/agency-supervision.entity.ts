import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { SupervisionLevel } from '../domain/supervision-workflow.js';

/** Where an agency stands on the ladder of supervision; no row while nobody has moved it. */
@Entity('agency_supervision')
@Unique('agency_supervision_one_per_agency', ['tenant', 'agencyId'])
export class AgencySupervision {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  tenant: string;

  @Column('uuid')
  agencyId: string;

  @Column('int')
  version: number;

  @Column('text')
  state: SupervisionLevel;
}
