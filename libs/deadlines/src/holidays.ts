import { holidayTable } from '#process';
import { HolidayCalendar } from '#statutory-clock';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { HolidayTableRow } from './holiday-table.entity.js';

/** The calendar a service counts by: the library's years, the file it was started with, and every table imported since. */
@Injectable()
export class Holidays {
  private readonly atStart = holidayTable(process.env);

  async calendar(db: EntityManager): Promise<HolidayCalendar> {
    const tables = await db.find(HolidayTableRow, { order: { year: 'ASC' } });
    return new HolidayCalendar([...this.atStart, ...tables.flatMap(({ days }) => days)]);
  }
}
