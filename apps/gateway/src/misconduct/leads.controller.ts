import {
  declineLead,
  DeclineLead,
  fileCase,
  FileCase,
  findLeads,
  FindLeads,
  getLead,
  extendCasePeriod,
  ExtendCasePeriod,
  openLead,
  OpenLead,
  suspendCasePeriod,
  SuspendCasePeriod,
  verifyLead,
  VerifyLead,
} from '#contracts';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** Leads against agencies, over HTTP. */
@ApiTags('misconduct')
@Controller('api/v1/leads')
export class LeadsController {
  constructor(private readonly services: Services) {}

  @Post()
  @Forwards(openLead)
  open(@Body() body: OpenLead, @From() from: Sender) {
    return this.services.ask(openLead, from, { body });
  }

  @Get()
  @Forwards(findLeads)
  find(@Query() body: FindLeads, @From() from: Sender) {
    return this.services.ask(findLeads, from, { body });
  }

  @Get(':id')
  @Forwards(getLead)
  get(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(getLead, from, { target, body: {} });
  }

  @Post(':id/case')
  @Forwards(fileCase)
  file(@Param('id') target: string, @Body() body: FileCase, @From() from: Sender) {
    return this.services.ask(fileCase, from, { target, body });
  }

  @Post(':id/decline')
  @HttpCode(200)
  @Forwards(declineLead)
  decline(@Param('id') target: string, @Body() body: DeclineLead, @From() from: Sender) {
    return this.services.ask(declineLead, from, { target, body });
  }

  @Post(':id/verification')
  @HttpCode(200)
  @Forwards(verifyLead)
  verify(@Param('id') target: string, @Body() body: VerifyLead, @From() from: Sender) {
    return this.services.ask(verifyLead, from, { target, body });
  }

  @Post(':id/deadline-extensions')
  @HttpCode(200)
  @Forwards(extendCasePeriod)
  extend(@Param('id') target: string, @Body() body: ExtendCasePeriod, @From() from: Sender) {
    return this.services.ask(extendCasePeriod, from, { target, body });
  }

  @Post(':id/deadline-suspensions')
  @HttpCode(200)
  @Forwards(suspendCasePeriod)
  suspend(@Param('id') target: string, @Body() body: SuspendCasePeriod, @From() from: Sender) {
    return this.services.ask(suspendCasePeriod, from, { target, body });
  }
}
