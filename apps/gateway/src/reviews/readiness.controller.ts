import { checkReadiness, CheckReadiness } from '#contracts';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** Whether the papers allow a compensation decision; every rule lives in reviews. */
@ApiTags('reviews')
@Controller('api/v1')
export class ReadinessController {
  constructor(private readonly services: Services) {}

  @Get('reports/:id/readiness')
  @Forwards(checkReadiness)
  check(@Param('id') target: string, @Query() body: CheckReadiness, @From() from: Sender) {
    return this.services.ask(checkReadiness, from, { target, body });
  }
}
