import type { CalendarEntry } from '#statutory-clock';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The imported holidays of one year, as this service last heard of them. */
@Entity('holiday_table')
export class HolidayTableRow {
  @PrimaryColumn('integer')
  year: number;

  @Column('integer')
  version: number;

  @Column('text')
  source: string;

  @Column('jsonb')
  days: CalendarEntry[];
}
