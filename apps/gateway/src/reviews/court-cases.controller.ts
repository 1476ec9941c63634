import {
  findCourtCases,
  FindCourtCases,
  getCourtCase,
  linkCourtCase,
  LinkCourtCase,
  moveCourtCase,
  MoveCourtCase,
  recordRuling,
  RecordRuling,
} from '#contracts';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** Court cases about reports, over HTTP. */
@ApiTags('court-cases')
@Controller('api/v1/court-cases')
export class CourtCasesController {
  constructor(private readonly services: Services) {}

  @Post()
  @Forwards(linkCourtCase)
  link(@Body() body: LinkCourtCase, @From() from: Sender) {
    return this.services.ask(linkCourtCase, from, { body });
  }

  @Get()
  @Forwards(findCourtCases)
  find(@Query() body: FindCourtCases, @From() from: Sender) {
    return this.services.ask(findCourtCases, from, { body });
  }

  @Get(':id')
  @Forwards(getCourtCase)
  get(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(getCourtCase, from, { target, body: {} });
  }

  @Post(':id/steps')
  @HttpCode(200)
  @Forwards(moveCourtCase)
  move(@Param('id') target: string, @Body() body: MoveCourtCase, @From() from: Sender) {
    return this.services.ask(moveCourtCase, from, { target, body });
  }

  @Post(':id/rulings')
  @HttpCode(200)
  @Forwards(recordRuling)
  rule(@Param('id') target: string, @Body() body: RecordRuling, @From() from: Sender) {
    return this.services.ask(recordRuling, from, { target, body });
  }
}
