import { holidayTable } from '#process';
import { HolidayCalendar } from '#statutory-clock';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { HolidayTable } from './holiday-table.entity.js';

/** The tables this service holds, and the calendar they make with the library's years and the file it was started with. */
@Injectable()
export class OwnCalendar {
  private readonly atStart = holidayTable(process.env);

  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** The newest version of each year, newest year first. */
  tables(): Promise<HolidayTable[]> {
    return this.db.manager
      .createQueryBuilder(HolidayTable, 't')
      .distinctOn(['t.year'])
      .orderBy('t.year', 'DESC')
      .addOrderBy('t.version', 'DESC')
      .getMany();
  }

  /** Where two tables name one day, the table of the later year counts: its notice is the later one. */
  async calendar(): Promise<HolidayCalendar> {
    const tables = await this.tables();
    return new HolidayCalendar([...this.atStart, ...tables.toReversed().flatMap(({ days }) => days)]);
  }
}
