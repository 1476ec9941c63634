import type { AgencyChanged } from '#contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An agency as the registry last told of it; common to all tenants. */
@Entity('known_agency')
export class KnownAgency {
  @PrimaryColumn('uuid')
  agencyId: string;

  @Column('int')
  version: number;

  @Column('jsonb')
  state: AgencyChanged;
}
