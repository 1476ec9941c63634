import { findHolidayTables, type FindHolidayTables, type HolidayTables, type HolidayTableView } from '#contracts';
import { OnRequest } from '#messaging';
import { Asked, type Call } from '#service';
import { Controller } from '@nestjs/common';
import { HolidayTable } from './holiday-table.entity.js';
import { OwnCalendar } from './own-calendar.js';

/** The imported holiday tables that now count, for everybody. */
@Controller()
export class HolidayTableReadModel {
  constructor(private readonly own: OwnCalendar) {}

  @OnRequest(findHolidayTables)
  async find(@Asked() call: Call<FindHolidayTables>): Promise<HolidayTables> {
    const tables = await this.own.tables();
    const { year = null } = call.body;
    return { items: tables.filter((table) => year === null || table.year === year).map(viewOf) };
  }
}

export const viewOf = ({ year, version, source, days, importedAt }: HolidayTable): HolidayTableView => ({
  year,
  version,
  source,
  days,
  importedAt: importedAt.toISOString(),
});
