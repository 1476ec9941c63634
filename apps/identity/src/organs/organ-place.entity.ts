import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Parent and division code of an organ from a day up to and including `validTo`; exactly one place is open. */
@Entity('organ_place')
@Index('organ_place_open', { synchronize: false })
@Index('organ_place_parent', { synchronize: false })
export class OrganPlace {
  @PrimaryColumn('text')
  organId: string;

  @PrimaryColumn('date')
  validFrom: string;

  @Column('date', { nullable: true })
  validTo: string | null;

  /** Null at the top. */
  @Column('text', { nullable: true })
  parentId: string | null;

  /** GB/T 2260; null for organs it does not know. */
  @Column('text', { nullable: true })
  divisionCode: string | null;
}
