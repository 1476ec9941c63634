import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A registered version of a report, as report-intake told. Rows are only added, so the order of arrival does not matter. */
@Entity('known_report')
export class KnownReport {
  @PrimaryColumn('uuid')
  reportId: string;

  @PrimaryColumn('int')
  version: number;

  @Column('text')
  tenant: string;

  @Column('uuid')
  projectId: string;

  /** The expropriation department: the client. */
  @Column('text')
  organId: string;

  @Column('text')
  regulatorOrganId: string;

  /** Chooses the rule pack. */
  @Column('text')
  jurisdiction: string;

  @Column('uuid')
  agencyId: string;

  @Column('uuid', { array: true })
  signerIds: string[];

  @Column('text')
  reportCode: string;

  /** Value in whole yuan; null of versions registered before values were told. */
  @Column('bigint', { nullable: true })
  totalYuan: string | null;

  @Column('int', { nullable: true })
  unitPriceYuan: number | null;
}
