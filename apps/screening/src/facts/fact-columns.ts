import type { ComparableFact } from '#contracts';
import { Column } from 'typeorm';

/** What a report says of its home, one column each; what it leaves out is null. */
export abstract class FactColumns {
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

  @Column('text')
  use: string;

  @Column('text')
  structure: string;

  @Column('double precision')
  areaSqm: number;

  @Column('int')
  unitPriceYuan: number;

  @Column('int', { nullable: true })
  builtYear: number | null;

  @Column('int', { nullable: true })
  floor: number | null;

  @Column('int', { nullable: true })
  floors: number | null;

  @Column('text', { nullable: true })
  blockNo: string | null;

  @Column('text', { nullable: true })
  buildingNo: string | null;

  @Column('text', { nullable: true })
  orientation: string | null;

  @Column('text', { nullable: true })
  decoration: string | null;

  /** Metres in a plane grid of the project. */
  @Column('double precision', { nullable: true })
  x: number | null;

  @Column('double precision', { nullable: true })
  y: number | null;

  @Column('date', { nullable: true })
  valuationDate: string | null;

  /** The first signer. */
  @Column('uuid', { nullable: true })
  appraiserId: string | null;

  @Column('int', { nullable: true })
  referencePriceYuan: number | null;

  @Column('int', { nullable: true })
  earlierUnitPriceYuan: number | null;

  /** Further numeric facts by name. */
  @Column('jsonb', { nullable: true })
  attributes: Record<string, number> | null;

  @Column('jsonb', { nullable: true })
  comparables: ComparableFact[] | null;

  /** SHA-256 of each photo. */
  @Column('text', { array: true, nullable: true })
  photos: string[] | null;

  /** SHA-256 of all the report told, in the text form of jsonb. */
  @Column('text')
  factHash: string;
}
