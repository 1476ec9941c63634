import type { AppraiserChanged } from '#contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An appraiser as the registry last told of it; common to all tenants. */
@Entity('known_appraiser')
export class KnownAppraiser {
  @PrimaryColumn('uuid')
  appraiserId: string;

  @Column('int')
  version: number;

  @Column('jsonb')
  state: AppraiserChanged;
}
