import { DecideSupervision, decideSupervision, getSupervision } from '#contracts';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** The ladder of supervision over an agency, over HTTP. */
@ApiTags('misconduct')
@Controller('api/v1/agencies/:id/supervision')
export class SupervisionController {
  constructor(private readonly services: Services) {}

  @Get()
  @Forwards(getSupervision)
  get(@Param('id') target: string, @From() from: Sender) {
    return this.services.ask(getSupervision, from, { target, body: {} });
  }

  @Post()
  @HttpCode(200)
  @Forwards(decideSupervision)
  decide(@Param('id') target: string, @Body() body: DecideSupervision, @From() from: Sender) {
    return this.services.ask(decideSupervision, from, { target, body });
  }
}
