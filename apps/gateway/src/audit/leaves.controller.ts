import { findLeaves, FindLeaves } from '#contracts';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Forwards } from '../edge/forwards.js';
import { From, type Sender } from '../edge/sender.js';
import { Services } from '../edge/services.js';

/** The audit trail over HTTP. */
@ApiTags('audit')
@Controller('api/v1/audit/leaves')
export class LeavesController {
  constructor(private readonly services: Services) {}

  @Get()
  @Forwards(findLeaves)
  find(@Query() body: FindLeaves, @From() from: Sender) {
    return this.services.ask(findLeaves, from, { body });
  }
}
