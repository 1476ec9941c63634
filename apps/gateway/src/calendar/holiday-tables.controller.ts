import { findHolidayTables, FindHolidayTables, importHolidays, ImportHolidays } from '#contracts';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** Holidays and working weekends over HTTP. */
@ApiTags('calendar')
@Controller('api/v1')
export class HolidayTablesController {
  constructor(private readonly services: Services) {}

  @Post('holiday-tables')
  @Forwards(importHolidays)
  import(@Body() body: ImportHolidays, @From() from: Sender) {
    return this.services.ask(importHolidays, from, { body });
  }

  @Get('public/holiday-tables')
  @Forwards(findHolidayTables)
  find(@Query() body: FindHolidayTables, @From() from: Sender) {
    return this.services.ask(findHolidayTables, from, { body });
  }
}
