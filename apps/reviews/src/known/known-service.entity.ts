import type { LocalDate } from '#kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A record of service, kept apart from the report it serves: it may be heard of first, and so may its voiding. */
@Entity('known_service')
@Index('known_service_of_report', ['reportId', 'reportVersion'])
export class KnownService {
  @PrimaryColumn('uuid')
  serviceId: string;

  @Column('uuid')
  reportId: string;

  @Column('int')
  reportVersion: number;

  @Column('text')
  tenant: string;

  /** Null while only its voiding has been heard of. */
  @Column('date', { nullable: true })
  servedOn: LocalDate | null;

  @Column('boolean')
  voided: boolean;

  /** What the proof lacks, by code. */
  @Column('text', { array: true, default: () => "'{}'" })
  defects: string[];

  /** When report-intake recorded it. */
  @Column('timestamptz', { nullable: true })
  recordedAt: Date | null;
}
