import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An appraiser of the register with every agency that employs or employed one: what a roster forgets, the register knows. */
@Entity('known_appraiser')
export class KnownAppraiser {
  @PrimaryColumn('uuid')
  appraiserId: string;

  @Column('int')
  version: number;

  @Column('uuid', { array: true })
  agencyIds: string[];
}
