import {
  appointAgency,
  AppointAgency,
  getProject,
  openProject,
  OpenProject,
  orderValuationDate,
  OrderValuationDate,
  recordCommission,
  RecordCommission,
} from '#contracts';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** Expropriation projects and the appointments to them, over HTTP. */
@ApiTags('projects')
@Controller('api/v1/projects')
export class ProjectsController {
  constructor(private readonly services: Services) {}

  @Post()
  @Forwards(openProject)
  open(@Body() body: OpenProject, @From() from: Sender) {
    return this.services.ask(openProject, from, { body });
  }

  @Get(':id')
  @Forwards(getProject)
  get(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(getProject, from, { target, body: {} });
  }

  @Post(':id/appointments')
  @HttpCode(200)
  @Forwards(appointAgency)
  appoint(@Param('id') target: string, @Body() body: AppointAgency, @From() from: Sender) {
    return this.services.ask(appointAgency, from, { target, body });
  }

  @Post(':id/valuation-date-orders')
  @HttpCode(200)
  @Forwards(orderValuationDate)
  orderValuationDate(@Param('id') target: string, @Body() body: OrderValuationDate, @From() from: Sender) {
    return this.services.ask(orderValuationDate, from, { target, body });
  }

  @Post(':id/commissions')
  @HttpCode(200)
  @Forwards(recordCommission)
  recordCommission(@Param('id') target: string, @Body() body: RecordCommission, @From() from: Sender) {
    return this.services.ask(recordCommission, from, { target, body });
  }
}
