import {
  findAgencyRecords,
  findRecordChanges,
  FindRecordChanges,
  findRecords,
  FindRecords,
  getRecord,
  listViolations,
  PageQuery,
} from '#contracts';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** The public bad-conduct record and the catalogue of acts, over HTTP. */
@ApiTags('records')
@Controller('api/v1/public')
export class RecordsController {
  constructor(private readonly services: Services) {}

  @Get('records')
  @Forwards(findRecords)
  find(@Query() body: FindRecords, @From() from: Sender) {
    return this.services.ask(findRecords, from, { body });
  }

  @Get('record-changes')
  @Forwards(findRecordChanges)
  findChanges(@Query() body: FindRecordChanges, @From() from: Sender) {
    return this.services.ask(findRecordChanges, from, { body });
  }

  @Get('records/:id')
  @Forwards(getRecord)
  get(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(getRecord, from, { target, body: {} });
  }

  @Get('agencies/:id/records')
  @Forwards(findAgencyRecords)
  findOfAgency(@Param('id') target: string, @Query() body: PageQuery, @From() from: Sender) {
    return this.services.ask(findAgencyRecords, from, { target, body });
  }

  @Get('violations')
  @Forwards(listViolations)
  listViolations(@From() from: Sender) {
    return this.services.ask(listViolations, from, { body: {} });
  }
}
