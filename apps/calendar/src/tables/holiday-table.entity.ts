import type { TableDay } from '#contracts';
import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** One import of a year's holidays. Never changed: a mistake is mended by the next version, and the earlier stays on file. */
@Entity('holiday_table')
export class HolidayTable {
  @PrimaryColumn('integer')
  year: number;

  @PrimaryColumn('integer')
  version: number;

  @Column('text')
  source: string;

  @Column('jsonb')
  days: TableDay[];

  /** Officer id. */
  @Column('uuid')
  importedBy: string;

  @CreateDateColumn({ type: 'timestamptz', precision: 3 })
  importedAt: Date;
}
